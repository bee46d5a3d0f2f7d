"""A file read to its end: batch by batch its rows are read, judged and stored, each batch all or nothing."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import IO, Final

from services.kit.contention import again
from services.listings.domain.errors import ExternalIdTaken
from services.listings.domain.imports import Import, RowResult, begun, done, failed, went_on
from services.listings.domain.lot import Facts
from services.listings.domain.offer import Offer
from services.listings.domain.sheets.cells import Fault
from services.listings.domain.sheets.columns import Known, Mapped, key, map_columns
from services.listings.domain.sheets.layouts import recognised
from services.listings.domain.sheets.lot import Defaults, RowLot
from services.listings.domain.sheets.meanings import Meaning
from services.listings.domain.sheets.row import Row
from services.listings.domain.sheets.table import Table, says_what_it_is, sign_of
from services.listings.domain.stocktaking import restated
from services.listings.sheets.reading import Opened, opened
from services.listings.sheets.telling import Options
from services.listings.sheets.unreadable import NoTable
from services.listings.store.work import ListingsWork
from services.listings.use_cases.deciding import Decision, Incoming, Judge
from services.listings.use_cases.shortfalls import share_shortfall

BATCH: Final = 200
"""Rows stored together: a few hundred milliseconds of work, during which the lots they change are locked."""

_TRIES: Final = 3
"""Where somebody else makes a lot of the same id meanwhile, it is a change the next time."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What whoever sends a file says of it. `explained`: what headings mean, by their key."""

    defaults: Defaults
    explained: Mapping[str, Meaning] = field(default_factory=dict)
    encoding: str | None = None
    sheet: str | None = None
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything that reading one file takes; `works` begins a piece of work for whose file it is."""

    works: Callable[[], ListingsWork]
    derive: Callable[[Offer], Facts]
    asked: Asked


async def read_import(reader: Reader, one: Import, file: IO[bytes]) -> Import:
    """The import when it is over: done, or failed with the reason."""
    try:
        async with opened(file, Options(reader.asked.encoding, reader.asked.sheet, tuple(reader.asked.explained))) as table:
            one, table_read = await _begin(reader, one, table)
            async for batch in _batches(table.rows):
                one = await _batch(reader, one, table_read, batch)
        one = done(one)
    except NoTable as no:
        one = failed(one, Fault("", no.code, no.words))
    async with reader.works() as work:
        await work.imports.save(one)
        await work.commit()
    return one


@dataclass(frozen=True, slots=True)
class _Reading:
    """A table while it is read; `seen` are the ids that were told before, with their rows."""

    mapped: Mapped
    defaults: Defaults
    strict: bool
    seen: dict[str, int] = field(default_factory=dict)
    alike: Counter[str] = field(default_factory=Counter)
    sign: list[str] = field(default_factory=list)

    def table(self, rows: Sequence[Row]) -> Table:
        """The decimal sign is the one that the first rows show, and stays."""
        if not self.sign:
            self.sign.append(sign_of(self.mapped, rows))
        return Table(self.mapped, self.defaults, self.sign[0], self.strict)

    def incoming(self, rows: Sequence[Row]) -> list[Incoming]:
        table = self.table(rows)
        return [self._identified(table, row, table.read(row)) for row in rows]

    def _identified(self, table: Table, row: Row, read: RowLot) -> Incoming:
        stated = (read.body or {}).get("external_id")
        if stated is None:
            print_ = table.fingerprint(row)
            self.alike[print_] += 1
            nth = self.alike[print_]
            return Incoming(row, read, f"row:{print_}" if nth == 1 else f"row:{print_}:{nth}")
        if (first := self.seen.setdefault(stated, row.number)) != row.number:
            name = self.mapped.columns[Meaning.EXTERNAL_ID][0].name
            told = Fault(name, "told_before", {"row": str(first), "value": stated}, stated)
            return Incoming(row, replace(read, body=None, faults=(told,)), stated)
        return Incoming(row, read, stated)


async def _begin(reader: Reader, one: Import, table: Opened) -> tuple[Import, _Reading]:
    mapped, layout = understood(table.columns, reader.asked.explained)
    one = begun(one, table.columns, mapped, {**table.about, "layout": layout})
    async with reader.works() as work:
        await work.imports.save(one)
        await work.commit()
    return one, _Reading(mapped, reader.asked.defaults, table.strict)


def understood(columns: Sequence[str], explained: Known) -> tuple[Mapped, str]:
    """What the columns mean, and which layout they are; `NoTable` where that says nothing of what a row is."""
    named = ", ".join(filter(None, columns))
    if unknown := explained.keys() - {key(name) for name in columns}:
        raise NoTable("no_such_column", {"names": ", ".join(sorted(unknown)), "columns": named})
    layout = recognised(columns)
    mapped = map_columns(columns, {**layout.known, **explained})
    if not says_what_it_is(mapped):
        raise NoTable("no_title", {"columns": named})
    return mapped, layout.code


async def _batches(rows: AsyncIterator[Row]) -> AsyncIterator[list[Row]]:
    batch: list[Row] = []
    async for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


async def _batch(reader: Reader, one: Import, reading: _Reading, rows: Sequence[Row]) -> Import:
    """Read, judge and store some rows. What takes CPU happens in a thread, so that others are answered meanwhile."""
    incoming = await asyncio.to_thread(reading.incoming, rows)
    judge = Judge(one.organization_id, reading.mapped, reader.derive, reader.asked.draft)
    for more in reversed(range(_TRIES)):
        try:
            return await again(partial(_stored, reader, one, judge, incoming))
        except ExternalIdTaken:
            if not more:
                raise
    raise AssertionError("the last try returns or raises")


async def _stored(reader: Reader, one: Import, judge: Judge, incoming: Sequence[Incoming]) -> Import:
    async with reader.works() as work:
        ids = [each.external_id for each in incoming if each.read.body is not None]
        before = await work.lots.for_change_by_external_id(ids, one.organization_id)
        decisions = await asyncio.to_thread(lambda: [judge.decide(each, before.get(each.external_id)) for each in incoming])
        results = [_as_asked(one, decision.result) for decision in decisions]
        if not one.dry_run:
            await _store(work, decisions)
        one = went_on(one, Counter(result.outcome for result in results))
        await work.imports.add_rows(one, results)
        await work.imports.save(one)
        await work.commit()
    return one


async def _store(work: ListingsWork, decisions: Sequence[Decision]) -> None:
    await work.lots.add_all([decision.lot for decision in decisions if decision.lot and not decision.before])
    for decision in decisions:
        if decision.lot and (before := decision.before):
            lot, entries = restated(before, decision.lot)
            await work.lots.save(lot, before=before)
            await work.ledger.add(lot.id, lot.organization_id, entries)
            await share_shortfall(work, before.stocked, lot.stocked)


def _as_asked(one: Import, result: RowResult) -> RowResult:
    """A dry run makes no lot that could be named."""
    return replace(result, lot_id=None) if one.dry_run and result.lot_id else result
