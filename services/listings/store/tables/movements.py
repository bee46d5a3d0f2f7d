"""Rows of movements of goods. The serving role may add some, and neither change nor remove them."""

from datetime import datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, func
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class MovementRow(Base):
    """What came, left or was put elsewhere. Row level security shows it to its owner alone."""

    __tablename__ = "movements"
    __table_args__ = (
        CheckConstraint("kind IN ('in', 'out', 'moved')", name="kind"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("net_kg > 0 AND (gross_kg IS NULL OR tare_kg IS NULL OR net_kg = gross_kg - tare_kg)", name="weight"),
        Index("ix_movements_organization_id_id", "organization_id", "id"),
        Index("ix_movements_organization_id_at_id", "organization_id", "at", "id"),
        Index("ix_movements_lot_id_id", "lot_id", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    lot_id: Mapped[UUID]
    organization_id: Mapped[UUID]
    kind: Mapped[str]
    at: Mapped[datetime] = mapped_column(comment="When it happened.")
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now())
    quantity: Mapped[Decimal | None]
    unit: Mapped[str | None]
    gross_kg: Mapped[Decimal | None]
    tare_kg: Mapped[Decimal | None]
    net_kg: Mapped[Decimal | None]
    ticket: Mapped[str | None]
    counterparty: Mapped[str | None]
    reservation_id: Mapped[UUID | None]
    from_place: Mapped[str | None]
    stock_place: Mapped[str | None]
    announced: Mapped[bool] = mapped_column(comment="What came was in the lot's quantity already.")
    note: Mapped[str | None]
    entry: Mapped[int | None] = mapped_column(comment="Number in the ledger of the lot; null where its stock is as it was.")
