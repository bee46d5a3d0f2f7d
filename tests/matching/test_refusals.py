"""Bad input is refused with what would be right."""

import pytest

from services.matching.api.errors import REFUSALS
from services.matching.domain.errors import SearchError
from tests.matching.conftest import Matching
from tests.matching.lots import day


@pytest.mark.parametrize(
    ("parameters", "code", "told"),
    [
        ({"material": "masonry.brik"}, "material_unknown", "masonry.brick"),
        ({"near": "400,51"}, "point_malformed", "near=4.48,51.03"),
        ({"near": "51.03,4.48,3"}, "point_malformed", "longitude,latitude"),
        ({"near": "nan,nan"}, "point_malformed", "nan,nan"),
        ({"near": "here"}, "point_malformed", "here"),
        ({"near": "3.7,51", "postal_code": "9000"}, "place_told_twice", "not both"),
        ({"radius_km": 10}, "radius_without_place", "near or postal_code"),
        ({"postal_code": "0999"}, "postal_code_unknown", "0999"),
        ({"postal_code": "75001", "country": "FR"}, "postal_code_unknown", "FR"),
        ({"unit": "m2"}, "quantity_incomplete", "quantity and unit"),
        ({"quantity": 3}, "quantity_incomplete", "quantity and unit"),
        ({"from_": day(3), "until": day(2)}, "window_reversed", day(2)),
        ({"until": day(-1)}, "window_over", day(-1)),
    ],
)
async def test_what_cannot_be_meant_is_told(matching: Matching, parameters: dict[str, object], code: str, told: str) -> None:
    answer = await matching.ask(**parameters)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert told in answer.json()["detail"]
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("parameters", "named"),
    [
        ({"near": "3.7,51", "radius_km": 0}, "radius_km"),
        ({"near": "3.7,51", "radius_km": 501}, "radius_km"),
        ({"near": "3.7,51", "radius_km": "nan"}, "radius_km"),
        ({"quantity": -1, "unit": "m2"}, "quantity"),
        ({"quantity": "1e12", "unit": "m2"}, "quantity"),
        ({"quantity": 1, "unit": "ell"}, "unit"),
        ({"condition": "E"}, "condition"),
        ({"scope": "everything"}, "scope"),
        ({"from_": "tomorrow"}, "from"),
        ({"limit": 0}, "limit"),
        ({"limit": 101}, "limit"),
        ({"country": "Belgium", "postal_code": "9000"}, "country"),
        ({"q": "x" * 201}, "q"),
    ],
)
async def test_a_parameter_out_of_bounds_is_named(matching: Matching, parameters: dict[str, object], named: str) -> None:
    answer = await matching.ask(**parameters)
    assert (answer.status_code, [error["parameter"] for error in answer.json()["errors"]]) == (422, [named])


@pytest.mark.parametrize("cursor", ["x", "!!!!", "W10", "ÿ"])
async def test_a_cursor_that_is_not_ours_is_refused(matching: Matching, cursor: str) -> None:
    assert (await matching.ask(cursor=cursor)).json()["code"] == "cursor_refused"


async def test_a_refusal_is_told_in_the_readers_language(matching: Matching) -> None:
    told = {language: (await matching.ask(language=language, unit="m2")).json()["detail"] for language in ("nl", "fr", "en", "de")}
    assert len(set(told.values())) == 4


def test_every_fact_has_its_refusal() -> None:
    assert set(SearchError.__subclasses__()) <= set(REFUSALS)
