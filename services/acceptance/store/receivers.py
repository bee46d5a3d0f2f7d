"""Receivers and their sites. Values go in and come out; rows stay here. Whatever is stored is announced with it."""

from collections.abc import Collection, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.errors import ReceiverNotFound
from services.acceptance.domain.judging import regions_of
from services.acceptance.domain.receiver import Receiver
from services.acceptance.domain.site import Service
from services.acceptance.schemas import ReceiverOut
from services.acceptance.store.queueing import received_elsewhere
from services.acceptance.store.rows import receiver, receiver_row
from services.acceptance.store.tables import FEED, ProgrammeRow, ReceiverRow, SiteRow
from services.kernel.identity import OrganizationId, ReceiverId
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce

CHANGED: Final = "receiver.changed.v1"


class ReceiverRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, receiver_id: ReceiverId) -> Receiver:
        return _found(await self._session.get(ReceiverRow, receiver_id), receiver_id)

    async def for_change(self, receiver_id: ReceiverId, owner: OrganizationId) -> Receiver:
        """The owner's receiver, locked until the work ends, so that its events keep their order."""
        query = select(ReceiverRow).where(ReceiverRow.id == receiver_id, ReceiverRow.organization_id == owner).with_for_update()
        return _found(await self._session.scalar(query), receiver_id)

    async def page(
        self, after: UUID | None, limit: int, taking: Collection[str] | None = None, owner: UUID | None = None
    ) -> list[Receiver]:
        """Receivers by id, those after one, that have a site taking any of these classes; two statements, however many sites."""
        query = select(ReceiverRow).order_by(ReceiverRow.id).limit(limit)
        if owner is not None:
            query = query.where(ReceiverRow.organization_id == owner)
        if after is not None:
            query = query.where(ReceiverRow.id > after)
        if taking is not None:
            for_itself = or_(SiteRow.services == [], SiteRow.services.contains([Service.RESALE]))
            takers = select(SiteRow.receiver_id).where(SiteRow.materials.overlap([*taking]), for_itself)
            query = query.where(ReceiverRow.id.in_(takers))
        return [receiver(row) for row in await self._session.scalars(query)]

    async def published(self, after: UUID | None, limit: int, owner: UUID | None = None) -> Sequence[Event]:
        """All that is published, or what is one owner's, by id, for a snapshot of the feed."""
        return [_event(one) for one in await self.page(after, limit, owner=owner)]

    async def add(self, one: Receiver) -> None:
        self._session.add(receiver_row(one))
        await announce(self._session, FEED, [_event(one)])

    async def save(self, one: Receiver) -> None:
        """Store a receiver that `for_change` gave, with the sites it has now and no others."""
        before = await self.get(one.id)
        await self._session.merge(receiver_row(one))
        if regions_of(one.sites) != regions_of(before.sites):
            await received_elsewhere(self._session, select(ProgrammeRow.id).where(ProgrammeRow.receiver_id == one.id))
        await announce(self._session, FEED, [_event(one)])

    async def remove(self, one: Receiver) -> None:
        """Take it away with its sites, and say so: a tombstone is one version later than the last state."""
        await self._session.execute(delete(ReceiverRow).where(ReceiverRow.id == one.id))
        await announce(self._session, FEED, [Event(CHANGED, one.id, one.version + 1, None, owner=one.organization_id)])


def _found(row: ReceiverRow | None, receiver_id: ReceiverId) -> Receiver:
    if row is None:
        raise ReceiverNotFound(receiver_id)
    return receiver(row)


def _event(one: Receiver) -> Event:
    return Event(CHANGED, one.id, one.version, ReceiverOut.of(one).model_dump(mode="json"), owner=one.organization_id)
