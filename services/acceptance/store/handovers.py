"""Receivers that are offered to the organization they are, as far as row level security shows them: to the two concerned."""

from typing import Final
from uuid import UUID

from sqlalchemy import delete, exists, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.handover import Handover, HandoverNotFound
from services.acceptance.domain.receiver import Receiver
from services.acceptance.schemas.handover import ReceiverHandoverOut
from services.acceptance.store.handover_tables import HandoverRow
from services.acceptance.store.rows import receiver
from services.acceptance.store.tables import FEED, ReceiverRow
from services.kernel.identity import HandoverId, OrganizationId, ReceiverId
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce

CHANGED: Final = "receiver_handover.changed.v1"
_TAKING: Final = text("SELECT set_config('spolia.taking', :receiver, true)")


class HandoverRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def open_one(self, receiver_id: ReceiverId) -> Handover | None:
        """Locked until the work ends."""
        row = await self._session.scalar(select(HandoverRow).where(HandoverRow.receiver_id == receiver_id).with_for_update())
        return None if row is None else _handover(row)

    async def of(self, receiver_id: ReceiverId) -> Handover:
        """The same; `HandoverNotFound` where there is none, or none that the asker is concerned with."""
        found = await self.open_one(receiver_id)
        if found is None:
            raise HandoverNotFound(receiver_id)
        return found

    async def to_take(self, receiver_id: ReceiverId, to: OrganizationId) -> tuple[Receiver, Handover]:
        """The receiver that is offered to this organization, locked with its offer; what the keeper stated itself is within reach then.

        The receiver is locked first, as by whoever offers or removes it.
        """
        offered = exists().where(HandoverRow.receiver_id == ReceiverRow.id, HandoverRow.to_id == to)
        row = await self._session.scalar(select(ReceiverRow).where(ReceiverRow.id == receiver_id, offered).with_for_update(of=ReceiverRow))
        handover = await self.open_one(receiver_id)
        if row is None or handover is None or handover.to != to:
            raise HandoverNotFound(receiver_id)
        await self._session.execute(_TAKING, {"receiver": str(receiver_id)})
        return receiver(row), handover

    async def page(self, me: OrganizationId, after: UUID | None, limit: int) -> list[Handover]:
        """Those by and to an organization by id, those after one."""
        query = select(HandoverRow).where(or_(HandoverRow.by_id == me, HandoverRow.to_id == me)).order_by(HandoverRow.id).limit(limit)
        if after is not None:
            query = query.where(HandoverRow.id > after)
        return [_handover(row) for row in await self._session.scalars(query)]

    async def save(self, one: Handover) -> None:
        """Store an offer and tell both of it."""
        await self._session.merge(_row(one))
        await announce(self._session, FEED, [_event(one, one.version, ReceiverHandoverOut.of(one))])

    async def end(self, one: Handover) -> None:
        """It was taken, taken back or declined: both are told that it is no more."""
        await self._session.execute(delete(HandoverRow).where(HandoverRow.id == one.id))
        await announce(self._session, FEED, [_event(one, one.version + 1, None)])


def _event(one: Handover, version: int, state: ReceiverHandoverOut | None) -> Event:
    told = None if state is None else state.model_dump(mode="json")
    return Event(CHANGED, one.id, version, told, public=False, owner=one.by, parties=(one.by, one.to))


def _row(one: Handover) -> HandoverRow:
    return HandoverRow(id=one.id, receiver_id=one.receiver_id, by_id=one.by, to_id=one.to, offered_at=one.offered_at, version=one.version)


def _handover(row: HandoverRow) -> Handover:
    return Handover(
        id=HandoverId(row.id),
        receiver_id=ReceiverId(row.receiver_id),
        by=OrganizationId(row.by_id),
        to=OrganizationId(row.to_id),
        offered_at=row.offered_at,
        version=row.version,
    )
