"""Rows of consignments, shown to their two parties alone; and what is counted of them for everyone."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.acceptance.store.schema import Base


class ConsignmentRow(Base):
    """A quantity of a lot, offered to one version of a programme."""

    __tablename__ = "consignments"
    __table_args__ = (
        CheckConstraint("status IN ('offered', 'approved', 'scheduled', 'declined', 'withdrawn', 'taken_in')", name="status"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("(status IN ('offered', 'approved', 'scheduled')) = (ended_at IS NULL)", name="ended"),
        CheckConstraint("(status = 'taken_in') = (intake IS NOT NULL)", name="intake"),
        CheckConstraint("status <> 'scheduled' OR (approval IS NOT NULL AND slot IS NOT NULL)", name="scheduled"),
        Index("ix_consignments_sender_id_id", "sender_id", "id"),
        Index("ix_consignments_receiver_id_id", "receiver_id", "id"),
        Index("ix_consignments_lot_id_programme_id", "lot_id", "programme_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lot_id: Mapped[UUID]
    programme_id: Mapped[UUID]
    version_id: Mapped[UUID]
    site_id: Mapped[UUID | None]
    sender_id: Mapped[UUID]
    receiver_id: Mapped[UUID]
    version: Mapped[int]
    status: Mapped[str]
    quantity: Mapped[Decimal]
    unit: Mapped[str]
    note: Mapped[str | None]
    verdict: Mapped[str]
    expected: Mapped[list[Any]] = mapped_column(JSONB)
    offered_at: Mapped[datetime]
    approval: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    slot: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    intake: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    ended_at: Mapped[datetime | None]
    reason: Mapped[str | None]


class WeighedRow(Base):
    """One rule of one intake: what was said of it, and what was decided. Its parties and the house read it; the house only counts."""

    __tablename__ = "weighed"
    __table_args__ = (Index("ix_weighed_programme_id_rule", "programme_id", "rule"),)

    consignment_id: Mapped[UUID] = mapped_column(ForeignKey(ConsignmentRow.id, name="fk_weighed_consignment_id"), primary_key=True)
    rule: Mapped[str] = mapped_column(primary_key=True)
    programme_id: Mapped[UUID]
    version_id: Mapped[UUID]
    sender_id: Mapped[UUID]
    receiver_id: Mapped[UUID]
    said: Mapped[str]
    decided: Mapped[str]
