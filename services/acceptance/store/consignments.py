"""Consignments in PostgreSQL, as far as row level security shows them: to their two parties."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Select, false, func, insert, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.consignment import (
    EXPECTED,
    OPEN,
    Approval,
    Consignment,
    ConsignmentParty,
    ConsignmentStatus,
    Expected,
    Offered,
    Slot,
    approval_of,
)
from services.acceptance.domain.consignment_errors import ConsignmentNotFound
from services.acceptance.domain.facts import Fact
from services.acceptance.domain.intake import Decision, Intake
from services.acceptance.domain.trust import Weighed
from services.acceptance.domain.verdict import Outcome
from services.acceptance.schemas.consignment import ConsignmentState
from services.acceptance.store.consignment_tables import ConsignmentRow, WeighedRow
from services.acceptance.store.tables import FEED
from services.kernel.clock import BRUSSELS
from services.kernel.identity import ConsignmentId, LotId, OrganizationId, ProgrammeId
from services.kernel.quantity import Quantity, Unit
from services.kit.feed.events import Event
from services.kit.feed.outbox import announce

CHANGED: Final = "consignment.changed.v1"

_APPROVAL: Final = TypeAdapter(Approval)
_PARTS: Final[Mapping[str, TypeAdapter[Any]]] = {
    "expected": TypeAdapter(tuple[Expected, ...]),
    "approval": TypeAdapter(Approval | None),
    "slot": TypeAdapter(Slot | None),
    "intake": TypeAdapter(Intake | None),
}
_WEIGHED: Final = text("""
SELECT version_id, rule, said, decided, count(*) AS intakes, array_agg(DISTINCT sender_id) AS senders FROM acceptance.weighed
WHERE programme_id = :programme AND sender_id <> receiver_id
GROUP BY version_id, rule, said, decided
""")
_TAKEN: Final = text("""
SELECT coalesce(sum((intake -> 'ticket' ->> 'gross_kg')::numeric - (intake -> 'ticket' ->> 'tare_kg')::numeric), 0)
FROM acceptance.consignments
WHERE sender_id = :sender AND programme_id = :programme AND status = 'taken_in'
  AND extract(year FROM timezone('Europe/Brussels', (intake -> 'ticket' ->> 'weighed_at')::timestamptz)) = :year
""")
_NOW: Final[Select[datetime]] = select(func.clock_timestamp())
_PLAIN: Final = ("id", "version_id", "sender_id", "receiver_id", "version", "offered_at", "ended_at", "reason")


class ConsignmentRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def now(self) -> datetime:
        """The database's time."""
        return (await self._session.execute(_NOW)).scalar_one()

    async def find(self, consignment_id: ConsignmentId) -> Consignment:
        """As it stands; `ConsignmentNotFound` to who is no party to it."""
        one, now = await self._one(consignment_id, _timed())
        return one.as_of(now)

    async def for_change(self, consignment_id: ConsignmentId) -> tuple[Consignment, datetime]:
        """As it was stored, locked until the work ends, and the time by the database's clock."""
        return await self._one(consignment_id, _timed().with_for_update(of=ConsignmentRow))

    async def of_party(
        self,
        me: OrganizationId,
        limit: int,
        *,
        before: UUID | None = None,
        party: ConsignmentParty | None = None,
        status: ConsignmentStatus | None = None,
    ) -> list[Consignment]:
        """An organization's consignments as they stand, newest first, at most `limit`, those before an id."""
        query = _timed().where(_party(me, party)).order_by(ConsignmentRow.id.desc()).limit(limit)
        if status is not None:
            query = query.where(_stands_at(status))
        if before is not None:
            query = query.where(ConsignmentRow.id < before)
        return [_consignment(row).as_of(now) for row, now in await self._session.execute(query)]

    async def add(self, one: Consignment) -> None:
        """Store a new one and announce it to its parties."""
        await self._session.execute(insert(ConsignmentRow), [_row(one)])
        await announce(self._session, FEED, [_event(one)])

    async def save(self, one: Consignment) -> None:
        """Store a changed one and announce it; what was weighed is counted from then on."""
        await self._session.execute(update(ConsignmentRow).where(ConsignmentRow.id == one.id).values(_row(one)))
        if one.intake is not None and one.expected:
            await self._session.execute(insert(WeighedRow), _weighed(one, one.intake))
        await announce(self._session, FEED, [_event(one)])

    async def approvals(self, lots: Collection[LotId]) -> Mapping[LotId, Mapping[ProgrammeId, Fact]]:
        """Who has said yes to these lots and still does, by lot and programme; as far as the session's organization is a party to it."""
        row = ConsignmentRow
        query = select(row.lot_id, row.programme_id, row.receiver_id, row.approval).where(row.lot_id.in_(lots), row.status.in_(EXPECTED))
        found: defaultdict[LotId, dict[ProgrammeId, Fact]] = defaultdict(dict)
        for lot_id, programme_id, receiver_id, told in await self._session.execute(query.where(~_lapsed()).order_by(row.id)):
            found[lot_id][programme_id] = approval_of(_APPROVAL.validate_python(told), receiver_id)
        return found

    async def open_ones(self, lot_id: LotId, programme_id: ProgrammeId) -> int:
        """How many of a lot are on their way to a programme, as far as the session may see them."""
        row = ConsignmentRow
        query = select(func.count()).where(row.lot_id == lot_id, row.programme_id == programme_id, row.status.in_(OPEN))
        return (await self._session.execute(query)).scalar_one()

    async def taken_kg(self, sender: OrganizationId, programme_id: ProgrammeId, year: int) -> Decimal:
        """What a programme took in from one sender in a year, as weighed."""
        told = (await self._session.execute(_TAKEN, {"sender": sender, "programme": programme_id, "year": year})).scalar_one()
        return Decimal(told)

    async def weighed(self, programme_id: ProgrammeId) -> list[Weighed]:
        """What was said of a programme's rules and what became of it, from all senders but the receiver himself; for the house."""
        rows = await self._session.execute(_WEIGHED, {"programme": programme_id})
        return [
            Weighed(row.version_id, row.rule, Outcome(row.said), Decision(row.decided), row.intakes, frozenset(row.senders)) for row in rows
        ]

    async def _one(self, consignment_id: ConsignmentId, query: Select[ConsignmentRow, datetime]) -> tuple[Consignment, datetime]:
        found = (await self._session.execute(query.where(ConsignmentRow.id == consignment_id))).one_or_none()
        if found is None:
            raise ConsignmentNotFound(consignment_id)
        row, now = found
        return _consignment(row), now


