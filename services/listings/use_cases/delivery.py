"""One delivery of a hub's system: what was told of its items is read, judged, derived and stored, a batch at a time."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any, Final

import orjson
from uuid6 import uuid7

from services.kernel.identity import LotId
from services.kit.contention import again
from services.kit.work import Unstorable
from services.listings.domain.errors import ExternalIdTaken, ListingError
from services.listings.domain.inventory import (
    Inventory,
    Item,
    Known,
    Line,
    Patch,
    Result,
    SyncMode,
    SyncOutcome,
    Taken,
    Verdict,
    brought,
    is_taken_back,
    judge,
)
from services.listings.domain.inventory_errors import ItemElsewhere, LineNameless, LineTooLong, LineUnreadable, LineUnstorable, TakenBack
from services.listings.domain.lot import Lot
from services.listings.domain.seen import Seen
from services.listings.store.copied import copied
from services.listings.store.work import ListingsWork
from services.listings.use_cases.promised import keep, retell
from services.listings.use_cases.restating import Derive

LONGEST_ID: Final = 200
LONGEST_LINE: Final = 256 * 1024
"""Bytes: a hundred times what an item with all its papers takes."""

Read = Callable[[Mapping[str, Any], Inventory, Patch | None], Item]
"""What a line states; `ValueError` where it is wrong."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """To which inventory, read with what, and what a snapshot has told of so far.

    `version` is the snapshot's own, `began` the database's time when it began: what is newer than either is not its to withdraw.
    """

    inventory: Inventory
    mode: SyncMode
    version: int | None
    began: datetime
    basis: bytes
    read: Read
    counted: Callable[[object], int | None]
    derive: Derive
    works: Callable[[], ListingsWork]
    seen: Seen = field(default_factory=Seen)


@dataclass(frozen=True, slots=True)
class Named:
    """A line that says of which item it tells."""

    line: Line
    told: Mapping[str, Any]
    external_id: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """A batch that is ready to be stored, unless what is `known` has changed meanwhile."""

    lines: Sequence[Named]
    known: Mapping[str, Known]
    results: Mapping[str, Result]
    taken: Sequence[Taken]
    rows: bytes


def read_line(line: Line, delivery: Delivery) -> Named | Result:
    """The line as JSON, by the name of its item; or why that cannot be read."""
    if line.raw is None:
        return _refused(line, None, LineTooLong(LONGEST_LINE))
    try:
        told = orjson.loads(line.raw)
    except orjson.JSONDecodeError:
        return _refused(line, None, LineUnreadable())
    if not isinstance(told, dict):
        return _refused(line, None, LineUnreadable())
    if isinstance(external_id := told.get("external_id"), str) and 0 < len(name := external_id.strip()) <= LONGEST_ID and "\0" not in name:
        return Named(line, told, name)
    try:
        delivery.read(told, delivery.inventory, None)
    except ValueError as why:
        return _refused(line, None, why)
    return _refused(line, None, LineNameless())


def apart(lines: Sequence[Named | Result]) -> Iterator[list[Named]]:
    """Batches in which no item is told of twice."""
    batch: dict[str, Named] = {}
    for line in lines:
        if isinstance(line, Named):
            if line.external_id in batch:
                yield [*batch.values()]
                batch = {}
            batch[line.external_id] = line
    if batch:
        yield [*batch.values()]


async def prepare(delivery: Delivery, lines: Sequence[Named]) -> Prepared:
    """Judge the lines by what is stored; read and derive, in a thread, what is to be taken."""
    async with delivery.works() as work:
        known = await work.items.known(delivery.inventory, [line.external_id for line in lines])
    results: dict[str, Result] = {}
    taken: list[Named] = []
    for line in lines:
        before = known[line.external_id]
        verdict = judge(before, line.line.digest, delivery.basis, delivery.counted(line.told.get("source_version")), delivery.mode)
        if verdict is Verdict.TAKE:
            taken.append(line)
        else:
            results[line.external_id] = _result(line, SyncOutcome(verdict), before)
    read, rows = await asyncio.to_thread(_derived, delivery, taken, known) if taken else ([], b"")
    results |= {one.external_id: one for one in read if isinstance(one, Result) and one.external_id}
    return Prepared(lines, known, results, [one for one in read if isinstance(one, Taken)], rows)


def _derived(delivery: Delivery, lines: Sequence[Named], known: Mapping[str, Known]) -> tuple[list[Taken | Result], bytes]:
    read = [_taken(delivery, line, known[line.external_id]) for line in lines]
    return read, copied([one for one in read if isinstance(one, Taken) and one.lot])


def _taken(delivery: Delivery, line: Named, known: Known) -> Taken | Result:
    try:
        item = delivery.read(line.told, delivery.inventory, known.corrections)
    except ValueError as why:
        return _refused(line.line, line.external_id, why)
    if item.offer is None:
        return Taken(line.line, known, item, delivery.basis)
    if is_taken_back(known):
        return _refused(line.line, line.external_id, TakenBack())
    if known.entries:
        return Taken(line.line, known, item, delivery.basis)
    try:
        facts = delivery.derive(item.offer)
    except ListingError as why:
        return _refused(line.line, line.external_id, why)
    lot_id = known.lot_id or LotId(uuid7())
    lot = brought(known, lot_id, delivery.inventory.organization_id, item, item.offer, facts)
    return Taken(line.line, known, item, delivery.basis, lot)


async def store(delivery: Delivery, prepared: Prepared) -> list[Result]:
    """Everything of a batch that is to be taken, and its events, in one transaction; prepared again when another was quicker."""
    while (results := await _stored(delivery, prepared)) is None:
        prepared = await prepare(delivery, prepared.lines)
    for line in prepared.lines:
        if (number := prepared.known[line.external_id].number) is not None:
            delivery.seen.add(number)
    return results


async def _stored(delivery: Delivery, prepared: Prepared) -> list[Result] | None:
    if not prepared.taken:
        return [prepared.results[line.external_id] for line in prepared.lines]
    try:
        stored = await again(partial(_committed, delivery, prepared))
    except (ExternalIdTaken, Unstorable) as why:
        return await _apart(delivery, prepared.lines, type(why))
    if stored is None:
        return None
    results = {**prepared.results, **stored}
    return [results[line.external_id] for line in prepared.lines]


async def _committed(delivery: Delivery, prepared: Prepared) -> dict[str, Result] | None:
    async with delivery.works() as work:
        stored = await _store(work, delivery, prepared)
        await work.commit()
    return stored


async def _apart(delivery: Delivery, lines: Sequence[Named], why: type[Exception]) -> list[Result]:
    """One line stands in the way of the others: halve, until it stands alone and is refused."""
    if len(lines) == 1:
        name = lines[0].external_id
        return [_refused(lines[0].line, name, LineUnstorable() if why is Unstorable else ItemElsewhere(name))]
    half = len(lines) // 2
    return [result for part in (lines[:half], lines[half:]) for result in await store(delivery, await prepare(delivery, part))]


async def _store(work: ListingsWork, delivery: Delivery, prepared: Prepared) -> dict[str, Result] | None:
    inventory, taken = delivery.inventory, prepared.taken
    numbered = await work.inventories.lock(inventory)
    lots = [one.known.lot_id for one in taken if one.known.lot_id]
    await work.items.lock(lots)
    if await work.items.known(inventory, [*prepared.known]) != prepared.known:
        return None
    retold = await retell(work, inventory, [one for one in taken if one.promised], delivery.derive)
    bare = [one for one in taken if not one.lot and one.item.external_id not in retold.refused]
    fresh = _fresh(one for one in taken if one.lot)
    await work.stock_places.made(inventory.organization_id, {one.item.stock_place for one in taken if one.item.stock_place})
    changed = await work.items.take(inventory, prepared.rows + copied(bare, fresh), numbered, fresh + _fresh(bare))
    await work.items.withdraw([one.known.lot_id for one in bare if one.known.lot_id and not one.present])
    results = {one.item.external_id: _brought(one, one.lot, changed=one.lot.id in changed) for one in taken if one.lot}
    results |= {one.item.external_id: _gone(one) for one in bare if not one.present}
    return results | await keep(work, retold, {one.item.external_id: one.line.number for one in taken})


def _fresh(lines: Iterable[Taken]) -> int:
    """How many items have no number yet."""
    return sum(one.known.number is None for one in lines)


def _brought(taken: Taken, lot: Lot, *, changed: bool) -> Result:
    outcome = (SyncOutcome.CREATED if taken.known.lot_id is None else SyncOutcome.UPDATED) if changed else SyncOutcome.UNCHANGED
    return Result(outcome, taken.line.number, taken.item.external_id, lot.id, lot.status, lot.facts.ruling.holds)


def _gone(taken: Taken) -> Result:
    return Result(SyncOutcome.WITHDRAWN, taken.line.number, taken.item.external_id, taken.known.lot_id)


def _result(line: Named, outcome: SyncOutcome, known: Known) -> Result:
    return Result(outcome, line.line.number, line.external_id, known.lot_id, known.status)


def _refused(line: Line, external_id: str | None, why: Exception) -> Result:
    return Result(SyncOutcome.REFUSED, line.number, external_id, error=why)
