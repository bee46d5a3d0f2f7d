"""Who has posted finds it at once, and who has withdrawn finds it no more: with the token of the write, without waiting in the dark."""

from typing import Any, Final

import pytest

from services.kernel.identity import Role
from tests.conftest import AsApp
from tests.household import Household, household
from tests.listings.offers import a_body

TIMES: Final = 50


@pytest.fixture
async def alone(own_database: str, as_app: AsApp):
    async with household(own_database, as_app) as house:
        yield house


async def found(house: Household, written: str | None = None, key: str | None = None) -> tuple[set[str], str | None]:
    """Ids of all oak floors that a search finds, and whether it knows of the write."""
    headers = {"spolia-written": written} if written else {}
    answer = await house.call("GET", "/v1/matches/lots", key, headers, params={"q": "eiken plankenvloer", "limit": 100})
    assert answer.status_code == 200, answer.text
    return {one["lot"]["id"] for one in answer.json()["items"]}, answer.headers.get("spolia-applied")


async def test_what_is_posted_is_found_by_the_very_next_search(alone: Household) -> None:
    key = await alone.key("Sloper", Role.DEMOLISHER)
    for _ in range(TIMES):
        posted = await alone.call("POST", "/v1/lots", key, json=a_body())
        ids, applied = await found(alone, posted.headers["spolia-written"])
        assert posted.json()["id"] in ids
        assert applied == "true"


async def test_every_write_of_a_lot_is_read(alone: Household) -> None:
    key = await alone.key("Sloper", Role.DEMOLISHER)

    async def told(method: str, path: str, version: int, **options: Any) -> set[str]:
        answer = await alone.call(method, path, key, {"if-match": f'"{version}"'}, **options)
        assert answer.status_code == 200, answer.text
        ids, applied = await found(alone, answer.headers["spolia-written"])
        assert applied == "true"
        return ids

    for _ in range(5):
        draft = await alone.call("POST", "/v1/lots", key, json=a_body(status="draft"))
        lot = draft.json()["id"]
        assert lot not in (await found(alone, draft.headers["spolia-written"]))[0]
        assert lot in await told("POST", f"/v1/lots/{lot}/publish", 1)
        assert lot in await told("PATCH", f"/v1/lots/{lot}", 2, json={"condition": "A"})
        assert lot not in await told("POST", f"/v1/lots/{lot}/withdraw", 3)


async def test_a_retry_brings_the_same_token(alone: Household) -> None:
    key = await alone.key("Sloper", Role.DEMOLISHER)
    once = {"idempotency-key": "posted once"}
    first, again = [await alone.call("POST", "/v1/lots", key, once, json=a_body()) for _ in range(2)]
    assert again.headers["idempotency-replayed"] == "true"
    assert first.headers["spolia-written"] == again.headers["spolia-written"]


async def test_reading_a_lot_is_no_write(alone: Household) -> None:
    key = await alone.key("Sloper", Role.DEMOLISHER)
    lot = (await alone.call("POST", "/v1/lots", key, json=a_body())).json()["id"]
    assert "spolia-written" not in (await alone.call("GET", f"/v1/lots/{lot}", key)).headers


async def test_a_page_of_another_origin_may_send_and_read_it(alone: Household) -> None:
    asked = await alone.call("OPTIONS", "/v1/matches/lots")
    assert "Spolia-Written" in asked.headers["access-control-allow-headers"]
    exposed = (await alone.call("GET", "/v1/matches/lots")).headers["access-control-expose-headers"]
    assert {"Spolia-Written", "Spolia-Applied"} <= set(exposed.split(", "))
