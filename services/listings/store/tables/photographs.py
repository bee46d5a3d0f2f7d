"""Rows of photographs that are elsewhere."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, SmallInteger, func
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class PhotographRow(Base):
    """An address that an owner gave of a photograph of a lot. Row level security shows it to its owner, and to who fetches."""

    __tablename__ = "photographs_to_fetch"
    __table_args__ = (Index("ix_photographs_to_fetch_next_at", "next_at", postgresql_where="next_at IS NOT NULL"),)

    lot_id: Mapped[UUID] = mapped_column(primary_key=True)
    url: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    tries: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    next_at: Mapped[datetime | None] = mapped_column(server_default=func.now(), comment="Null once it is fetched, or given up.")
    outcome: Mapped[str | None] = mapped_column(comment="Of the last try.")
