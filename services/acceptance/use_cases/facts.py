"""What can be done with the facts of a lot: load, decide, save, commit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from uuid6 import uuid7

from services.acceptance.domain.facts import Fact
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.reading import facts_of
from services.acceptance.domain.sheet import Sheet, StatedFact, Viewer, expect, restated, told_to
from services.acceptance.domain.vouching import vouched
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor, FactId, LotId
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a lot to its reader: what its owner stated beside the lot, and what the lot as published says itself."""

    sheet: Sheet
    published: tuple[Fact, ...]


Told = Callable[[Known], Answer]
"""How the caller is told. It is said before COMMIT, so that a retry under the same key hears the very same."""


async def read(work: AcceptanceWork, viewer: Viewer, lot_id: LotId) -> Known:
    async with work:
        lot = await work.lots.seen(lot_id, viewer.organization_id, trader=viewer.trader)
        if viewer.authority:
            await work.facts.inspect()
        sheet = await work.facts.sheet(lot_id)
        return _known(lot, replace(sheet, facts=told_to(viewer, lot.organization_id, sheet.facts)))


async def state(work: AcceptanceWork, actor: Actor, lot_id: LotId, version: int, facts: Sequence[Fact], today: date) -> Known:
    """These facts and no others."""
    async with work:
        lot = await work.lots.owned(lot_id, actor.organization_id)
        sheet = await work.facts.for_change(lot)
        expect(sheet, version)
        changed = await _restated(work, lot, sheet, [_named(fact, today) for fact in facts])
        await work.commit()
    return changed


async def add(work: AcceptanceWork, actor: Actor, lot_id: LotId, fact: Fact, today: date, once: Once | None, told: Told) -> Answer:
    """One fact more, whatever the others are meanwhile."""
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        lot = await work.lots.owned(lot_id, actor.organization_id)
        sheet = await work.facts.for_change(lot)
        changed = await _restated(work, lot, sheet, [*sheet.facts, _named(fact, today)])
        answer = await work.answers.keep(once, told(changed))
        await work.commit()
    return answer


async def _restated(work: AcceptanceWork, lot: Lot, sheet: Sheet, facts: Sequence[StatedFact]) -> Known:
    changed = restated(sheet, facts)
    await work.facts.save(lot, changed)
    await work.judging.again([lot.id])
    return _known(lot, changed)


def _named(fact: Fact, today: date) -> StatedFact:
    """Whoever does not say since when it holds says it of today."""
    vouched(fact, today)
    dated = fact if fact.provenance.on else replace(fact, provenance=replace(fact.provenance, on=today))
    return StatedFact(FactId(uuid7()), dated)


def _known(lot: Lot, sheet: Sheet) -> Known:
    return Known(sheet, facts_of(lot))
