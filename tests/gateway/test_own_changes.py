"""The feed tells wants to their owner alone, and a hub's system of its own inventory alone."""

from typing import Any

import pytest

from services.kernel.identity import Role
from tests.gateway.following import Owner, Reader, narrow
from tests.household import Household
from tests.listings.hub import an_item, sync
from tests.listings.wanting import a_want

WANTS = {"type": "want"}
STOCK = {"inventory": "stock"}


async def wants(house: Household, key: str, **body: Any) -> dict[str, Any]:
    answer = await house.call("POST", "/v1/wants", key, json=a_want(**body))
    assert answer.status_code == 201, answer.text
    return answer.json()


async def syncs(house: Household, key: str, name: str, *ids: str, **overrides: Any) -> dict[str, str]:
    """The lots of a delivery, by the hub's ids."""

    async def call(method: str, path: str, **options: Any) -> Any:
        return await house.call(method, path, key, **options)

    told = await sync(call, [an_item(one, **overrides) for one in ids], f"/v1/inventories/{name}/items")
    return {one["external_id"]: one["id"] for one in told[:-1]}


async def test_the_owner_of_a_want_hears_of_its_changes_and_of_its_end(alone, buyer):
    before = await wants(alone, buyer.key)
    readers = [Reader(alone, buyer.key, asked) for asked in (WANTS, {"own": "true"}, {**WANTS, "subject": before["id"]})]
    for reader in readers:
        await reader.catches_up()
        assert reader.of(before) == [(1, True)]
    path = f"/v1/wants/{before['id']}"
    changed = await alone.call("PATCH", path, buyer.key, {"if-match": '"1"'}, json={"spare_percent": 5})
    for reader in readers:
        await reader.hears_of(before["id"], 2)
        assert reader.told[-1]["data"]["spare_percent"] == changed.json()["spare_percent"] == 5
    closed = await alone.call("POST", f"{path}/close", buyer.key, {"if-match": '"2"'}, json={"status": "fulfilled"})
    assert closed.is_success, closed.text
    for reader in readers:
        await reader.hears_of(before["id"], 3)
        assert reader.of(before) == [(1, True), (2, True), (3, False)]


@pytest.mark.parametrize("audience", ["private", "traders", "everyone"])
async def test_nobody_else_hears_of_a_want_whoever_may_see_it(alone, owner, buyer, audience):
    before = await wants(alone, buyer.key, audience=audience)
    lots_only = await narrow(alone, buyer.key, "lots:read")
    others = [
        *(Reader(alone, key, asked) for key in (None, owner.key, lots_only) for asked in ({}, {"subject": before["id"]})),
        *(Reader(alone, owner.key, asked) for asked in (WANTS, {"own": "true"}, {**WANTS, "subject": before["id"]})),
        Reader(alone, lots_only, {"own": "true"}),
    ]
    for other in others:
        await other.catches_up()
    during = await wants(alone, buyer.key, audience=audience)
    await Reader(alone, buyer.key, WANTS).hears_of(during["id"])
    for other in others:
        await other.catches_up()
        assert not {before["id"], during["id"]} & {one["subject"] for one in other.told}


async def test_a_hub_follows_one_inventory_of_its_own(alone, owner, buyer):
    mine = await syncs(alone, owner.key, "stock", "A", "B")
    await syncs(alone, owner.key, "yard", "C")
    by_hand = await owner.posts()
    held = await buyer.holds(mine["A"])
    await buyer.holds(by_hand["id"])
    reader, reservations = (Reader(alone, owner.key, STOCK | asked) for asked in ({}, {"type": "reservation"}))
    for one in (reader, reservations):
        await one.catches_up()
    assert {one["subject"] for one in reader.told} == {*mine.values(), held["id"]}
    assert {one["subject"] for one in reservations.told} == {held["id"]}
    await syncs(alone, owner.key, "yard", "D")
    await owner.changes(by_hand | {"version": 2}, condition="A")  # the hold is a change, too
    await buyer.releases(held)
    new = await syncs(alone, owner.key, "stock", "E")
    await syncs(alone, owner.key, "stock", "B", withdrawn=True)
    await reader.hears_of(new["E"])
    await reader.hears_of(mine["B"], 2)
    await reservations.hears_of(held["id"], 2)
    assert {one["subject"] for one in reader.told} == {*mine.values(), *new.values(), held["id"]}
    assert reader.of({"id": mine["B"]}) == [(1, True), (2, False)]


async def test_an_inventory_of_the_same_name_is_another_organizations_own(alone, owner):
    other = Owner(alone, await alone.key("Another", Role.HUB))
    mine, theirs = [(await syncs(alone, one.key, "stock", "A"))["A"] for one in (owner, other)]
    readers = {lot: Reader(alone, key, STOCK) for lot, key in ((mine, owner.key), (theirs, other.key))}
    for lot, reader in readers.items():
        await reader.catches_up()
        assert {one["subject"] for one in reader.told} == {lot}
    place = readers[mine].after
    answer = await alone.call("GET", "/v1/changes", other.key, params=STOCK | {"after": place})
    assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


async def test_a_place_in_one_inventory_is_no_place_in_another(alone, owner):
    for name in ("stock", "yard"):
        await syncs(alone, owner.key, name, name)
    place = (await alone.call("GET", "/v1/changes", owner.key, params=STOCK)).json()["next"]
    for asked in ({"inventory": "yard"}, {"own": "true"}, {}):
        answer = await alone.call("GET", "/v1/changes", owner.key, params=asked | {"after": place})
        assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


async def test_what_cannot_be_followed_is_refused_with_the_reason(alone, owner):
    reservations_only = await narrow(alone, owner.key, "reservations:write")
    for key, asked, code in (
        (None, STOCK, "unauthorized"),
        (None, WANTS, "unauthorized"),
        (reservations_only, STOCK, "forbidden"),
        (reservations_only, WANTS, "forbidden"),
        (owner.key, STOCK, "inventory_not_found"),
        (owner.key, {"inventory": "../x?y"}, "inventory_not_found"),
        (owner.key, STOCK | WANTS, "never_stocked"),
        (owner.key, STOCK | {"type": "receiver"}, "never_stocked"),
    ):
        answer = await alone.call("GET", "/v1/changes", key, params=asked)
        assert answer.json()["code"] == code
