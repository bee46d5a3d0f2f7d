"""Rows of lots, and of what only their owners may see."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, false, func
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class LotRow(Base):
    """What a lot is, but for what only its owner may see.

    `stated` is the offer and `derived` the facts, both without the exact place and the contact; `document` is the
    published state as everyone reads it, null unless the lot is published. `quantity` is what was stated; what is
    there is the count where there was one, less what was taken since.
    """

    __tablename__ = "lots"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("counted >= 0 AND taken >= 0 AND reserved >= 0 AND shortfall >= 0", name="amounts"),
        CheckConstraint("reserved <= COALESCE(counted, quantity) - taken + shortfall", name="promises_kept"),
        CheckConstraint("(status = 'published') = (document IS NOT NULL)", name="published_has_document"),
        CheckConstraint("status IN ('draft', 'published', 'withdrawn', 'expired')", name="status"),
        UniqueConstraint("organization_id", "external_id"),
        Index("ix_lots_organization_id_id", "organization_id", "id"),
        Index("ix_lots_project_id", "project_id", postgresql_where="project_id IS NOT NULL"),
        Index("ix_lots_published_last_day", "last_day", postgresql_where="status = 'published'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    version: Mapped[int]
    status: Mapped[str]
    kept_back: Mapped[bool] = mapped_column(server_default=false(), comment="Its owner wants it a draft, whatever the gate says.")
    external_id: Mapped[str | None]
    project_id: Mapped[str | None]
    material: Mapped[str]
    quantity: Mapped[Decimal]
    unit: Mapped[str]
    counted: Mapped[Decimal | None] = mapped_column(comment="What was there when it was last counted, and came in since.")
    taken: Mapped[Decimal] = mapped_column(server_default="0", comment="What was delivered since it was stated or counted.")
    reserved: Mapped[Decimal] = mapped_column(server_default="0", comment="Held or confirmed.")
    shortfall: Mapped[Decimal] = mapped_column(server_default="0", comment="How much more was promised than there is, on record.")
    entries: Mapped[int] = mapped_column(server_default="0", comment="How many the ledger has of it.")
    last_day: Mapped[date | None]
    audience: Mapped[str]
    stated: Mapped[dict[str, Any]]
    derived: Mapped[dict[str, Any]]
    document: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class PrivateRow(Base):
    """The exact place and the contact: row level security shows them to the owner alone."""

    __tablename__ = "lot_private"

    lot_id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    stated: Mapped[dict[str, Any]] = mapped_column(comment="Location and contact as stated.")
    place: Mapped[dict[str, Any]] = mapped_column(comment="The exact place.")
