"""Lots in PostgreSQL. Values go in and come out; rows stay here."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, Select, bindparam, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId
from services.kit.feed.events import Event
from services.kit.feed.outbox import Announced, announce
from services.listings.domain.errors import LotNotFound
from services.listings.domain.inventory import InventoryId
from services.listings.domain.labelling import Choice
from services.listings.domain.lot import OVER, Facts, Lot, Status
from services.listings.domain.offer import Audience, Offer
from services.listings.domain.stock import Stock
from services.listings.schemas import LotOut
from services.listings.store.inventories import lots_of
from services.listings.store.tables import FEED, METADATA, LotRow, PrivateRow, StandingRow, StockPlaceRow

CHANGED: Final = "lot.changed.v1"
SWEEP: Final = 500

Found = Row[*tuple[Any, ...]]
"""Some columns of a row."""

_OFFER: Final = TypeAdapter(Offer)
_FACTS: Final = TypeAdapter(Facts)
_NOT_SHOWN: Final = ("location", "contact")

_EXPIRE: Final = text("""
UPDATE listings.lots SET status = 'expired', document = NULL, version = version + 1, changed_at = now()
WHERE id IN (SELECT id FROM listings.lots WHERE status = 'published' AND last_day < CAST(:today AS date)
             ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED)
