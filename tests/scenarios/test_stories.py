"""The same stories of one process and of four: who calls cannot tell them apart."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import psycopg
import pytest

from services.kernel.identity import Role, Scope
from services.kit.feed.reader import LONGEST_WAIT_S
from services.kit.serving import GRACE_S
from services.kit.testing import an_actor, vouched
from tests.acceptance.bodies import a_receiver
from tests.conftest import SECRET
from tests.household import Household
from tests.listings.offers import a_body
from tests.patience import PATIENCE_S, until
from tests.scenarios.installation import Installation
from tests.scenarios.load import Copy, Told, meanwhile


@pytest.fixture(scope="module")
async def house(either: Installation) -> AsyncIterator[Household]:
    async with either.entered() as entered:
        yield entered


@pytest.fixture
async def key(house: Household) -> str:
    return await house.key("Sloper Mechelen", Role.DEMOLISHER)


@pytest.fixture
async def other(house: Household) -> str:
    return await house.key("Sloper Gent", Role.DEMOLISHER)


async def posted(house: Household, key: str, **overrides: object) -> dict:
    answer = await house.call("POST", "/v1/lots", key, json=a_body(**overrides))
    assert (answer.status_code, answer.json()["status"]) == (201, "published"), answer.text
    return answer.json()


async def found(house: Household, lot_id: str) -> dict | None:
    answer = await house.call("GET", "/v1/matches/lots", params={"postal_code": "2800", "radius_km": 30, "limit": 100})
    assert answer.status_code == 200, answer.text
    return next((one["lot"] for one in answer.json()["items"] if one["lot"]["id"] == lot_id), None)


async def eventually(house: Household, lot_id: str, title: str | None) -> None:
    """Wait until the search has the lot under this title, or not at all."""

    async def is_so() -> bool:
        lot = await found(house, lot_id)
        return (lot and lot["title"]) == title

    await until(is_so)


def changing(version: int) -> dict[str, str]:
    return {"if-match": f'"{version}"'}


async def test_what_is_posted_is_found_changed_and_withdrawn(house, key) -> None:
    lot = await posted(house, key)
    await eventually(house, lot["id"], "Eiken plankenvloer")
    changed = await house.call("PATCH", f"/v1/lots/{lot['id']}", key, changing(1), json={"title": "Eiken visgraatvloer"})
    assert (changed.status_code, changed.headers["etag"]) == (200, '"2"')
    await eventually(house, lot["id"], "Eiken visgraatvloer")
    assert (await house.call("POST", f"/v1/lots/{lot['id']}/withdraw", key, changing(2))).status_code == 200
    await eventually(house, lot["id"], None)


async def test_who_changes_what_has_changed_meanwhile_is_told(house, key) -> None:
    path = f"/v1/lots/{(await posted(house, key))['id']}"
    tries = [await house.call("PATCH", path, key, headers, json={"title": "Anders"}) for headers in (changing(1), changing(1), None)]
    assert [one.status_code for one in tries] == [200, 412, 428]
    assert {one.headers["content-type"] for one in tries[1:]} == {"application/problem+json"}


async def test_receivers_are_registered_changed_and_removed(house) -> None:
    hub = await house.key("Steenkaai", Role.HUB)
    made = await house.call("POST", "/v1/receivers", hub, json=a_receiver())
    path = made.headers["location"]
    assert made.status_code == 201
    assert (await house.call("PATCH", path, hub, changing(1), json={"name": "Steenkaai Noord"})).headers["etag"] == '"2"'
    assert (await house.call("GET", path)).json()["name"] == "Steenkaai Noord"
    assert (await house.call("DELETE", path, hub, changing(2))).status_code == 204
    assert (await house.call("GET", path)).status_code == 404


async def test_a_key_opens_what_it_is_for_and_no_more(house, key, other) -> None:
    path = f"/v1/lots/{(await posted(house, key))['id']}"
    buyer = await house.key("Aannemer", Role.BUYER)
    change = {"headers": changing(1), "json": {"title": "Van mij"}}
    refused = [await house.call("PATCH", path, whose, **change) for whose in (None, "spk_nothing", buyer, other)]
    assert [one.status_code for one in refused] == [401, 401, 403, 404]
    assert all(one.json()["request_id"] == one.headers["x-request-id"] for one in refused)
    assert (await house.call("GET", path)).json()["title"] == "Eiken plankenvloer"


async def test_a_service_is_reached_by_the_door_only_and_vouched_for_by_nobody_else(house) -> None:
    operator = await house.key("Spolia operator", Role.ADMIN)
    assert (await house.call("GET", "/internal/changes", operator)).status_code == 404
    forged = vouched(an_actor(*Scope), SECRET, "listings")
    assert (await house.call("POST", "/v1/lots", None, forged, json=a_body())).status_code == 401


@pytest.mark.parametrize(
    ("sent", "status", "code"),
    [
        ({"content": b"{", "headers": {"content-type": "application/json"}}, 400, "malformed_request"),
        ({"json": {"title": "Alleen een titel"}}, 422, "invalid_request"),
        ({"content": b" " * 2_000_001, "headers": {"content-type": "application/json"}}, 413, "body_too_large"),
    ],
)
async def test_what_is_refused_is_a_problem_document_in_the_callers_language(house, key, sent, status, code) -> None:
    sent = {**sent, "headers": {"accept-language": "fr", **sent.get("headers", {})}}
    answer = await house.call("POST", "/v1/lots", key, **sent)
    told = answer.json()
    assert (answer.status_code, told["code"], answer.headers["content-type"]) == (status, code, "application/problem+json")
    assert told["request_id"] == answer.headers["x-request-id"]
    assert told["detail"].endswith((".", "errors."))


async def test_a_request_keeps_its_id_through_every_hop_and_into_the_feed(either, house, key) -> None:
    rid = str(uuid4())
    answer = await house.call("POST", "/v1/lots", key, {"x-request-id": rid}, json=a_body())
    lot_id = answer.json()["id"]
    assert answer.headers["x-request-id"] == rid
    await eventually(house, lot_id, "Eiken plankenvloer")
    assert announced(either.database, lot_id) == [rid]
    if either.form == "four":  # in one process requests that went well are not logged
        for service in ("gateway", "listings"):
            assert f'"request_id":"{rid}"' in either.processes[service].said(100_000)


async def test_an_id_that_is_none_is_replaced(house) -> None:
    answer = await house.call("GET", "/v1/vocabulary/materials", headers={"x-request-id": "drop table"})
    assert UUID(answer.headers["x-request-id"])


def announced(database: str, lot_id: str) -> list[str]:
    with psycopg.connect(database) as connection:
        rows = connection.execute("SELECT request_id FROM listings.changes WHERE subject = %s ORDER BY position", [lot_id])
        return [row[0] for row in rows]


async def test_a_retry_under_the_same_key_is_answered_the_same(house, key) -> None:
    sent = {"headers": {"idempotency-key": str(uuid4())}, "json": a_body()}
    answers = await asyncio.gather(*(house.call("POST", "/v1/lots", key, **sent) for _ in range(5)))
    assert {one.status_code for one in answers} <= {201, 409, 503}
    assert len({one.json()["id"] for one in answers if one.status_code == 201}) == 1


async def test_who_follows_hears_of_what_is_posted(house, key) -> None:
    copy, told = Copy(), Told()
    lot = await posted(house, key)
    async with asyncio.timeout(PATIENCE_S):
        while copy.versions.get(lot["id"]) != 1:
            await copy.turn(house, told)
    assert told.errors == {}


async def test_a_stop_lets_go_of_who_waits_for_news(either, house, key) -> None:
    copy, told = Copy(), Told()
    async with meanwhile(lambda _: copy.turn(house, told), clients=1):
        await asyncio.sleep(1)  # by then it waits, mostly; and if not, nothing is shown
        assert await either.door.restart() < 0.9 * min(LONGEST_WAIT_S, GRACE_S)
        await posted(house, key)
    assert told.errors == {}
