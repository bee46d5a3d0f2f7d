"""Rows of documents: that they exist, and all else."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Index, UniqueConstraint, Uuid, func
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class DocumentRow(Base):
    """That a document exists, of which kind, and of which lot: what a viewer without rights may learn."""

    __tablename__ = "documents"
    __table_args__ = (
        CheckConstraint("kind IN ('photograph', 'certificate', 'survey', 'report', 'drawing', 'other')", name="kind"),
        Index("ix_documents_lot_id_id", "lot_id", "id", postgresql_where="lot_id IS NOT NULL"),
        Index("ix_documents_organization_id_id", "organization_id", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    lot_id: Mapped[UUID | None]
    kind: Mapped[str]
    version: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())


class DocumentPrivateRow(Base):
    """All else of a document: row level security shows it to its owner, and to those whom its visibility names."""

    __tablename__ = "document_private"
    __table_args__ = (
        CheckConstraint("visibility IN ('public', 'partners', 'authorities', 'private')", name="visibility"),
        UniqueConstraint("organization_id", "subject", "sent_sha256"),
    )

    document_id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    subject: Mapped[str] = mapped_column(comment="The id of its lot, or its owner's words for what else it is about.")
    visibility: Mapped[str]
    partners: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    described: Mapped[dict[str, Any]] = mapped_column(comment="Name, what it proves, issuer, number, dates.")
    file: Mapped[dict[str, Any]] = mapped_column(comment="Type, size, hash and measures of what is stored.")
    sent_sha256: Mapped[str] = mapped_column(comment="Of the bytes as they came, hexadecimal.")
