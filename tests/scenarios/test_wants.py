"""A want from its posting to its end, through the one door; and that nobody hears of a private one, whatever he listens to."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from services.kernel.identity import Role
from services.kit.written import HEADER
from tests.conftest import AsApp
from tests.household import Household, household
from tests.listings.offers import a_body
from tests.listings.wanting import a_want


@pytest.fixture
async def alone(own_database: str, as_app: AsApp) -> AsyncIterator[Household]:
    async with household(own_database, as_app) as house:
        yield house


@pytest.fixture
async def buyer(alone: Household) -> str:
    return await alone.key("Architect", Role.BUYER)


@pytest.fixture
async def seller(alone: Household) -> str:
    return await alone.key("Sloper", Role.DEMOLISHER)


async def posted(house: Household, path: str, key: str, body: dict[str, Any]) -> httpx.Response:
    answer = await house.call("POST", path, key, json=body)
    assert answer.status_code == 201, answer.text
    return answer


async def matches(house: Household, of: httpx.Response, key: str, *, after: httpx.Response) -> list[dict[str, Any]]:
    """What fits what was posted, once the other write is known."""
    answer = await house.call("GET", f"{of.headers['location']}/matches", key, {HEADER: after.headers[HEADER]})
    assert answer.status_code == 200, answer.text
    assert answer.headers["spolia-applied"] == "true"
    return answer.json()["items"]


async def everything(house: Household, key: str | None) -> str:
    """All that the public feed tells this reader from the beginning, as it came."""
    told, after = "", None
    while True:
        answer = await house.call("GET", "/v1/changes", key, params={"after": after} if after else {})
        told, after = told + answer.text, answer.json()["next"]
        if not answer.json()["more"]:
            return told


async def test_buyer_and_seller_find_each_other_and_part(alone: Household, buyer: str, seller: str) -> None:
    want = await posted(alone, "/v1/wants", buyer, a_want(audience="everyone", radius_km=40, spare_percent=10))
    lot = await posted(alone, "/v1/lots", seller, a_body())
    [offered] = await matches(alone, want, buyer, after=lot)
    [wanted] = await matches(alone, lot, seller, after=lot)
    assert offered["lot"]["id"] == lot.json()["id"]
    assert wanted["want"]["id"] == want.json()["id"]
    assert (offered["score"], offered["reasons"]) == (wanted["score"], wanted["reasons"])
    closed = await alone.call("POST", f"{want.headers['location']}/close", buyer, {"if-match": '"1"'}, json={"status": "fulfilled"})
    assert closed.json()["status"] == "fulfilled"
    known = await alone.call("GET", f"{want.headers['location']}/matches", buyer, {HEADER: closed.headers[HEADER]})
    assert (known.status_code, known.json()["code"]) == (404, "want_not_found")
    assert await matches(alone, lot, seller, after=lot) == []


async def test_nobody_hears_of_a_private_want_whatever_he_listens_to(alone: Household, buyer: str, seller: str) -> None:
    before = await everything(alone, None)
    want = await posted(alone, "/v1/wants", buyer, a_want(title="Eiken plankenvloer voor het stadsarchief"))
    lot = await posted(alone, "/v1/lots", seller, a_body())
    own = await matches(alone, want, buyer, after=want)
    assert await matches(alone, lot, seller, after=lot) == []
    assert [one["lot"]["id"] for one in own] in ([], [lot.json()["id"]])
    for listener in (None, seller, buyer):
        told = before + await everything(alone, listener)
        assert lot.json()["id"] in told
        for secret in (want.json()["id"], "stadsarchief"):
            assert secret not in told


async def test_a_want_that_becomes_private_is_gone_for_others_at_once(alone: Household, buyer: str, seller: str) -> None:
    want = await posted(alone, "/v1/wants", buyer, a_want(audience="everyone"))
    lot = await posted(alone, "/v1/lots", seller, a_body())
    assert len(await matches(alone, lot, seller, after=lot)) == 1
    hidden = await alone.call("PATCH", want.headers["location"], buyer, {"if-match": '"1"'}, json={"audience": "private"})
    assert len(await matches(alone, want, buyer, after=hidden)) == 1
    assert await matches(alone, lot, seller, after=lot) == []
    assert (await alone.call("GET", want.headers["location"], seller)).status_code == 404
