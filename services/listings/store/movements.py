"""Movements of goods in PostgreSQL: added, never changed or removed; the session acts for the hub."""

from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, insert, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId
from services.kernel.quantity import Quantity, Unit
from services.listings.domain.movement import Movement, MovementId, MovementKind, Weight
from services.listings.domain.movement_errors import MovementNotFound
from services.listings.store.lots import Found
from services.listings.store.tables import LotRow, MovementRow

_WEIGHT: Final = tuple(one.name for one in fields(Weight))
_PLAIN: Final = tuple(
    one.name
    for one in fields(Movement)
    if one.name not in {"title", "external_id", "kind", "quantity", "weight", "lot_id", "id", "organization_id"}
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which movements: of one lot, of one kind, that happened from a moment on and before another."""

    lot_id: LotId | None = None
    kind: MovementKind | None = None
    start: datetime | None = None
    end: datetime | None = None


class MovementRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, movement: Movement) -> None:
        weight, quantity = movement.weight or Weight(), movement.quantity
        row = {name: getattr(movement, name) for name in ("id", "lot_id", "organization_id", "kind", *_PLAIN)}
        row |= {"quantity": quantity.value if quantity else None, "unit": quantity.unit if quantity else None, **asdict(weight)}
        await self._session.execute(insert(MovementRow), [row])

    async def find(self, movement_id: MovementId, owner: OrganizationId) -> Movement:
        """The owner's movement; `MovementNotFound` where there is none."""
        found = (await self._session.execute(_movements(owner, Asked()).where(MovementRow.id == movement_id))).one_or_none()
        if found is None:
            raise MovementNotFound(movement_id)
        return _movement(found)

    async def newest(self, owner: OrganizationId, asked: Asked, limit: int, before: UUID | None = None) -> list[Movement]:
        """What was recorded last first, at most `limit`, those before an id."""
        query = _movements(owner, asked).order_by(MovementRow.id.desc()).limit(limit)
        if before is not None:
            query = query.where(MovementRow.id < before)
        return [_movement(row) for row in await self._session.execute(query)]

    async def in_order(self, owner: OrganizationId, asked: Asked, limit: int, after: Movement | None = None) -> list[Movement]:
        """As they happened, at most `limit`, those after one."""
        query = _movements(owner, asked).order_by(MovementRow.at, MovementRow.id).limit(limit)
        if after is not None:
            query = query.where(tuple_(MovementRow.at, MovementRow.id) > (after.at, after.id))
        return [_movement(row) for row in await self._session.execute(query)]


def _movements(owner: OrganizationId, asked: Asked) -> Select[*tuple[Any, ...]]:
    query = select(MovementRow, LotRow.stated["title"].astext.label("title"), LotRow.external_id)
    query = query.join(LotRow, LotRow.id == MovementRow.lot_id).where(MovementRow.organization_id == owner)
    if asked.lot_id is not None:
        query = query.where(MovementRow.lot_id == asked.lot_id)
    if asked.kind is not None:
        query = query.where(MovementRow.kind == asked.kind)
    if asked.start is not None:
        query = query.where(MovementRow.at >= asked.start)
    if asked.end is not None:
        query = query.where(MovementRow.at < asked.end)
    return query


def _movement(found: Found) -> Movement:
    row: MovementRow = found[0]
    weight = Weight(**{name: getattr(row, name) for name in _WEIGHT})
    return Movement(
        id=MovementId(row.id),
        lot_id=LotId(row.lot_id),
        organization_id=OrganizationId(row.organization_id),
        title=found.title,
        external_id=found.external_id,
        kind=MovementKind(row.kind),
        quantity=Quantity(row.quantity, Unit(row.unit)) if row.quantity is not None and row.unit else None,
        weight=weight if weight != Weight() else None,
        **{name: getattr(row, name) for name in _PLAIN},
    )
