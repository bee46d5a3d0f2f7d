"""The statement from a lot outward, as the driver sends it: its plan, and that there is one for all wants."""

import re
from typing import Any
from uuid import UUID

import psycopg
import pytest
from uuid6 import uuid7

from services.kernel.identity import LotId, OrganizationId, Scope, WantId
from services.kit.testing import an_actor, vouched
from services.matching.store.candidates import Look
from services.matching.store.wants import own_lot, own_want, suited
from services.vocabulary.vocabulary import vocabulary
from tests.conftest import SECRET
from tests.matching.conftest import Analyze, Matching
from tests.matching.lots import TODAY, published_lot
from tests.matching.plans import Connection, explained
from tests.matching.wants import open_want, want_event

SELLER = an_actor(Scope.LOTS_READ)
OUTWARD, BY_WORDS = "want_classes_0_category_area_place_idx", "wants_0_tokens_idx"


def a_lot(**overrides: Any) -> dict[str, Any]:
    return published_lot(organization_id=str(SELLER.organization_id), **overrides)


async def many_wants(matching: Matching, count: int) -> None:
    codes = [material.code for material in vocabulary() if material.mass]
    shape = open_want(radius_km=30)
    for start in range(0, count, 1000):
        await matching.tell(*(want_event(_elsewhere(shape, codes[n % len(codes)], n)) for n in range(start, start + 1000)))


def _elsewhere(shape: dict[str, Any], code: str, n: int) -> dict[str, Any]:
    place = {**shape["location"], "point": [3 + n % 97 / 40, 50 + n % 89 / 70]}
    return {**shape, "id": str(uuid7()), "stated_material": code, "location": place}


async def test_wants_are_found_from_a_lot_by_class_square_and_place_in_one_index(
    matching: Matching, driver: Connection, analyze: Analyze
) -> None:
    await many_wants(matching, 3000)
    analyze()
    lot = a_lot()
    await matching.publish(lot)
    look = Look(driver, trader=True)
    offered = await own_lot(look, LotId(UUID(lot["id"])), OrganizationId(SELLER.organization_id))
    assert offered
    await suited(look, offered, SELLER.organization_id, TODAY, trader=True)
    told = await explained(driver, "%want_classes AS class%")
    used = set(re.findall(r"(?:using|on) (\w+_0_\w+idx|wants_0_pkey)", told))
    assert {OUTWARD, BY_WORDS, "wants_0_pkey"} <= used, told
    assert re.search(r"Index Cond: \(\(category = held\.category\) AND \(area && ", told), "class and square take part"
    assert "Order By: (place <-> " in told
    assert "Seq Scan on want" not in told


async def test_ones_own_want_and_lot_are_read_by_their_keys(matching: Matching, driver: Connection) -> None:
    look = Look(driver, trader=True)
    assert await own_want(look, WantId(uuid7()), SELLER.organization_id) is None
    assert await own_lot(look, LotId(uuid7()), SELLER.organization_id) is None
    for like, key in (("%price_ceiling, stated%", "wants_0_pkey"), ("%lot.categories, lot.tokens%", "lots_0_pkey")):
        told = await explained(driver, like)
        assert key in told, told
        assert "Seq Scan on lots" not in told
        assert "Seq Scan on wants" not in told


@pytest.mark.parametrize("wants", [0, 1, 40])
async def test_however_many_wants_it_is_one_read_of_the_lot_and_one_statement_outward(matching: Matching, wants: int) -> None:
    lot = a_lot()
    await matching.publish(lot)
    await matching.tell(*(want_event(open_want()) for _ in range(wants)))
    executed: list[str] = []
    original = psycopg.AsyncCursor.execute

    async def counting(self: Any, query: Any, *rest: Any, **options: Any) -> Any:
        executed.append(str(query))
        return await original(self, query, *rest, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(psycopg.AsyncCursor, "execute", counting)
        answer = await matching.http.get(f"/v1/lots/{lot['id']}/matches", headers=vouched(SELLER, SECRET, "matching"))
    assert len(answer.json()["items"]) == min(wants, 20)
    asked = [query for query in executed if "matching." in query and "active.since" not in query]
    assert ["want_classes" in query for query in asked] == [False, True]
