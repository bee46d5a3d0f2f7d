"""The projection follows: newer versions win, tombstones remove, nothing is counted twice."""

import pytest
from sqlalchemy import func, select, text

from services.matching.store.rows import categories
from services.matching.store.tables import CLASSES, LOTS, METADATA, ROOT, WANT_CLASSES, WANTS, WORDS
from tests.matching.conftest import Matching
from tests.matching.lots import ANTWERP, GHENT, event, published_lot, tombstone


async def counted(matching: Matching) -> tuple[int, int, int]:
    """Lots, class rows, words in use."""
    async with matching.database.sessions() as session:
        lots = await session.scalar(select(func.count()).select_from(LOTS))
        classes = await session.scalar(select(func.count()).select_from(CLASSES))
        words = await session.scalar(select(func.coalesce(func.sum(WORDS.c.lots), 0)))
    return int(lots or 0), int(classes or 0), int(words or 0)


async def test_a_lot_has_a_row_for_its_class_and_each_above_it(matching: Matching) -> None:
    await matching.publish(published_lot(material="masonry.brick.facing"))
    assert (await counted(matching))[:2] == (1, 4)
    assert categories("masonry.brick.facing")[-1] == ROOT


async def test_a_newer_version_takes_the_place_of_the_older(matching: Matching) -> None:
    lot = published_lot(material="masonry.brick.facing", point=GHENT, title="gevelsteen")
    newer = {**lot, "version": 2, "material": {**lot["material"], "code": "timber"}, "title": "balk"}
    await matching.publish(lot)
    await matching.publish(newer)
    assert not await matching.found(material="masonry")
    assert await matching.found(material="timber") == [lot["id"]]
    assert await counted(matching) == (1, 2, 1)


async def test_an_older_version_is_ignored(matching: Matching) -> None:
    lot = published_lot(version=5, title="gevelsteen")
    await matching.publish(lot)
    await matching.publish({**lot, "version": 4, "title": "balk"})
    assert (await matching.search())["items"][0]["lot"] == lot


async def test_of_a_lots_changes_in_one_batch_the_last_counts(matching: Matching) -> None:
    lot = published_lot()
    await matching.tell(event(lot), event({**lot, "version": 2, "condition": "A"}))
    assert (await matching.search())["items"][0]["lot"]["condition"] == "A"


async def test_a_tombstone_removes_every_trace(matching: Matching) -> None:
    lot, other = published_lot(), published_lot(point=ANTWERP)
    await matching.publish(lot, other)
    await matching.tell(tombstone(lot, 2), tombstone(other, 2))
    assert await counted(matching) == (0, 0, 0)


async def test_what_is_told_twice_changes_nothing(matching: Matching) -> None:
    lot = published_lot()
    await matching.publish(lot)
    before = await counted(matching)
    await matching.publish(lot)
    assert await counted(matching) == before


async def test_a_lot_that_is_no_longer_published_is_gone(matching: Matching) -> None:
    lot = published_lot()
    await matching.publish(lot)
    await matching.publish({**lot, "version": 2, "status": "withdrawn"})
    assert not await matching.found()


@pytest.mark.parametrize(("table", "key"), [(LOTS, "lot_id"), (CLASSES, "lot_id"), (WANTS, "want_id"), (WANT_CLASSES, "want_id")])
def test_the_large_tables_can_be_distributed_by_lot_and_by_want(table, key) -> None:
    assert key in table.primary_key.columns
    assert not any(one.foreign_keys for one in METADATA.tables.values())


async def test_there_are_no_triggers(matching: Matching) -> None:
    async with matching.database.sessions() as session:
        assert not await session.scalar(text("SELECT count(*) FROM information_schema.triggers WHERE trigger_schema = 'matching'"))


async def test_what_is_reserved_is_not_offered_again(matching: Matching) -> None:
    lot = published_lot(value=4000, mass_kg=8000.0)
    await matching.publish(lot, {**lot, "version": 2, "reserved": 3000, "remaining": 1000})
    async with matching.database.sessions() as session:
        held = (await session.execute(select(LOTS.c.amount, LOTS.c.mass_kg))).one()
    assert held == (1000, 2000)


async def test_a_lot_of_which_nothing_remains_is_found_no_more_until_some_of_it_can_be_had_again(matching: Matching) -> None:
    lot = published_lot(value=4000)
    await matching.publish(lot)
    await matching.publish({**lot, "version": 2, "reserved": 4000, "remaining": 0})
    assert await counted(matching) == (0, 0, 0)
    await matching.publish({**lot, "version": 3, "reserved": 0, "remaining": 4000})
    assert await matching.found() == [lot["id"]]


async def test_all_of_what_was_published_before_anything_could_be_reserved_remains(matching: Matching) -> None:
    lot = published_lot(value=4000)
    await matching.publish({name: value for name, value in lot.items() if name not in {"counted", "reserved", "remaining"}})
    async with matching.database.sessions() as session:
        assert await session.scalar(select(LOTS.c.amount)) == 4000
    assert await matching.found() == [lot["id"]]
