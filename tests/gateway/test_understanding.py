"""The understanding of a text over HTTP, and a correction that is kept."""

import pytest

from services.kernel.identity import Role
from tests.listings.offers import a_body


async def test_a_text_tells_its_class_its_attributes_and_its_number(house) -> None:
    told = (await house.call("GET", "/v1/vocabulary/understanding", params={"text": "20 eiken binnendeuren 83 cm"})).json()
    assert told["material"] == "openings.door.interior"
    assert {("species", "oak"), ("size", "830")} <= {(one["attribute"], one["value"]) for one in told["attributes"]}
    assert told["quantity"] == {"value": 20.0, "unit": "piece"}


async def test_attributes_are_named_in_the_readers_language(house) -> None:
    answer = await house.call("GET", "/v1/vocabulary/attributes", headers={"accept-language": "fr"})
    species = next(one for one in answer.json()["items"] if one["code"] == "species")
    assert "chêne" in {value["name"] for value in species["values"]}


@pytest.mark.parametrize("text", ["x", "\U0001f9f1", "кирпич", "'; DROP TABLE lots; --", "\u0007" * 50, "9" * 2000])
async def test_any_text_is_answered(house, text: str) -> None:
    assert (await house.call("GET", "/v1/vocabulary/understanding", params={"text": text})).status_code == 200


async def test_a_correction_outlives_a_new_title(house) -> None:
    key = await house.key("Corrector", Role.DEMOLISHER)
    posted = await house.call("POST", "/v1/lots", key, json=a_body(title="eiken planken"))
    assert _species(posted.json()) == [("oak", False)]
    path = f"/v1/lots/{posted.json()['id']}"
    corrected = await house.call(
        "PATCH", path, key, headers={"if-match": posted.headers["etag"]}, json={"attributes": {"species": "beech", "finish": None}}
    )
    assert _species(corrected.json()) == [("beech", True)]
    renamed = await house.call("PATCH", path, key, headers={"if-match": corrected.headers["etag"]}, json={"title": "eiken planken, mooi"})
    assert _species(renamed.json()) == [("beech", True)]


async def test_an_attribute_that_does_not_exist_is_refused_with_those_that_do(house) -> None:
    key = await house.key("Corrector", Role.DEMOLISHER)
    answer = await house.call("POST", "/v1/lots", key, json=a_body(attributes={"species": "oack"}))
    assert answer.status_code == 422
    assert answer.json()["code"] == "attribute_unknown"
    assert "oak" in answer.json()["detail"]


def _species(lot: dict) -> list[tuple[str, bool]]:
    return [(one["value"], one["stated"]) for one in lot["attributes"] if one["attribute"] == "species"]
