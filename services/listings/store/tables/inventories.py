"""Inventories that a hub's own system keeps up to date. Row level security shows them to their owner alone."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, UniqueConstraint, func
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class InventoryRow(Base):
    """An organization's stock under a name of its own. Locked by whoever writes its items, so that nobody crosses another."""

    __tablename__ = "inventories"
    __table_args__ = (UniqueConstraint("organization_id", "name"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    name: Mapped[str]
    version: Mapped[int] = mapped_column(comment="Rises with its defaults and its categories, not with its items.")
    defaults: Mapped[dict[str, Any]] = mapped_column(comment="Fields that stand where an item does not say otherwise.")
    numbered: Mapped[int] = mapped_column(comment="How many items ever came; each has a number.")
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class CategoryRow(Base):
    """A hub's own word for a kind of material, and the class that it means."""

    __tablename__ = "inventory_categories"

    inventory_id: Mapped[UUID] = mapped_column(primary_key=True)
    category: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    material: Mapped[str]


class ItemRow(Base):
    """What the hub's system said last of one item. `lot_id` is null where all that ever came was that it is gone."""

    __tablename__ = "inventory_items"
    __table_args__ = (UniqueConstraint("lot_id"),)

    inventory_id: Mapped[UUID] = mapped_column(primary_key=True)
    external_id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    lot_id: Mapped[UUID | None]
    number: Mapped[int] = mapped_column(comment="Its place in the bitmap of what a snapshot has seen.")
    line: Mapped[bytes] = mapped_column(comment="Digest of the line as it came.")
    basis: Mapped[bytes] = mapped_column(comment="Digest of what it was read with: vocabulary, defaults, categories.")
    source_version: Mapped[int | None] = mapped_column(BigInteger)
    present: Mapped[bool] = mapped_column(comment="Whether the hub still has it.")
    category: Mapped[str | None]
    photographs: Mapped[list[str]] = mapped_column(comment="Addresses, to be fetched later.")
    corrections: Mapped[dict[str, Any] | None] = mapped_column(comment="Fields that stand whatever the lines say.")
    touched_at: Mapped[datetime] = mapped_column(server_default=func.now())
