"""Searching among lots that pass a programme: verdicts and lots come by different feeds, in any order."""

import re
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select
from uuid6 import uuid7

from services.acceptance.schemas.verdict_state import use_id
from services.kernel.geography import Point
from services.kernel.identity import ProgrammeId
from services.kernel.window import Window
from services.kit.feed.events import Event
from services.matching.domain.need import Asked, Need, Word
from services.matching.store.facets import COUNT_PASSING, counting
from services.matching.store.following_verdicts import begin_again, verdict_follower
from services.matching.store.parameters import parameters
from services.matching.store.statements import SEARCH_PASSING
from services.matching.store.tables import PASSES, VERDICTS
from services.matching.store.verdicts import KIND, take_verdicts
from services.matching.use_cases.reindex import reindex
from services.vocabulary.vocabulary import vocabulary
from tests.matching.conftest import Analyze, Matching
from tests.matching.lots import ANTWERP, GHENT, TODAY, Told, event, published_lot, tombstone
from tests.matching.plans import Connection, explained

Judge = Callable[..., Awaitable[None]]


def verdict(lot: dict[str, Any], *programmes: UUID, version: int = 1) -> Event:
    data = {"lot_id": lot["id"], "version": version, "passes": [str(one) for one in programmes], "one_remedy_away": []}
    return Event(KIND, UUID(lot["id"]), version, data if programmes else None, public=False)


@pytest.fixture
def judge(matching: Matching) -> Judge:
    """As the follower of acceptance does."""

    async def judge(*events: Event) -> None:
        async with matching.database.sessions() as session:
            await take_verdicts(session, events)
            await session.commit()

    return judge


def a_programme() -> ProgrammeId:
    return ProgrammeId(uuid7())


@pytest.mark.parametrize("lot_first", [True, False])
async def test_a_lot_is_found_by_a_programme_whichever_comes_first(matching: Matching, judge: Judge, lot_first: bool) -> None:
    one, lot, other = a_programme(), published_lot(), published_lot()
    if lot_first:
        await matching.publish(lot, other)
        await judge(verdict(lot, one))
    else:
        await judge(verdict(lot, one))
        await matching.publish(lot, other)
    assert await matching.found(passes=one) == [lot["id"]]
    assert await matching.found(passes=a_programme()) == []
    assert len(await matching.found()) == 2


async def test_a_verdict_follows_its_lot_to_another_place_and_class(matching: Matching, judge: Judge) -> None:
    one, lot = a_programme(), published_lot(point=GHENT)
    await matching.publish(lot)
    await judge(verdict(lot, one))
    await matching.publish({**lot, "version": 2, "location": {**lot["location"], "point": list(ANTWERP)}})
    assert await matching.found(passes=one, near="4.40,51.22", radius_km=3) == [lot["id"]]
    assert await matching.found(passes=one, near="3.72,51.05", radius_km=3) == []
    assert await matching.found(passes=one, material="masonry") == [lot["id"]]
    assert await matching.found(passes=one, material="timber") == []
    assert await matching.found(passes=one, material="masonry", scope="exact") == []


async def test_a_later_verdict_takes_the_place_of_the_one_before_and_an_older_one_does_not(matching: Matching, judge: Judge) -> None:
    one, other, lot = a_programme(), a_programme(), published_lot()
    await matching.publish(lot)
    await judge(verdict(lot, one))
    await judge(verdict(lot, other, version=3))
    await judge(verdict(lot, one, version=2))
    assert (await matching.found(passes=one), await matching.found(passes=other)) == ([], [lot["id"]])
    await judge(verdict(lot, version=4))
    assert await matching.found(passes=other) == []


async def test_a_lot_that_is_gone_leaves_no_trace_and_comes_back_with_its_verdict(matching: Matching, judge: Judge) -> None:
    one, lot = a_programme(), published_lot()
    await judge(verdict(lot, one))
    await matching.publish(lot)
    await matching.tell(tombstone(lot, 2))
    async with matching.database.sessions() as session:
        assert await session.scalar(select(func.count()).select_from(PASSES)) == 0
    await matching.publish({**lot, "version": 3})
    assert await matching.found(passes=one) == [lot["id"]]