RETURNING id, organization_id, version, audience
""")


_LOTS, _PRIVATE = (METADATA.tables[f"{METADATA.schema}.{name}"] for name in (LotRow.__tablename__, PrivateRow.__tablename__))
_STORE, _STORE_PRIVATE = insert(_LOTS), insert(_PRIVATE)
_CHANGE, _CHANGE_PRIVATE = (
    update(_LOTS).where(_LOTS.c.id == bindparam("changed")),
    update(_PRIVATE).where(_PRIVATE.c.lot_id == bindparam("changed")),
)
_STORE_PUBLISHED: Final = Announced(FEED, _LOTS, _PRIVATE)
_WHOLE: Final = (LotRow, PrivateRow)
"""Both are locked: whoever waits for a lock is shown the locked rows as they are then, and what is joined to them as it was before."""


class LotRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def for_change(self, lot_id: LotId, owner: OrganizationId) -> Lot:
        """The owner's lot, locked until the work ends, so that its events keep their order."""
        query = _owned(owner).where(LotRow.id == lot_id).with_for_update(of=_WHOLE)
        found = (await self._session.execute(query)).one_or_none()
        if found is None:
            raise LotNotFound(lot_id)
        return _lot(found)

    async def open_of_project(self, owner: OrganizationId, project_id: str) -> list[Lot]:
        """The owner's lots of a project that are neither withdrawn nor expired, all of them locked until the work ends."""
        query = _owned(owner).where(LotRow.project_id == project_id, LotRow.status.not_in(OVER)).order_by(LotRow.id)
        return [_lot(row) for row in await self._session.execute(query.with_for_update(of=_WHOLE))]

    async def several(self, ids: Sequence[LotId]) -> list[Lot]:
        """These lots of the organization that the work acts for, locked in the order in which everyone locks them."""
        query = select(LotRow, PrivateRow).join(PrivateRow, PrivateRow.lot_id == LotRow.id).where(LotRow.id.in_(ids))
        return [_lot(row) for row in await self._session.execute(query.order_by(LotRow.id).with_for_update(of=_WHOLE))]

    async def find_own(self, lot_id: LotId, owner: OrganizationId) -> Lot | None:
        """The lot, if it is this organization's."""
        found = (await self._session.execute(_owned(owner).where(LotRow.id == lot_id))).one_or_none()
        return _lot(found) if found else None

    async def owned(
        self,
        owner: OrganizationId,
        limit: int,
        *,
        before: UUID | None = None,
        status: Status | None = None,
        project_id: str | None = None,
        external_id: str | None = None,
    ) -> list[Lot]:
        """An organization's lots, newest first, at most `limit`, those before an id."""
        query = _owned(owner).order_by(LotRow.id.desc()).limit(limit)
        conditions = {LotRow.status: status, LotRow.project_id: project_id, LotRow.external_id: external_id}
        query = query.where(*(column == value for column, value in conditions.items() if value is not None))
        if before is not None:
            query = query.where(LotRow.id < before)
        return [_lot(row) for row in await self._session.execute(query)]

    async def chosen(self, owner: OrganizationId, choice: Choice, limit: int) -> list[Lot]:
        """Those of an organization's lots that are chosen, oldest first, at most `limit`."""
        query = _owned(owner).order_by(LotRow.id).limit(limit)
        if choice.lot_ids:
            query = query.where(LotRow.id.in_(choice.lot_ids))
        elif choice.external_ids:
            query = query.where(LotRow.external_id.in_(choice.external_ids))
        elif choice.stock_place is not None:
            query = query.where(LotRow.id.in_(_standing_in(choice.stock_place, owner)), LotRow.status != Status.WITHDRAWN)
        else:
            query = query.where(LotRow.project_id == choice.project_id, LotRow.status.not_in(OVER))
        return [_lot(row) for row in await self._session.execute(query)]

    async def published(self, lot_id: LotId, *, trader: bool) -> dict[str, Any]:
        """The published state, for whoever may see it; `LotNotFound` for everyone else."""
        query = select(LotRow.document).where(LotRow.id == lot_id, LotRow.status == Status.PUBLISHED)
        if not trader:
            query = query.where(LotRow.audience == Audience.EVERYONE)
        if (document := await self._session.scalar(query)) is None:
            raise LotNotFound(lot_id)
        return dict(document)

    async def add(self, lot: Lot) -> None:
        """Store a new lot and announce it, if it is published: the event is part of the same transaction."""
        row, private = rows_of(lot)
        if lot.status is Status.PUBLISHED:
            event = _event(lot, row["document"], public=_is_public(lot))
            await _STORE_PUBLISHED.store(self._session, [row, private], event)
        else:
            await self._session.execute(_STORE, row)
            await self._session.execute(_STORE_PRIVATE, private)

    async def add_all(self, lots: Sequence[Lot]) -> None:
        """Store many new lots and announce those that are published. By external id: who waits for another's lot waits in one direction."""
        if not lots:
            return
        lots = sorted(lots, key=lambda lot: lot.offer.external_id or "")
        rows, private = zip(*map(rows_of, lots), strict=True)
        await self._session.execute(_STORE, list(rows))
        await self._session.execute(_STORE_PRIVATE, list(private))
        told = [(lot, row) for lot, row in zip(lots, rows, strict=True) if lot.status is Status.PUBLISHED]
        events = [_event(lot, row["document"], public=_is_public(lot)) for lot, row in told]
        await announce(self._session, FEED, events)

    async def for_change_by_external_id(self, ids: Sequence[str], owner: OrganizationId) -> dict[str, Lot]:
        """Those of the owner's lots that have these ids, locked until the work ends, in the order in which everyone locks them."""
        query = _owned(owner).where(LotRow.external_id.in_(ids)).order_by(LotRow.id).with_for_update(of=_WHOLE)
        return {lot.offer.external_id or "": lot for lot in map(_lot, await self._session.execute(query))}

    async def save(self, lot: Lot, before: Lot) -> None:
        """Store a changed lot and announce it, unless it neither is nor was published."""
        row, private = rows_of(lot)
        await self._session.execute(update(LotRow).where(LotRow.id == lot.id).values(row | stocked(lot.stock)))
        await self._session.execute(update(PrivateRow).where(PrivateRow.lot_id == lot.id).values(private))
        if Status.PUBLISHED in {lot.status, before.status}:
            public = _is_public(lot) or _is_public(before)
            await announce(self._session, FEED, [_event(lot, row["document"], public=public)])

    async def save_all(self, changed: Sequence[tuple[Lot, Lot]]) -> None:
        """Many changed lots, each with what it was before; the same as `save`, in three statements."""
        if not changed:
            return
        rows, private = zip(*(rows_of(lot) for lot, _ in changed), strict=True)
        stocks = (stocked(lot.stock) for lot, _ in changed)
        await self._session.execute(_CHANGE, [{"changed": row["id"]} | row | stock for row, stock in zip(rows, stocks, strict=True)])
        await self._session.execute(_CHANGE_PRIVATE, [{"changed": row["lot_id"]} | row for row in private])
        told = [
            (lot, before, row) for (lot, before), row in zip(changed, rows, strict=True) if Status.PUBLISHED in {lot.status, before.status}
        ]
        events = [_event(lot, row["document"], public=_is_public(lot) or _is_public(before)) for lot, before, row in told]
        await announce(self._session, FEED, events)

    async def expire(self, today: date) -> int:
        """End what is offered for days that lie behind, at most `SWEEP` lots at once; how many that were."""
        ended = (await self._session.execute(_EXPIRE, {"today": today, "limit": SWEEP})).all()
        public = Audience.EVERYONE
        events = [Event(CHANGED, row.id, row.version, None, row.audience == public, row.organization_id) for row in ended]
        await announce(self._session, FEED, events)
        return len(ended)

    async def states(
        self, after: UUID | None, limit: int, owner: UUID | None = None, inventory: InventoryId | None = None
    ) -> Sequence[Event]:
        """All that is published, or what one owner has published, of one inventory or of all, by id; for the feed's snapshot."""
        query = select(LotRow.id, LotRow.version, LotRow.document, LotRow.organization_id)
        query = query.where(LotRow.status == Status.PUBLISHED).order_by(LotRow.id).limit(limit)
        if owner is not None:
            query = query.where(LotRow.organization_id == owner)
        if inventory is not None:
            query = query.where(LotRow.id.in_(lots_of(inventory)))
        if after is not None:
            query = query.where(LotRow.id > after)
        found = await self._session.execute(query)
        return [Event(CHANGED, row.id, row.version, row.document, owner=row.organization_id) for row in found]


