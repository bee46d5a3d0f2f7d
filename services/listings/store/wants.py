"""Wants in PostgreSQL. Values go in and come out; rows stay here."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, Select, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import OrganizationId, WantId
from services.kit.feed.events import Event
from services.kit.feed.outbox import Announced, announce
from services.listings.domain.requirement import Requirement, WantAudience
from services.listings.domain.want import Meaning, Want, WantStatus
from services.listings.domain.want_errors import WantNotFound
from services.listings.schemas.want import WantState
from services.listings.store.tables import FEED, METADATA, PrivateWantRow, WantRow

WANT_CHANGED: Final = "want.changed.v1"
SWEEP: Final = 500

_REQUIREMENT: Final = TypeAdapter(Requirement)
_MEANING: Final = TypeAdapter(Meaning)
_NOT_SHOWN: Final = ("location", "contact")

_EXPIRE: Final = text("""
UPDATE listings.wants SET status = 'expired', document = NULL, version = version + 1, changed_at = now()
WHERE id IN (SELECT id FROM listings.wants WHERE status = 'open' AND last_day < CAST(:today AS date)
             ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED)
RETURNING id, organization_id, version, audience
""")

_WANTS, _PRIVATE = (METADATA.tables[f"{METADATA.schema}.{name}"] for name in (WantRow.__tablename__, PrivateWantRow.__tablename__))
_STORE_OPEN: Final = Announced(FEED, _WANTS, _PRIVATE)


class WantRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def for_change(self, want_id: WantId, owner: OrganizationId) -> Want:
        """The owner's want, locked until the work ends, so that its events keep their order."""
        query = _owned(owner).where(WantRow.id == want_id).with_for_update(of=(WantRow, PrivateWantRow))
        found = (await self._session.execute(query)).one_or_none()
        if found is None:
            raise WantNotFound(want_id)
        return _want(found)

    async def find_own(self, want_id: WantId, owner: OrganizationId) -> Want | None:
        """The want, if it is this organization's."""
        found = (await self._session.execute(_owned(owner).where(WantRow.id == want_id))).one_or_none()
        return _want(found) if found else None

    async def owned(
        self,
        owner: OrganizationId,
        limit: int,
        *,
        before: UUID | None = None,
        status: WantStatus | None = None,
        external_id: str | None = None,
    ) -> list[Want]:
        """An organization's wants, newest first, at most `limit`, those before an id."""
        query = _owned(owner).order_by(WantRow.id.desc()).limit(limit)
        conditions = {WantRow.status: status, WantRow.external_id: external_id}
        query = query.where(*(column == value for column, value in conditions.items() if value is not None))
        if before is not None:
            query = query.where(WantRow.id < before)
        return [_want(row) for row in await self._session.execute(query)]

    async def shown(self, want_id: WantId, *, trader: bool) -> dict[str, Any]:
        """An open want as others hear of it, for whoever may see it; `WantNotFound` for everyone else."""
        audiences = [WantAudience.EVERYONE, *([WantAudience.TRADERS] if trader else [])]
        query = select(WantRow.document).where(WantRow.id == want_id, WantRow.status == WantStatus.OPEN, WantRow.audience.in_(audiences))
        if (document := await self._session.scalar(query)) is None:
            raise WantNotFound(want_id)
        return dict(document)

    async def add(self, want: Want) -> None:
        """Store a new want and announce it: the event is part of the same transaction."""
        row, private = _rows(want)
        await _STORE_OPEN.store(self._session, [row, private], _event(want, row["document"], public=_is_public(want)))

    async def save(self, want: Want, before: Want) -> None:
        """Store a changed want and announce it, unless it neither is nor was open."""
        row, private = _rows(want)
        await self._session.execute(update(WantRow).where(WantRow.id == want.id).values(row))
        await self._session.execute(update(PrivateWantRow).where(PrivateWantRow.want_id == want.id).values(private))
        if WantStatus.OPEN in {want.status, before.status}:
            await announce(self._session, FEED, [_event(want, row["document"], public=_is_public(want) or _is_public(before))])

    async def expire(self, today: date) -> int:
        """End what was needed until a day that lies behind, at most `SWEEP` wants at once; how many that were."""
        ended = (await self._session.execute(_EXPIRE, {"today": today, "limit": SWEEP})).all()
        public = WantAudience.EVERYONE
        events = [Event(WANT_CHANGED, row.id, row.version, None, row.audience == public, row.organization_id) for row in ended]
        await announce(self._session, FEED, events)
        return len(ended)

    async def states(self, after: UUID | None, limit: int, owner: OrganizationId | None = None) -> Sequence[Event]:
        """All that is open, by id, whoever may see it, as other services alone read it; or what is one owner's. For the feed's snapshot."""
        query = select(WantRow.id, WantRow.version, WantRow.document, WantRow.organization_id)
        query = query.where(WantRow.status == WantStatus.OPEN).order_by(WantRow.id).limit(limit)
        if owner is not None:
            query = query.where(WantRow.organization_id == owner)
        if after is not None:
            query = query.where(WantRow.id > after)
        found = await self._session.execute(query)
        return [Event(WANT_CHANGED, row.id, row.version, row.document, owner=row.organization_id) for row in found]


def _owned(owner: OrganizationId) -> Select[WantRow, PrivateWantRow]:
    joined = select(WantRow, PrivateWantRow).join(PrivateWantRow, PrivateWantRow.want_id == WantRow.id)
    return joined.where(WantRow.organization_id == owner)


def _is_public(want: Want) -> bool:
    """Whether everyone may see it."""
    return want.status is WantStatus.OPEN and want.requirement.audience is WantAudience.EVERYONE


def _event(want: Want, document: dict[str, Any] | None, *, public: bool) -> Event:
    return Event(WANT_CHANGED, want.id, want.version, document, public, want.organization_id)


def _want(found: Row[WantRow, PrivateWantRow]) -> Want:
    row, private = found
    return Want(
        id=WantId(row.id),
        organization_id=OrganizationId(row.organization_id),
        requirement=_REQUIREMENT.validate_python(row.stated | private.stated),
        meaning=_MEANING.validate_python(row.derived | {"place": private.place}),
        status=WantStatus(row.status),
        reason=row.reason,
        version=row.version,
    )


def _rows(want: Want) -> tuple[dict[str, Any], dict[str, Any]]:
    stated = _REQUIREMENT.dump_python(want.requirement, mode="json")
    derived = _MEANING.dump_python(want.meaning, mode="json")
    private = {"want_id": want.id, "organization_id": want.organization_id, "place": derived.pop("place")}
    private["stated"] = {name: stated.pop(name) for name in _NOT_SHOWN}
    row = {
        "id": want.id,
        "organization_id": want.organization_id,
        "version": want.version,
        "status": want.status,
        "reason": want.reason,
        "external_id": want.requirement.external_id,
        "last_day": want.requirement.needed.end,
        "audience": want.requirement.audience,
        "stated": stated,
        "derived": derived,
        "document": WantState.of(want).model_dump(mode="json", by_alias=True) if want.status is WantStatus.OPEN else None,
    }
    return row, private
