"""Reservations in PostgreSQL, as far as row level security shows them: to their two parties."""

from dataclasses import asdict, fields
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Select, and_, case, func, insert, literal, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId, ReservationId
from services.kernel.quantity import Quantity, Unit
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce
from services.listings.domain.inventory import InventoryId
from services.listings.domain.lot import Place
from services.listings.domain.offer import Contact
from services.listings.domain.pickup import Pickup
from services.listings.domain.reservation import OPEN, HoldRules, Reservation, ReservationStatus, Side, Standing
from services.listings.domain.reservation_errors import ReservationNotFound
from services.listings.schemas.reservation import ReservationState
from services.listings.store.inventories import lots_of
from services.listings.store.tables import FEED, PrivateRow, ReservationRow

_CONTACT: Final = TypeAdapter(Contact | None)
_PLACE: Final = TypeAdapter(Place)

CHANGED: Final = "reservation.changed.v1"
SWEEP: Final = 100

_ALONE: Final = text("SELECT pg_advisory_xact_lock(hashtextextended('spolia.holds ' || CAST(:buyer AS text), 0))")
"""An organization's holds are made one after the other: only so can they be counted."""

_STANDING: Final = text("""
SELECT clock_timestamp() AS now,
  count(*) FILTER (WHERE status = 'held' AND expires_at > clock_timestamp()) AS open_holds,
  max(expires_at) FILTER (WHERE lot_id = :lot AND status IN ('held', 'expired')
    AND expires_at BETWEEN clock_timestamp() - CAST(:rest AS interval) AND clock_timestamp()) AS lapsed_at,
  count(*) FILTER (WHERE lot_id = :lot AND status = 'released' AND ended_by = 'buyer' AND confirmed_at IS NULL
    AND ended_at > clock_timestamp() - CAST(:rest AS interval)) AS drops,
  max(ended_at) FILTER (WHERE lot_id = :lot AND status = 'released' AND ended_by = 'buyer' AND confirmed_at IS NULL) AS dropped_at
FROM listings.reservations WHERE buyer_id = :buyer AND (status = 'held' OR lot_id = :lot)
""")

_LAPSED: Final = text("""
SELECT DISTINCT owner_id, lot_id FROM (
  SELECT owner_id, lot_id FROM listings.reservations
  WHERE status = 'held' AND expires_at <= clock_timestamp() ORDER BY expires_at LIMIT :limit) AS lapsed
""")


_PLAIN: Final = tuple(one.name for one in fields(Reservation) if one.name not in {"quantity", "status", "ended_by"})


class ReservationRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def standing(self, buyer: OrganizationId, lot_id: LotId, rules: HoldRules) -> Standing:
        """Where the buyer stands; nobody else makes a hold for the same buyer until the work ends."""
        await self._session.execute(_ALONE, {"buyer": buyer})
        found = (await self._session.execute(_STANDING, {"buyer": buyer, "lot": lot_id, "rest": rules.rest})).one()
        return Standing(found.now, found.open_holds, found.lapsed_at, found.drops, found.dropped_at)

    async def find(self, reservation_id: ReservationId) -> Reservation:
        """The reservation as it stands; `ReservationNotFound` to who is no party to it."""
        reservation, now = await self._one(reservation_id, _timed())
        return reservation.as_of(now)

    async def pickup(self, reservation: Reservation) -> Pickup | None:
        """What the parties of a confirmed reservation need to meet, as it is now; row level security agrees."""
        if reservation.status is not ReservationStatus.CONFIRMED:
            return None
        query = select(PrivateRow.stated, PrivateRow.place).where(PrivateRow.lot_id == reservation.lot_id)
        found = (await self._session.execute(query)).one_or_none()
        if found is None:
            return None
        return Pickup(_CONTACT.validate_python(found.stated.get("contact")), _PLACE.validate_python(found.place))

    async def for_change(self, reservation_id: ReservationId) -> tuple[Reservation, datetime]:
        """The reservation as it was stored, and the time by the database's clock. Its lot is locked by this work already."""
        return await self._one(reservation_id, _timed().with_for_update(of=ReservationRow))

    async def open_on(self, lot_id: LotId) -> tuple[list[Reservation], datetime]:
        """What of a lot is held or confirmed, as its owner sees it, and the time. The lot is locked by this work already."""
        now = (await self._session.execute(select(func.clock_timestamp()))).scalar_one()
        query = select(ReservationRow).where(ReservationRow.lot_id == lot_id, ReservationRow.status.in_(OPEN)).order_by(ReservationRow.id)
        return [_reservation(row) for row in await self._session.scalars(query.with_for_update())], now

    async def of_party(
        self,
        party: OrganizationId,
        limit: int,
        *,
        before: UUID | None = None,
        side: Side | None = None,
        status: ReservationStatus | None = None,
        lot_id: UUID | None = None,
    ) -> list[Reservation]:
        """An organization's reservations as they stand, newest first, at most `limit`, those before an id."""
        query = _timed().where(_party(party, side)).order_by(ReservationRow.id.desc()).limit(limit)
        if status is not None:
            query = query.where(_stands_at() == status)
        if lot_id is not None:
            query = query.where(ReservationRow.lot_id == lot_id)
        if before is not None:
            query = query.where(ReservationRow.id < before)
        return [_reservation(row).as_of(now) for row, now in await self._session.execute(query)]

    async def states(self, after: UUID | None, limit: int, inventory: InventoryId | None = None) -> list[Event]:
        """What is held or confirmed and the session may see, of the lots of one inventory or of all, by id; for the feed's snapshot."""
        query = _timed().where(ReservationRow.status.in_(OPEN), _stands_at() != ReservationStatus.EXPIRED)
        if inventory is not None:
            query = query.where(ReservationRow.lot_id.in_(lots_of(inventory)))
        if after is not None:
            query = query.where(ReservationRow.id > after)
        found = await self._session.execute(query.order_by(ReservationRow.id).limit(limit))
        return [_event(_reservation(row)) for row, _ in found]

    async def lapsed(self) -> list[tuple[OrganizationId, LotId]]:
        """Lots that have holds to end, with their owners, at most `SWEEP` holds at once; asked on behalf of nobody."""
        found = await self._session.execute(_LAPSED, {"limit": SWEEP})
        return [(OrganizationId(row.owner_id), LotId(row.lot_id)) for row in found]

    async def add(self, reservation: Reservation) -> None:
        """Store a new reservation and announce it to its parties."""
        await self._session.execute(insert(ReservationRow), [_row(reservation)])
        await self._tell(reservation)

    async def save(self, reservation: Reservation) -> None:
        """Store a changed reservation and announce it to its parties."""
        await self._session.execute(update(ReservationRow).where(ReservationRow.id == reservation.id).values(_row(reservation)))
        await self._tell(reservation)

    async def _one(self, reservation_id: ReservationId, query: Select[ReservationRow, datetime]) -> tuple[Reservation, datetime]:
        found = (await self._session.execute(query.where(ReservationRow.id == reservation_id))).one_or_none()
        if found is None:
            raise ReservationNotFound(reservation_id)
        row, now = found
        return _reservation(row), now

    async def _tell(self, reservation: Reservation) -> None:
        await announce(self._session, FEED, [_event(reservation)])


def _event(reservation: Reservation) -> Event:
    """Nobody but its two parties ever hears of a reservation."""
    state = ReservationState.of(reservation).model_dump(mode="json")
    owner, parties = reservation.owner_id, (reservation.owner_id, reservation.buyer_id)
    return Event(CHANGED, reservation.id, reservation.version, state, public=False, owner=owner, parties=parties)


def _timed() -> Select[ReservationRow, datetime]:
    return select(ReservationRow, func.clock_timestamp())


def _party(party: OrganizationId, side: Side | None) -> ColumnElement[bool]:
    bought, owned = ReservationRow.buyer_id == party, ReservationRow.owner_id == party
    return {Side.BUYER: bought, Side.OWNER: owned}[side] if side else or_(bought, owned)


def _stands_at() -> ColumnElement[str]:
    """A hold whose time is over counts as expired, noted or not."""
    lapsed = and_(ReservationRow.status == ReservationStatus.HELD, ReservationRow.expires_at <= func.clock_timestamp())
    return case((lapsed, literal(ReservationStatus.EXPIRED.value)), else_=ReservationRow.status)


def _row(reservation: Reservation) -> dict[str, Any]:
    return {**asdict(reservation), "quantity": reservation.quantity.value, "unit": reservation.quantity.unit}


def _reservation(row: ReservationRow) -> Reservation:
    columns = {name: getattr(row, name) for name in _PLAIN}
    return Reservation(
        **columns,
        quantity=Quantity(row.quantity, Unit(row.unit)),
        status=ReservationStatus(row.status),
        ended_by=Side(row.ended_by) if row.ended_by else None,
    )