async def test_words_facets_and_places_narrow_what_passes(matching: Matching, judge: Judge) -> None:
    one = a_programme()
    floor, beam = published_lot(material="timber.beam", title="eiken balk"), published_lot(material="timber.beam", title="grenen balk")
    await matching.publish(floor, beam, published_lot(material="timber.beam", title="eiken balk"))
    await judge(verdict(floor, one), verdict(beam, one))
    assert (await matching.found(passes=one, q="eiken", near="3.72,51.05"))[0] == floor["id"]
    told = await matching.search(passes=one, facets=["class"], near="3.72,51.05")
    assert (told["facets"]["lots"], len(told["items"])) == (2, 2)


async def test_what_is_fit_for_a_use_is_found_by_its_code(matching: Matching, judge: Judge) -> None:
    lot = published_lot()
    await matching.publish(lot, published_lot())
    await judge(verdict(lot, use_id("facade_brick")))
    assert await matching.found(use="facade_brick") == [lot["id"]]
    refused = [await matching.ask(use="no_such_use"), await matching.ask(use="facade_brick", passes=a_programme())]
    assert [(one.status_code, one.json()["code"]) for one in refused] == [(422, "use_unknown"), (422, "passes_told_twice")]


async def test_a_lot_for_traders_is_not_found_by_its_verdict_either(matching: Matching, judge: Judge) -> None:
    one, lot = a_programme(), published_lot(audience="traders")
    await matching.publish(lot)
    await judge(verdict(lot, one))
    assert await matching.found(passes=one) == []


async def test_a_projection_that_is_built_again_knows_what_passes(matching: Matching, judge: Judge) -> None:
    one, lot, source = a_programme(), published_lot(), Told()
    await matching.publish(lot)
    await judge(verdict(lot, one))
    source.tell(event(lot))
    await reindex(matching.database, source)
    assert await matching.found(passes=one) == [lot["id"]]
    await judge(verdict(lot, version=2))
    assert await matching.found(passes=one) == []


async def test_following_begins_again_from_a_snapshot_and_forgets_what_is_not_in_it(matching: Matching, judge: Judge) -> None:
    one, kept, gone = a_programme(), published_lot(), published_lot()
    await matching.publish(kept, gone)
    await judge(verdict(gone, one))
    source = Told()
    source.tell(verdict(kept, one))
    await begin_again(source, matching.database)
    assert await matching.found(passes=one) == [kept["id"]]
    source.tell(verdict(kept, version=2))
    await verdict_follower(source, matching.database).step()
    assert await matching.found(passes=one) == []


def test_verdicts_can_be_distributed_by_lot() -> None:
    assert all("lot_id" in table.primary_key.columns for table in (VERDICTS, PASSES))


HERE = Point(3.72, 51.05)
TILE = Asked(vocabulary().get("roofing.tile").code, 0.9)
OAK = (Word("eiken", ("eik",), 40),)
NEEDS = {
    "near": (Need(Window(TODAY), near=HERE), "lot_passes_0_programme_id_place_idx"),
    "class": (Need(Window(TODAY), TILE, near=HERE, radius_km=25), "lot_passes_0_programme_id_place_idx"),
    "newest": (Need(Window(TODAY)), "lot_passes_0_pkey"),
    "words": (Need(Window(TODAY), TILE, words=OAK, near=HERE), "lots_0_tokens_categories_idx"),
}


@pytest.mark.parametrize("name", NEEDS)
async def test_a_search_by_programme_uses_its_index(
    matching: Matching, judge: Judge, driver: Connection, analyze: Analyze, name: str
) -> None:
    programmes = [a_programme() for _ in range(5)]
    lots = [published_lot(point=(3 + n % 97 / 40, 50 + n % 89 / 70)) for n in range(1000)]
    await matching.publish(*lots)
    await judge(*(verdict(lot, programmes[nth % 5]) for nth, lot in enumerate(lots)))
    analyze()
    need, index = NEEDS[name]
    asked = Need(**{field: getattr(need, field) for field in need.__slots__} | {"passes": programmes[0]})
    given = parameters(asked, vocabulary(), trader=False)
    async with driver.cursor(binary=True) as cursor:
        await cursor.execute(SEARCH_PASSING[asked.near is not None, bool(asked.words)], given)
        assert len(await cursor.fetchall()) <= 200
        await cursor.execute(COUNT_PASSING[asked.near is not None, bool(asked.words)], counting(given))
    told = await explained(driver, "%lot_passes AS class%<->%" if asked.near else "%lot_passes AS class%lot_id DESC%")
    assert index in set(re.findall(r"(?:using|on) (\w+)", told)), told
    assert "Seq Scan on lot" not in told