def _timed() -> Select[ConsignmentRow, datetime]:
    return select(ConsignmentRow, func.clock_timestamp())


def _party(me: OrganizationId, party: ConsignmentParty | None) -> ColumnElement[bool]:
    sent, received = ConsignmentRow.sender_id == me, ConsignmentRow.receiver_id == me
    return {ConsignmentParty.SENDER: sent, ConsignmentParty.RECEIVER: received}[party] if party else or_(sent, received)


def _lapsed() -> ColumnElement[bool]:
    """Nobody notes that an approval has lapsed: its last day says so, by the calendar of Brussels."""
    today = func.to_char(func.timezone(BRUSSELS.key, func.clock_timestamp()), "YYYY-MM-DD")
    over = ConsignmentRow.approval["valid_until"].astext < today
    return func.coalesce(ConsignmentRow.status.in_(EXPECTED) & over, false())


def _stands_at(status: ConsignmentStatus) -> ColumnElement[bool]:
    return _lapsed() if status is ConsignmentStatus.LAPSED else (ConsignmentRow.status == status) & ~_lapsed()


def _event(one: Consignment) -> Event:
    """Nobody but its two parties ever hears of a consignment."""
    parties = (one.sender_id, one.receiver_id)
    told = ConsignmentState.of(one).model_dump(mode="json")
    return Event(CHANGED, one.id, one.version, told, public=False, owner=one.sender_id, parties=parties)


def _weighed(one: Consignment, intake: Intake) -> Sequence[dict[str, Any]]:
    whose = {name: getattr(one, name) for name in ("version_id", "sender_id", "receiver_id")}
    return [
        {
            **whose,
            "consignment_id": one.id,
            "programme_id": one.offered.programme_id,
            "rule": told.rule,
            "said": told.outcome,
            "decided": intake.of_rule(told.rule),
        }
        for told in one.expected
    ]


def _row(one: Consignment) -> dict[str, Any]:
    offered = one.offered
    return {
        **{name: getattr(one, name) for name in _PLAIN},
        **{name: adapter.dump_python(getattr(one, name), mode="json") for name, adapter in _PARTS.items()},
        "lot_id": offered.lot_id,
        "programme_id": offered.programme_id,
        "site_id": offered.site_id,
        "quantity": offered.quantity.value,
        "unit": offered.quantity.unit,
        "note": offered.note,
        "status": one.status,
        "verdict": one.verdict,
    }


def _consignment(row: ConsignmentRow) -> Consignment:
    plain = {name: getattr(row, name) for name in _PLAIN}
    parts = {name: adapter.validate_python(getattr(row, name)) for name, adapter in _PARTS.items()}
    quantity = Quantity(row.quantity, Unit(row.unit))
    offered = Offered(row.lot_id, row.programme_id, quantity, row.site_id, row.note)  # type: ignore[arg-type] # plain ids as stored
    return Consignment(**plain, **parts, offered=offered, verdict=Outcome(row.verdict), status=ConsignmentStatus(row.status))
