"""Rows of schema `listings`. Nothing outside `store` imports them but the migrations."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final
from uuid import UUID

from sqlalchemy import CheckConstraint, DateTime, Index, Text, UniqueConstraint, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from services.kit.feed.tables import feed_tables
from services.kit.idempotency.table import idempotency_table
from services.kit.tables import metadata

METADATA: Final = metadata("listings")


class Base(DeclarativeBase):
    metadata = METADATA
    type_annotation_map = {str: Text, datetime: DateTime(timezone=True), dict[str, Any]: JSONB(none_as_null=True)}  # noqa: RUF012 - SQLAlchemy's own


class LotRow(Base):
    """What a lot is, but for what only its owner may see.

    `stated` is the offer and `derived` the facts, both without the exact place and the contact; `document` is the
    published state as everyone reads it, null unless the lot is published.
    """

    __tablename__ = "lots"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        CheckConstraint("(status = 'published') = (document IS NOT NULL)", name="published_has_document"),
        CheckConstraint("status IN ('draft', 'published', 'withdrawn', 'expired')", name="status"),
        UniqueConstraint("organization_id", "external_id"),
        Index("ix_lots_organization_id_id", "organization_id", "id"),
        Index("ix_lots_published_last_day", "last_day", postgresql_where="status = 'published'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    version: Mapped[int]
    status: Mapped[str]
    external_id: Mapped[str | None]
    project_id: Mapped[str | None]
    material: Mapped[str]
    quantity: Mapped[Decimal]
    unit: Mapped[str]
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


FEED: Final = feed_tables(METADATA)
IDEMPOTENCY: Final = idempotency_table(METADATA)
