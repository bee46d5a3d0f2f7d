"""Stocks of lots in PostgreSQL. One lot, one statement: nothing is ever held twice."""

from typing import Any, Final

import orjson
from sqlalchemy import Select, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import Actor, LotId, OrganizationId, ReservationId
from services.kernel.quantity import Unit
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce
from services.kit.written import Written
from services.listings.domain.errors import LotNotFound
from services.listings.domain.lot import Status
from services.listings.domain.offer import Audience
from services.listings.domain.reservation import Wish
from services.listings.domain.reservation_errors import NotEnough, OwnLot, ReservationNotFound, UnitDiffers
from services.listings.domain.stock import LotStock
from services.listings.schemas.lot import amounts
from services.listings.store.lots import CHANGED, Found, stock_of, stocked
from services.listings.store.tables import FEED, LotRow, ReservationRow

_COLUMNS: Final = (
    LotRow.id,
    LotRow.organization_id,
    LotRow.status,
    LotRow.audience,
    LotRow.unit,
    LotRow.quantity,
    LotRow.counted,
    LotRow.taken,
    LotRow.reserved,
    LotRow.shortfall,
    LotRow.entries,
)

# PostgreSQL asks the conditions anew of the row as whoever was first has left it
_HOLD: Final = text("""
UPDATE listings.lots SET reserved = reserved + CAST(:amount AS numeric)
WHERE id = :lot_id AND status = 'published' AND organization_id <> :buyer_id AND unit = :unit
  AND (audience = 'everyone' OR CAST(:trader AS boolean))
  AND COALESCE(counted, quantity) - taken - reserved >= CAST(:amount AS numeric)
RETURNING id, organization_id, status, audience, unit, quantity, counted, taken, reserved, shortfall, entries
""")

_KEEP: Final = text("""
UPDATE listings.lots SET counted = CAST(:counted AS numeric), taken = :taken, reserved = :reserved, shortfall = :shortfall,
  entries = :entries, version = version + 1, changed_at = now(),
  document = document || CAST(:figures AS jsonb) || jsonb_build_object('version', version + 1)
WHERE id = :lot_id RETURNING version, audience, document
""")


class StockRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def hold(self, wish: Wish, buyer: Actor) -> LotStock:
        """The lot with so much more of it reserved, locked until the work ends; a `ListingError` says why it cannot be had."""
        asked = {
            "lot_id": wish.lot_id,
            "buyer_id": buyer.organization_id,
            "trader": buyer.trader,
            "amount": wish.quantity.value,
            "unit": wish.quantity.unit,
        }
        if found := (await self._session.execute(_HOLD, asked)).one_or_none():
            return _stock(found)
        raise await self._why_not(wish, buyer)

    async def unless_busy(self, lot_id: LotId) -> LotStock | None:
        """The lot, locked until the work ends; None while somebody else changes it."""
        found = (await self._session.execute(_locked(skip_locked=True).where(LotRow.id == lot_id))).one_or_none()
        return _stock(found) if found else None

    async def of_reservation(self, reservation_id: ReservationId) -> LotStock:
        """The lot of one's own reservation, locked: always before the reservation itself, so that no two wait crosswise."""
        lot_id = select(ReservationRow.lot_id).where(ReservationRow.id == reservation_id).scalar_subquery()
        if found := (await self._session.execute(_locked().where(LotRow.id == lot_id))).one_or_none():
            return _stock(found)
        raise ReservationNotFound(reservation_id)

    async def keep(self, lot: LotStock, *, told: bool) -> Written | None:
        """Store the stock of a lot, locked by this work. `told`: others can have another quantity of it, and searches will know."""
        if not told:
            await self._session.execute(update(LotRow).where(LotRow.id == lot.lot_id).values(entries=lot.stock.entries))
            return None
        figures = {name: value if value is None else float(value) for name, value in amounts(lot.stock).items()}
        kept = {"lot_id": lot.lot_id, "figures": orjson.dumps(figures).decode(), **stocked(lot.stock)}
        row = (await self._session.execute(_KEEP, kept)).one()
        if row.document is not None:
            event = Event(CHANGED, lot.lot_id, row.version, row.document, row.audience == Audience.EVERYONE, lot.organization_id)
            await announce(self._session, FEED, [event])
        return Written(lot.lot_id, row.version, published=row.document is not None and lot.stock.remaining > 0)

    async def _why_not(self, wish: Wish, buyer: Actor) -> Exception:
        query = select(*_COLUMNS).where(LotRow.id == wish.lot_id)
        found = (await self._session.execute(query)).one_or_none()
        if found is None or not _seen(found, buyer):
            return LotNotFound(wish.lot_id)
        if found.organization_id == buyer.organization_id:
            return OwnLot(wish.lot_id)
        if found.unit != wish.quantity.unit:
            return UnitDiffers(wish.quantity.unit, found.unit)
        remaining = stock_of(found).remaining
        return NotEnough(f"{wish.quantity.value.normalize():f}", f"{remaining.normalize():f}", found.unit)


def _seen(found: Found, buyer: Actor) -> bool:
    if found.organization_id == buyer.organization_id:
        return True
    return found.status == Status.PUBLISHED and (buyer.trader or found.audience == Audience.EVERYONE)


def _locked(*, skip_locked: bool = False) -> Select[*tuple[Any, ...]]:
    return select(*_COLUMNS).with_for_update(skip_locked=skip_locked)


def _stock(found: Found) -> LotStock:
    return LotStock(LotId(found.id), OrganizationId(found.organization_id), Unit(found.unit), stock_of(found))
