"""Facts of lots in PostgreSQL. Row level security decides who reads which; rows stay here."""

from collections.abc import Collection, Sequence
from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, delete, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.facts import About, Aspect, Fact
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.sheet import Sheet, StatedFact
from services.acceptance.store.tables import FACTS, SHEETS
from services.kernel.identity import FactId, LotId

_FACT: Final = TypeAdapter(Fact)
_INSPECT: Final = text("SELECT set_config('spolia.authority', 'yes', true)")


class FactRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def inspect(self) -> None:
        """Until the work ends, read as an authority does."""
        await self._session.execute(_INSPECT)

    async def sheet(self, lot_id: LotId) -> Sheet:
        """The facts that whoever works may see, and what the others are about."""
        head = (await self._session.execute(select(SHEETS.c.version, SHEETS.c.aspects).where(SHEETS.c.lot_id == lot_id))).one_or_none()
        return await self._sheet(lot_id, head) if head else Sheet(lot_id)

    async def for_change(self, lot: Lot) -> Sheet:
        """The same to its owner, locked until the work ends."""
        first = {"lot_id": lot.id, "organization_id": lot.organization_id, "version": 0, "aspects": []}
        await self._session.execute(upsert(SHEETS).values(first).on_conflict_do_nothing())
        query = select(SHEETS.c.version, SHEETS.c.aspects).where(SHEETS.c.lot_id == lot.id).with_for_update()
        return await self._sheet(lot.id, (await self._session.execute(query)).one())

    async def of(self, lots: Collection[LotId]) -> dict[LotId, list[StatedFact]]:
        """Of many lots at once what whoever works may see, by lot."""
        found: dict[LotId, list[StatedFact]] = {lot_id: [] for lot_id in lots}
        for row in await self._rows(lots):
            found[LotId(row.lot_id)].append(_stated(row))
        return found

    async def save(self, lot: Lot, sheet: Sheet) -> None:
        """The facts of a sheet that `for_change` gave, in the place of those before."""
        await self._session.execute(delete(FACTS).where(FACTS.c.lot_id == sheet.lot_id))
        if sheet.facts:
            await self._session.execute(insert(FACTS), [_row(lot, nth, one) for nth, one in enumerate(sheet.facts)])
        aspects = [[one.fact.aspect.about, one.fact.aspect.of] for one in sheet.facts]
        kept = {"version": sheet.version, "aspects": aspects}
        await self._session.execute(update(SHEETS).where(SHEETS.c.lot_id == sheet.lot_id).values(kept))

    async def _sheet(self, lot_id: LotId, head: Row[int, list[list[str]]]) -> Sheet:
        rows = await self._rows([lot_id])
        seen = {row.nth for row in rows}
        hidden = dict.fromkeys(Aspect(About(about), of) for nth, (about, of) in enumerate(head.aspects) if nth not in seen)
        return Sheet(lot_id, head.version, tuple(map(_stated, rows)), tuple(hidden))

    async def _rows(self, lots: Collection[LotId]) -> Sequence[Row[UUID, UUID, int, dict[str, Any]]]:
        columns = (FACTS.c.fact_id, FACTS.c.lot_id, FACTS.c.nth, FACTS.c.fact)
        query = select(*columns).where(FACTS.c.lot_id.in_(lots)).order_by(FACTS.c.lot_id, FACTS.c.nth)
        return (await self._session.execute(query)).all()


def _row(lot: Lot, nth: int, one: StatedFact) -> dict[str, object]:
    return {
        "fact_id": one.id,
        "lot_id": lot.id,
        "organization_id": lot.organization_id,
        "nth": nth,
        "audience": one.fact.audience,
        "partners": [UUID(str(partner)) for partner in sorted(one.fact.partners)],
        "fact": _FACT.dump_python(one.fact, mode="json"),
    }


def _stated(row: Row[UUID, UUID, int, dict[str, Any]]) -> StatedFact:
    return StatedFact(FactId(row.fact_id), _FACT.validate_python(row.fact))
