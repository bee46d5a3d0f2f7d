"""The hot statements, as the driver sends them: their plans, and that there are no others."""

import re
from typing import Any
from uuid import UUID

import psycopg
import pytest

from services.kernel.geography import Point
from services.kernel.window import Window
from services.matching.domain.need import Asked, Need, Scope, Word
from services.matching.store.parameters import parameters
from services.matching.store.statements import LONGEST, SEARCH, SEARCH_PASSING, SHOW
from services.vocabulary.vocabulary import vocabulary
from tests.matching.conftest import Analyze, Matching
from tests.matching.lots import TODAY, published_lot
from tests.matching.plans import Connection, explained

KNN, WORDS, NEWEST = "lot_classes_0_category_place_idx", "lots_0_tokens_categories_idx", "lot_classes_0_pkey"
TILE = Asked(vocabulary().get("roofing.tile").code, 0.9)
OAK = (Word("eiken", ("eik",), 40), Word("pannen", ("pan",), 900, naming=True))
HERE = Point(3.72, 51.05)

NEEDS = {
    "class": (Need(Window(TODAY), TILE, near=HERE), {KNN}),
    "radius": (Need(Window(TODAY), TILE, near=HERE, radius_km=25), {KNN}),
    "related": (Need(Window(TODAY), TILE, Scope.RELATED, near=HERE), {KNN}),
    "all": (Need(Window(TODAY), near=HERE), {KNN}),
    "words": (Need(Window(TODAY), TILE, words=OAK, near=HERE), {KNN, WORDS}),
    "newest": (Need(Window(TODAY), TILE), {NEWEST}),
    "newest with words": (Need(Window(TODAY), TILE, words=OAK), {NEWEST, WORDS}),
}


def test_every_search_is_short_enough_for_the_driver_to_keep_what_it_read_of_it() -> None:
    assert max(map(len, [*SEARCH.values(), *SEARCH_PASSING.values()])) <= LONGEST


async def plan(driver: Connection, need: Need) -> str:
    statement = SEARCH[need.near is not None, bool(need.words)]
    async with driver.cursor(binary=True) as cursor:
        await cursor.execute(statement, parameters(need, vocabulary(), trader=False))
    return await explained(driver, "%lot_classes AS class%")


@pytest.mark.parametrize("name", NEEDS)
async def test_every_branch_of_a_search_uses_its_index(matching: Matching, driver: Connection, analyze: Analyze, name: str) -> None:
    codes = [material.code for material in vocabulary()]
    for start in range(0, 3000, 1000):
        nths = range(start, start + 1000)
        await matching.publish(*(published_lot(material=codes[n % len(codes)], point=(3 + n % 97 / 40, 50 + n % 89 / 70)) for n in nths))
    analyze()
    need, indexes = NEEDS[name]
    told = await plan(driver, need)
    used = set(re.findall(r"(?:using|on) (\w+_0_\w+idx|lot_classes_0_pkey)", told))
    assert indexes <= used, told
    assert "Seq Scan on lots" not in told
    assert "Seq Scan on lot_classes" not in told
    if KNN in indexes:
        assert re.search(r"Index Cond: \(\(category = asked\.category\)", told), "both columns of the index take part"
        assert "Order By: (place <-> " in told
        assert "One-Time Filter: " in told, "a class that no lot is of is not looked for among places"


async def test_a_plan_made_on_an_empty_table_uses_the_indexes_too(driver: Connection) -> None:
    need, indexes = NEEDS["class"]
    assert indexes <= set(re.findall(r"using (\w+)", await plan(driver, need)))


async def test_what_is_shown_is_read_by_its_key(driver: Connection) -> None:
    async with driver.cursor(binary=True) as cursor:
        await cursor.execute(SHOW, {"ids": [], "trader": False})
    told = await explained(driver, "%document::text%")
    assert {"lots_0_pkey", "lots_1_pkey"} <= set(re.findall(r"(?:using|on) (\w+)", told)), told
    assert "Seq Scan on lots" not in told


@pytest.mark.parametrize("parameters", [{"q": "eiken pannen", "near": "3.7,51"}, {"material": "timber", "scope": "related"}, {}])
async def test_a_search_is_one_statement_and_another_for_what_is_shown_on_one_connection(
    matching: Matching, matching_url: str, parameters: dict[str, str]
) -> None:
    """One chooses, one reads what is shown. Counted at the driver, beneath everything of ours."""
    await matching.publish(published_lot(material="timber.beam", title="eiken pannen"))
    pool = matching.app.state.candidates._pool
    executed: list[str] = []
    original = psycopg.AsyncCursor.execute

    async def counting(self: Any, query: Any, *rest: Any, **options: Any) -> Any:
        executed.append(str(query))
        return await original(self, query, *rest, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(psycopg.AsyncCursor, "execute", counting)
        before = pool.get_stats().get("requests_num", 0)
        await matching.search(**parameters)
    assert pool.get_stats().get("requests_num", 0) - before == 1
    asked = [query for query in executed if "matching." in query and not _of_the_words(query)]
    assert ["lot_classes" in query for query in asked] == [True, False]


async def test_what_has_become_the_traders_since_it_was_chosen_is_not_shown(matching: Matching) -> None:
    lot = published_lot(audience="traders")
    await matching.publish(lot)
    for trader in (True, False):
        async with matching.app.state.candidates.look(trader=trader) as look:
            assert bool(await look.documents([UUID(lot["id"])])) is trader


def _of_the_words(query: str) -> bool:
    """The look, once a second, whether the words have changed is no part of a search; nor is what other services do meanwhile."""
    return "active.since" in query
