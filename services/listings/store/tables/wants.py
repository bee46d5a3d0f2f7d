"""Rows of wants, and of what of them only their owners may see."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class WantRow(Base):
    """What is needed. Row level security shows it to its owner, and to others once it is shown to any.

    `stated` and `derived` are without the exact place and the contact; `document` is what the feed tells of it, null unless it is open.
    """

    __tablename__ = "wants"
    __table_args__ = (
        CheckConstraint("(status = 'open') = (document IS NOT NULL)", name="open_has_document"),
        CheckConstraint("status IN ('open', 'closed', 'fulfilled', 'expired')", name="status"),
        CheckConstraint("audience IN ('private', 'traders', 'everyone')", name="audience"),
        UniqueConstraint("organization_id", "external_id"),
        Index("ix_wants_organization_id_id", "organization_id", "id"),
        Index("ix_wants_open_last_day", "last_day", postgresql_where="status = 'open'"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    version: Mapped[int]
    status: Mapped[str]
    reason: Mapped[str | None] = mapped_column(comment="Why it was closed, in its owner's words.")
    external_id: Mapped[str | None]
    last_day: Mapped[date | None]
    audience: Mapped[str]
    stated: Mapped[dict[str, Any]]
    derived: Mapped[dict[str, Any]]
    document: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class PrivateWantRow(Base):
    """The exact place and the contact: row level security shows them to the owner alone."""

    __tablename__ = "want_private"

    want_id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    stated: Mapped[dict[str, Any]] = mapped_column(comment="Location and contact as stated.")
    place: Mapped[dict[str, Any]] = mapped_column(comment="The exact place.")
