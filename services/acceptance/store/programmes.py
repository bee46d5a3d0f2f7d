"""Programmes in PostgreSQL. Values go in and come out; rows stay here. What is published is announced with it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.domain.programme_errors import ProgrammeNotFound
from services.acceptance.domain.standing import Standing
from services.acceptance.schemas.programme import ProgrammeOut
from services.acceptance.store import standings
from services.acceptance.store.finding_programmes import Wanted, finding
from services.acceptance.store.programme_rows import draft, programme, programme_row, published, published_row, version_row
from services.acceptance.store.queueing import received_elsewhere
from services.acceptance.store.tables import FEED, DraftRow, ProgrammeRow, PublishedRow, ReceiverRow
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce
from services.vocabulary.material import MaterialCode

CHANGED: Final = "programme.changed.v1"


class ProgrammeRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, programme_id: ProgrammeId) -> Programme:
        """The programme with its published versions, and its drafts when it is the asker's own; by number."""
        return await self._found(await self._session.get(ProgrammeRow, programme_id), programme_id)

    async def in_force(self, today: date, codes: Collection[MaterialCode] | None = None) -> tuple[Standing, ...]:
        """Every programme with its version in force that day; only those that take one of these classes, or a class above or below it."""
        return await standings.in_force(self._session, today, codes)

    async def for_change(self, programme_id: ProgrammeId, keeper: OrganizationId) -> Programme:
        """The keeper's programme with all its versions, locked until the work ends, so that its events keep their order."""
        query = select(ProgrammeRow).where(ProgrammeRow.id == programme_id, ProgrammeRow.organization_id == keeper).with_for_update()
        return await self._found(await self._session.scalar(query), programme_id)

    async def many(self, receiver_id: ReceiverId) -> int:
        """How many programmes of a receiver there are, of those that the asker may see."""
        query = select(func.count()).select_from(ProgrammeRow).where(ProgrammeRow.receiver_id == receiver_id)
        return await self._session.scalar(query) or 0

    async def kept(self, receiver_id: ReceiverId, name: str, keeper: OrganizationId) -> Programme | None:
        """The keeper's programme of this name for a receiver, if there is one; locked until the work ends."""
        named = ProgrammeRow.receiver_id == receiver_id, ProgrammeRow.name == name, ProgrammeRow.organization_id == keeper
        row = await self._session.scalar(select(ProgrammeRow).where(*named).with_for_update())
        return None if row is None else (await self._whole([row]))[0]

    async def for_claim(self, programme_id: ProgrammeId, receiver_of: OrganizationId) -> Programme:
        """What is published for a receiver of this organization, whoever keeps it; locked until the work ends."""
        own = select(ReceiverRow.id).where(ReceiverRow.organization_id == receiver_of)
        query = select(ProgrammeRow).where(ProgrammeRow.id == programme_id, ProgrammeRow.receiver_id.in_(own)).with_for_update()
        return await self._found(await self._session.scalar(query), programme_id)

    async def to_take(self, receiver_id: ReceiverId, keeper: OrganizationId) -> list[Programme]:
        """What a keeper states of a receiver in its own name, drafts too, for who takes the receiver over; locked until the work ends."""
        own = ProgrammeRow.receiver_id == receiver_id, ProgrammeRow.organization_id == keeper, ProgrammeRow.transcription.is_(None)
        query = select(ProgrammeRow).where(*own).order_by(ProgrammeRow.id).with_for_update()
        return await self._whole((await self._session.scalars(query)).all())

    async def hand_over(self, one: Programme) -> None:
        """Store who keeps it from now on; its drafts follow it."""
        await self._session.merge(programme_row(one))
        await self._session.flush()
        if one.published:
            await announce(self._session, FEED, [_event(one)])

    async def page(self, wanted: Wanted, after: UUID | None, limit: int) -> list[Programme]:
        """Programmes by id, those after one: three statements, however many versions."""
        query = finding(wanted).order_by(ProgrammeRow.id).limit(limit)
        if after is not None:
            query = query.where(ProgrammeRow.id > after)
        return await self._whole((await self._session.scalars(query)).all())

    async def add(self, one: Programme) -> None:
        self._session.add(programme_row(one))
        await self._session.flush()
        await self._restate(one, ())

    async def save(self, one: Programme, before: Programme) -> None:
        """Store what `for_change` gave and was changed, and announce it unless it is a matter of drafts alone."""
        await self._session.merge(programme_row(one))
        await self._restate(one, before.versions)
        if one.sites != before.sites:
            await received_elsewhere(self._session, select(ProgrammeRow.id).where(ProgrammeRow.id == one.id))
        if one.published and _shown(one) != _shown(before):
            await announce(self._session, FEED, [_event(one)])

    async def published(self, after: UUID | None, limit: int, owner: UUID | None = None) -> Sequence[Event]:
        """All that is published, or what one owner keeps, by id, for a snapshot of the feed."""
        query = select(ProgrammeRow).where(ProgrammeRow.published).order_by(ProgrammeRow.id).limit(limit)
        if owner is not None:
            query = query.where(ProgrammeRow.organization_id == owner)
        if after is not None:
            query = query.where(ProgrammeRow.id > after)
        return [_event(one) for one in await self._whole((await self._session.scalars(query)).all())]

    async def _found(self, row: ProgrammeRow | None, programme_id: ProgrammeId) -> Programme:
        if row is None:
            raise ProgrammeNotFound(programme_id)
        (one,) = await self._whole([row])
        return one

    async def _whole(self, rows: Sequence[ProgrammeRow]) -> list[Programme]:
        versions = await self._versions([row.id for row in rows])
        return [programme(row, versions[row.id]) for row in rows]

    async def _versions(self, programmes: Collection[UUID]) -> Mapping[UUID, tuple[Version, ...]]:
        """Of each programme its versions by number: two statements, however many programmes."""
        found: dict[UUID, list[Version]] = {one: [] for one in programmes}
        for row in await self._session.scalars(select(PublishedRow).where(PublishedRow.programme_id.in_(programmes))):
            found[row.programme_id].append(published(row))
        for unbound in await self._session.scalars(select(DraftRow).where(DraftRow.programme_id.in_(programmes))):
            found[unbound.programme_id].append(draft(unbound))
        return {one: tuple(sorted(versions, key=_number)) for one, versions in found.items()}

    async def _restate(self, one: Programme, before: tuple[Version, ...]) -> None:
        """Let the versions be as the programme has them. Ends come nearer before a new version takes over the days that follow."""
        drafted, bound = (_by_stage(one.versions, stage) for stage in (Stage.DRAFT, Stage.PUBLISHED))
        had, was_bound = (_by_stage(before, stage) for stage in (Stage.DRAFT, Stage.PUBLISHED))
        if gone := [number for number in had if drafted.get(number) != had[number]]:
            await self._session.execute(delete(DraftRow).where(DraftRow.programme_id == one.id, DraftRow.number.in_(gone)))
        for number, version in bound.items():
            if number in was_bound and version != was_bound[number]:
                await self._session.execute(
                    update(PublishedRow).where(PublishedRow.id == version.id).values(valid_until=version.valid_until)
                )
        if new := [published_row(one.id, bound[number]) for number in bound.keys() - was_bound.keys()]:
            await self._session.execute(insert(PublishedRow), new)
        if new := [version_row(one.id, version) for number, version in drafted.items() if had.get(number) != version]:
            await self._session.execute(insert(DraftRow), new)


def _by_stage(versions: tuple[Version, ...], stage: Stage) -> dict[int, Version]:
    return {version.number: version for version in versions if version.stage is stage}


def _number(version: Version) -> int:
    return version.number


def _shown(one: Programme) -> dict[str, Any]:
    """What everybody may know of it, but for its version, which rises with drafts too."""
    return ProgrammeOut.of(one).model_dump(mode="json", exclude={"version"})


def _event(one: Programme) -> Event:
    return Event(CHANGED, one.id, one.version, ProgrammeOut.of(one).model_dump(mode="json"), owner=one.organization_id)
