"""Rows of reservations and of the ledger. Row level security shows them to the two parties alone."""

from datetime import datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base

_KINDS: Final = "'opened', 'restated', 'recounted', 'held', 'confirmed', 'released', 'expired', 'delivered', 'received', 'issued'"


class ReservationRow(Base):
    """A quantity of a lot, kept for one buyer; `owner_id` is whose lot it is."""

    __tablename__ = "reservations"
    __table_args__ = (
        CheckConstraint("status IN ('held', 'confirmed', 'released', 'expired', 'completed')", name="status"),
        CheckConstraint("quantity > 0 AND short BETWEEN 0 AND quantity", name="amounts"),
        CheckConstraint("(status IN ('held', 'confirmed')) = (ended_at IS NULL)", name="ended"),
        CheckConstraint("(status = 'completed') = (delivered IS NOT NULL)", name="delivered"),
        CheckConstraint("buyer_id <> owner_id", name="two_parties"),
        Index("ix_reservations_buyer_id_id", "buyer_id", "id"),
        Index("ix_reservations_owner_id_id", "owner_id", "id"),
        Index("ix_reservations_lot_id_buyer_id", "lot_id", "buyer_id"),
        Index("ix_reservations_held_expires_at", "expires_at", postgresql_where="status = 'held'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lot_id: Mapped[UUID]
    buyer_id: Mapped[UUID]
    owner_id: Mapped[UUID]
    version: Mapped[int]
    status: Mapped[str]
    quantity: Mapped[Decimal]
    unit: Mapped[str]
    short: Mapped[Decimal] = mapped_column(comment="How much of it the last count says is not there.")
    delivered: Mapped[Decimal | None]
    note: Mapped[str | None]
    want_id: Mapped[UUID | None]
    held_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    confirmed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[str | None]
    reason: Mapped[str | None]


class EntryRow(Base):
    """By how much a step has changed the sums of a lot. The serving role may add entries, and neither change nor remove them."""

    __tablename__ = "ledger"
    __table_args__ = (
        CheckConstraint("number > 0", name="number_positive"),
        CheckConstraint(f"kind IN ({_KINDS})", name="kind"),
    )

    lot_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    owner_id: Mapped[UUID]
    buyer_id: Mapped[UUID | None]
    reservation_id: Mapped[UUID | None]
    kind: Mapped[str]
    present: Mapped[Decimal]
    held: Mapped[Decimal]
    confirmed: Mapped[Decimal]
    delivered: Mapped[Decimal]
    at: Mapped[datetime] = mapped_column(server_default=func.clock_timestamp())
