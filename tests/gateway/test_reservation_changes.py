"""The feed tells reservations to their two parties, and to nobody else in the world."""

import asyncio
from uuid import UUID

import psycopg
from hypothesis import given
from hypothesis import strategies as st

from gateway.domain.changes import PUBLISHED, Change, SubjectKind
from gateway.domain.changes import Reader as Hearer
from services.kernel.identity import Role
from tests.gateway.following import Owner, Reader, narrow
from tests.household import Household
from tests.patience import PATIENCE_S

RESERVATIONS = {"type": "reservation"}
OWN = {"own": "true"}


async def test_both_parties_hear_of_every_step_of_a_reservation(alone, owner, buyer) -> None:
    lot = await owner.posts()
    readers = [Reader(alone, key, RESERVATIONS) for key in (owner.key, buyer.key)]
    for reader in readers:
        await reader.catches_up()
    reservation = await buyer.holds(lot["id"])
    for reader in readers:
        await reader.hears_of(reservation["id"])
    await buyer.releases(reservation)
    for reader in readers:
        await reader.hears_of(reservation["id"], 2)
        assert [one["data"]["status"] for one in reader.told] == ["held", "released"]
        assert {one["type"] for one in reader.told} == {"reservation.changed.v1"}
        assert {one["data"]["lot_id"] for one in reader.told} == {lot["id"]}


async def test_who_waits_hears_of_a_reservation_while_it_waits(alone, owner, buyer) -> None:
    lot = await owner.posts()
    reader = Reader(alone, owner.key, OWN)
    await reader.catches_up()
    waiting = asyncio.create_task(reader.hears_of((await buyer.holds(lot["id"]))["id"]))
    async with asyncio.timeout(PATIENCE_S):
        await waiting


async def test_who_begins_is_told_of_what_is_open_and_not_of_what_is_over(alone, owner, buyer) -> None:
    lots = [await owner.posts() for _ in range(3)]
    over, *open_ones = [await buyer.holds(lot["id"]) for lot in lots]
    await buyer.releases(over)
    for key in (owner.key, buyer.key):
        reader = Reader(alone, key, {**RESERVATIONS, "limit": 1})
        await reader.catches_up()
        assert {one["subject"] for one in reader.told if one["data"]["status"] == "held"} == {one["id"] for one in open_ones}


async def as_a_service(database: str, house: Household, organization: str) -> str:
    """A key of an organization that may read feeds as services do. No role gives it, so an administrator of the database does."""
    key = await house.key(organization, Role.BUYER)
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(
            "UPDATE gateway.api_keys SET scopes = scopes || '{feed:read}' WHERE organization_id = "
            "(SELECT id FROM gateway.organizations WHERE name = %s)",
            [organization],
        )
    return key


async def test_nobody_else_hears_of_it_however_they_ask(alone, owner, buyer, own_database) -> None:
    lot = await owner.posts()
    stranger = await alone.key("A stranger", Role.MATERIAL_MANAGER)
    before = (await buyer.holds(lot["id"]))["id"]
    others = [
        *(Reader(alone, None, asked) for asked in ({}, {"subject": before})),
        *(Reader(alone, stranger, asked) for asked in ({}, {"subject": before}, RESERVATIONS, {**RESERVATIONS, "subject": before}, OWN)),
    ]
    follower = await as_a_service(own_database, alone, "A follower")
    assert (await alone.call("GET", "/internal/changes", follower)).status_code == 404
    others += [Reader(alone, follower, asked) for asked in ({}, RESERVATIONS, OWN)]
    narrow_key = await narrow(alone, owner.key, "lots:read")
    others += [Reader(alone, narrow_key, asked) for asked in ({}, {"subject": before}, OWN)]
    for other in others:
        await other.catches_up()
    during = (await buyer.holds((await owner.posts())["id"]))["id"]
    party = Reader(alone, buyer.key, RESERVATIONS)
    await party.hears_of(during)
    for other in [one for one in others if not one.filters]:
        await other.is_up_to(owner)
    for other in others:
        await other.catches_up()
        assert not {before, during} & {one["subject"] for one in other.told}
        assert all(one["type"].partition(".")[0] in PUBLISHED for one in other.told)


async def test_reservations_are_asked_for_with_a_key_that_may_read_them(alone, owner) -> None:
    narrow_key = await narrow(alone, owner.key, "lots:read")
    for key, asked, code in ((None, RESERVATIONS, "unauthorized"), (None, OWN, "unauthorized"), (narrow_key, RESERVATIONS, "forbidden")):
        answer = await alone.call("GET", "/v1/changes", key, params=asked)
        assert answer.json()["code"] == code


async def test_a_place_among_ones_own_is_no_place_for_another_organization(alone, owner, buyer) -> None:
    place = (await alone.call("GET", "/v1/changes", owner.key, params=OWN)).json()["next"]
    for key in (buyer.key, await narrow(alone, owner.key, "lots:read")):
        answer = await alone.call("GET", "/v1/changes", key, params={**OWN, "after": place})
        assert (answer.status_code, answer.json()["code"]) == (422, "cursor_refused")


async def test_one_may_follow_ones_own_alone(alone, owner, buyer) -> None:
    other = Owner(alone, await alone.key("Another", Role.MATERIAL_MANAGER))
    mine, theirs = await owner.posts(), await other.posts()
    reader = Reader(alone, owner.key, OWN)
    await reader.catches_up()
    assert {one["subject"] for one in reader.told} == {mine["id"]}
    await other.changes(theirs, condition="A")
    reservation = await buyer.holds(mine["id"])
    gone = await owner.withdraws(await owner.posts())
    await reader.hears_of(gone["id"], gone["version"])
    assert {one["subject"] for one in reader.told} == {mine["id"], reservation["id"], gone["id"]}


async def test_its_owner_hears_of_a_lot_for_traders_though_it_is_no_trader(alone) -> None:
    owner = Owner(alone, await alone.key("No trader", Role.MATERIAL_MANAGER))
    lot = await owner.posts(visibility={"audience": "traders"})
    own, public = Reader(alone, owner.key, OWN), Reader(alone, owner.key)
    await own.hears_of(lot["id"])
    await public.is_up_to(owner)
    assert (own.of(lot), public.of(lot)) == ([(1, True)], [])


ORGANIZATIONS = st.sampled_from([str(UUID(int=n)) for n in range(4)])
HEARERS = st.builds(Hearer, st.booleans(), st.none() | ORGANIZATIONS, st.frozensets(st.sampled_from([*SubjectKind])))
PARTIES = st.none() | st.lists(ORGANIZATIONS, max_size=3).map(tuple)
KINDS = st.sampled_from([*SubjectKind, "project"])


@given(hearer=HEARERS, kind=KINDS, parties=PARTIES, owner=st.none() | ORGANIZATIONS, public=st.booleans(), current=st.booleans())
def test_what_is_private_reaches_its_parties_or_its_owner_alone_whatever_else_is_said_of_it(hearer, kind, parties, owner, public, current):
    change = Change("id", "/listings", f"{kind}.changed.v1", "one", 1, None, {"audience": "everyone"}, public, current, owner, parties)
    told = change.told_to(hearer)
    if parties is not None or kind not in PUBLISHED:
        hears = (owner,) if parties is None else parties
        assert (told is not None) <= (kind in hearer.reads and hearer.organization is not None and hearer.organization in hears)