def _owned(owner: OrganizationId) -> Select[LotRow, PrivateRow]:
    return select(LotRow, PrivateRow).join(PrivateRow, PrivateRow.lot_id == LotRow.id).where(LotRow.organization_id == owner)


def _standing_in(name: str, owner: OrganizationId) -> Select[UUID]:
    query = select(StandingRow.lot_id).join(StockPlaceRow, StockPlaceRow.id == StandingRow.place_id)
    return query.where(StockPlaceRow.name == name, StockPlaceRow.organization_id == owner)


def _is_public(lot: Lot) -> bool:
    """Whether everyone may see it."""
    return lot.status is Status.PUBLISHED and lot.facts.audience is Audience.EVERYONE


def _event(lot: Lot, document: dict[str, Any] | None, *, public: bool) -> Event:
    return Event(CHANGED, lot.id, lot.version, document, public, lot.organization_id)


def _lot(found: Row[LotRow, PrivateRow]) -> Lot:
    row, private = found
    return Lot(
        id=LotId(row.id),
        organization_id=OrganizationId(row.organization_id),
        offer=_OFFER.validate_python(row.stated | private.stated),
        facts=_FACTS.validate_python(row.derived | {"place": private.place}),
        stock=stock_of(row),
        status=Status(row.status),
        version=row.version,
        kept_back=row.kept_back,
    )


def stock_of(row: LotRow | Found) -> Stock:
    """The stock that a row of `lots` tells of."""
    return Stock(row.quantity, row.counted, row.taken, row.reserved, row.shortfall, row.entries)


def stocked(stock: Stock) -> dict[str, Any]:
    """The columns of a stock, but for what was stated."""
    return {name: getattr(stock, name) for name in ("counted", "taken", "reserved", "shortfall", "entries")}


def rows_of(lot: Lot) -> tuple[dict[str, Any], dict[str, Any]]:
    stated = _OFFER.dump_python(lot.offer, mode="json")
    derived = _FACTS.dump_python(lot.facts, mode="json")
    private = {"lot_id": lot.id, "organization_id": lot.organization_id, "place": derived.pop("place")}
    private["stated"] = {name: stated.pop(name) for name in _NOT_SHOWN}
    offer = lot.offer
    row = {
        "id": lot.id,
        "organization_id": lot.organization_id,
        "version": lot.version,
        "status": lot.status,
        "kept_back": lot.kept_back,
        "external_id": offer.external_id,
        "project_id": offer.project_id,
        "material": lot.facts.material.code,
        "quantity": offer.quantity.value,
        "unit": offer.quantity.unit,
        "counted": lot.stock.counted,
        "last_day": offer.available.window.end,
        "audience": lot.facts.audience,
        "stated": stated,
        "derived": derived,
        "document": LotOut.of(lot).model_dump(mode="json", by_alias=True) if lot.status is Status.PUBLISHED else None,
    }
    return row, private
