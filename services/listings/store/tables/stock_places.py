"""Rows of places in a hub's stock, and of what stands there. Row level security shows them to their owner alone."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class StockPlaceRow(Base):
    """A place; one that a sync was the first to name has no more than its name."""

    __tablename__ = "stock_places"
    __table_args__ = (
        UniqueConstraint("organization_id", "name"),
        CheckConstraint("kind IN ('hall', 'rack', 'yard', 'container', 'other')", name="kind"),
        CheckConstraint("capacity_unit IN ('m2', 'm3', 'pallet', 't')", name="capacity_unit"),
        CheckConstraint("capacity > 0 AND (capacity IS NULL) = (capacity_unit IS NULL)", name="capacity"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    name: Mapped[str]
    version: Mapped[int] = mapped_column(server_default="1")
    kind: Mapped[str] = mapped_column(server_default="other")
    capacity: Mapped[Decimal | None]
    capacity_unit: Mapped[str | None]
    fees: Mapped[list[Any]] = mapped_column(JSONB(none_as_null=True), server_default="[]")
    note: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class StandingRow(Base):
    """Where a lot stands now."""

    __tablename__ = "standings"
    __table_args__ = (Index("ix_standings_place_id_lot_id", "place_id", "lot_id"),)

    lot_id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    place_id: Mapped[UUID]
    takes: Mapped[Decimal | None] = mapped_column(comment="Room, where that was said.")
    takes_unit: Mapped[str | None]
    since: Mapped[datetime] = mapped_column(server_default=func.now())
