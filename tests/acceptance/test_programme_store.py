"""What the database holds of programmes: who sees what, and what nobody may change any more."""

import datetime as dt
from collections.abc import Awaitable, Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from services.acceptance.domain.errors import ReceiverHasProgrammes
from services.acceptance.domain.programme import Programme
from services.acceptance.domain.programme_errors import ProgrammeChanged, ProgrammeNotFound
from services.acceptance.domain.standing import Standing
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import OrganizationId
from services.vocabulary.material import MaterialCode
from tests.acceptance.programmes import SPRING, SUMMER, bound, draft, programme, receiver, site

Working = Callable[[OrganizationId], AcceptanceWork]
DAY = dt.timedelta(days=1)


def somebody() -> OrganizationId:
    return OrganizationId(uuid4())


@pytest.fixture
async def working(rolled_back) -> Working:
    sessions = (await rolled_back("acceptance")).sessions
    return lambda organization: AcceptanceWork(sessions, organization)


@pytest.fixture
def stored(working: Working) -> Callable[..., Awaitable[Programme]]:
    """A programme of a new receiver with two sites, stored as its owner."""

    async def stored(*versions, first_site_alone: bool = False) -> Programme:
        of = receiver(somebody(), site("Poort"), site("Kaai"))
        one = programme(of, versions, sites=(of.sites[0].id,) if first_site_alone else ())
        async with working(of.organization_id) as work:
            await work.receivers.add(of)
            await work.programmes.add(one)
            await work.commit()
        return one

    return stored


async def standing(working: Working, day: dt.date, *codes: str) -> dict[object, Standing]:
    async with working(somebody()) as work:
        found = await work.programmes.in_force(day, [MaterialCode(code) for code in codes] or None)
    return {one.programme.id: one for one in found}


async def test_the_keeper_reads_it_whole_and_others_what_is_published(working, stored) -> None:
    one = await stored(bound(1, SPRING, SUMMER), draft(2, SUMMER + DAY))
    async with working(one.organization_id) as work:
        assert await work.programmes.get(one.id) == one
    async with working(somebody()) as work:
        assert await work.programmes.get(one.id) == replace(one, versions=one.versions[:1])


async def test_what_was_never_published_is_not_there_for_others(working, stored) -> None:
    one = await stored(draft())
    async with working(somebody()) as work:
        with pytest.raises(ProgrammeNotFound):
            await work.programmes.get(one.id)


@pytest.mark.parametrize(("day", "number"), [(SPRING - DAY, None), (SPRING, 1), (SUMMER, 1), (SUMMER + DAY, 2)])
async def test_one_version_is_in_force_from_its_first_day_to_its_last(working, stored, day, number) -> None:
    one = await stored(bound(1, SPRING, SUMMER), bound(2, SUMMER + DAY), draft(3))
    found = (await standing(working, day)).get(one.id)
    assert (found and found.version.number) == number


@pytest.mark.parametrize(
    ("asked", "meets"),
    [("masonry.brick", True), ("masonry", True), ("masonry.brick.facing", True), ("masonry.block", False), ("boards", False)],
)
async def test_a_class_and_all_above_and_below_it_meet(working, stored, asked, meets) -> None:
    one = await stored(bound(1, SPRING, None, "masonry.brick"))
    assert (one.id in await standing(working, SPRING, asked)) is meets


async def test_what_stands_has_its_receivers_name_and_the_sites_where_it_runs(working, stored) -> None:
    everywhere, at_one = await stored(bound()), await stored(bound(), first_site_alone=True)
    found = await standing(working, SPRING)
    assert [one.name for one in found[everywhere.id].sites] == ["Poort", "Kaai"]
    assert [one.id for one in found[at_one.id].sites] == [*at_one.sites]
    assert found[at_one.id].programme == replace(at_one, versions=(found[at_one.id].version,))
    assert found[at_one.id].version == at_one.versions[0]


async def test_two_published_versions_never_hold_on_the_same_day(working, stored) -> None:
    with pytest.raises(ProgrammeChanged):
        await stored(bound(1, SPRING, SUMMER), bound(2, SUMMER))


@pytest.mark.parametrize(
    "change", ["criteria = '{}'", "valid_from = valid_from - 1", "number = 7", "valid_until = NULL", "valid_until = valid_until + 1"]
)
async def test_the_serving_role_rewrites_nothing_that_is_published(working, stored, change) -> None:
    one = await stored(bound(1, SPRING, SUMMER))
    async with working(one.organization_id) as work:
        with pytest.raises(DBAPIError):
            await work._session.execute(text(f"UPDATE acceptance.programme_versions SET {change}"))  # noqa: S608 - ours


async def test_an_end_comes_nearer(working, stored) -> None:
    one = await stored(bound(1, SPRING))
    nearer = replace(one, versions=(replace(one.versions[0], valid_until=SUMMER),), version=2)
    async with working(one.organization_id) as work:
        await work.programmes.save(nearer, await work.programmes.for_change(one.id, one.organization_id))
        await work.commit()
    assert (await standing(working, SUMMER + DAY)).get(one.id) is None


async def test_a_receiver_whose_criteria_were_published_stays(working, stored) -> None:
    one = await stored(bound())
    with pytest.raises(ReceiverHasProgrammes):
        async with working(one.organization_id) as work:
            await work.receivers.remove(await work.receivers.get(one.receiver_id))


async def test_drafts_go_with_their_receiver(working, stored) -> None:
    one = await stored(draft())
    async with working(one.organization_id) as work:
        await work.receivers.remove(await work.receivers.get(one.receiver_id))
        await work.commit()
    async with working(one.organization_id) as work:
        with pytest.raises(ProgrammeNotFound):
            await work.programmes.get(one.id)
