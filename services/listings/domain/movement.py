"""Goods in and out: what came, what left, what was put elsewhere, and what the weighbridge said."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final, NewType
from uuid import UUID

from services.kernel.identity import LotId, OrganizationId, ReservationId
from services.kernel.quantity import Quantity, Unit
from services.listings.domain.lot import Lot
from services.listings.domain.movement_errors import MovementAhead, QuantityUntold
from services.listings.domain.reservation_errors import UnitDiffers
from services.listings.domain.stock_place import Space, Standing

MovementId = NewType("MovementId", UUID)

LEEWAY: Final = timedelta(minutes=5)
"""By which the clock of a weighbridge may be ahead of ours."""

_LEAST: Final = Decimal("0.0001")
_KILOGRAMS: Final = {Unit.KILOGRAM: Decimal(1), Unit.TONNE: Decimal(1000)}


class MovementKind(StrEnum):
    """In through the gate, out through it, or from one place to another."""

    IN = "in"
    OUT = "out"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Weight:
    """Kilograms of the lorry with its load, of the lorry, and of the load; `ticket` is the weighbridge's number."""

    gross_kg: Decimal | None = None
    tare_kg: Decimal | None = None
    net_kg: Decimal | None = None
    ticket: str | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """What is told of a movement. `announced`: what came is in the lot's quantity already. No `at`: now."""

    kind: MovementKind
    at: datetime | None = None
    quantity: Quantity | None = None
    weight: Weight | None = None
    counterparty: str | None = None
    reservation_id: ReservationId | None = None
    stock_place: str | None = None
    takes: Space | None = None
    announced: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Movement:
    """On record for good. Places are told by the names that they had; `entry` is what the ledger of the lot says of it, by number."""

    id: MovementId
    lot_id: LotId
    organization_id: OrganizationId
    title: str
    external_id: str | None
    kind: MovementKind
    at: datetime
    recorded_at: datetime
    quantity: Quantity | None = None
    weight: Weight | None = None
    counterparty: str | None = None
    reservation_id: ReservationId | None = None
    from_place: str | None = None
    stock_place: str | None = None
    announced: bool = False
    note: str | None = None
    entry: int | None = None


def happened(passage: Passage, now: datetime) -> datetime:
    """When it was. What lies ahead has not happened."""
    if passage.at is None:
        return now
    if passage.at > now + LEEWAY:
        raise MovementAhead(passage.at.isoformat(timespec="seconds"))
    return passage.at.astimezone(UTC)


def amount(passage: Passage, lot: Lot) -> Quantity | None:
    """How much it was, in the unit of the lot; a lot by weight needs no more than the weighbridge's word. Only a move may leave it open."""
    unit = lot.offer.quantity.unit
    if passage.quantity is not None:
        if passage.quantity.unit is not unit:
            raise UnitDiffers(passage.quantity.unit, unit)
        return passage.quantity
    if passage.weight is not None and passage.weight.net_kg is not None and unit in _KILOGRAMS:
        return _weighed(passage.weight.net_kg, unit)
    if passage.kind is MovementKind.MOVED:
        return None
    raise QuantityUntold(unit)


def _weighed(net_kg: Decimal, unit: Unit) -> Quantity:
    """The net weight to the four decimals of a quantity, so tonnes by 100 g."""
    value = round(net_kg / _KILOGRAMS[unit], 4)
    return Quantity(max(value, _LEAST), unit)


def standing_after(before: Standing | None, told: Standing) -> Standing:
    """Where the lot stands in the end: what is told late does not undo what happened since."""
    return before if before is not None and before.since > told.since else told
