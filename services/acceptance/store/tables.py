"""Rows of schema `acceptance`. Nothing outside `store` imports them but the migrations."""

from typing import Final
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from services.kit.feed.tables import FeedTables, feed_tables
from services.kit.idempotency.table import idempotency_table
from services.kit.tables import metadata

METADATA: Final = metadata("acceptance")
FEED: Final[FeedTables] = feed_tables(METADATA)
IDEMPOTENCY: Final = idempotency_table(METADATA)


class Base(DeclarativeBase):
    metadata = METADATA
    type_annotation_map = {str: Text, list[str]: ARRAY(Text)}  # noqa: RUF012 - SQLAlchemy reads it from the class


class ReceiverRow(Base):
    __tablename__ = "receivers"
    __table_args__ = (UniqueConstraint("organization_id", "name"), CheckConstraint("version > 0", name="version"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    name: Mapped[str]
    kind: Mapped[str]
    website: Mapped[str | None]
    version: Mapped[int]
    sites: Mapped[list["SiteRow"]] = relationship(
        lazy="selectin", cascade="all, delete-orphan", passive_deletes=True, order_by="SiteRow.id"
    )


class SiteRow(Base):
    __tablename__ = "sites"
    __table_args__ = (UniqueConstraint("receiver_id", "name"), Index(None, "materials", postgresql_using="gin"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    receiver_id: Mapped[UUID] = mapped_column(ForeignKey(ReceiverRow.id, ondelete="CASCADE", name="fk_sites_receiver_id"))
    name: Mapped[str]
    role: Mapped[str]
    lon: Mapped[float]
    lat: Mapped[float]
    precision: Mapped[str]
    country: Mapped[str]
    postal_code: Mapped[str | None]
    municipality: Mapped[str | None]
    opening_hours: Mapped[str | None]
    delivery_modes: Mapped[list[str]]
    takes_from: Mapped[list[str]]
    materials: Mapped[list[str]]
