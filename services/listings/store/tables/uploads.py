"""Rows of uploads in two steps."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class UploadRow(Base):
    """An upload that was announced; its bytes wait in the file store. Row level security shows it to its owner alone."""

    __tablename__ = "uploads"
    __table_args__ = (Index("ix_uploads_expires_at", "expires_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    stated: Mapped[dict[str, Any]] = mapped_column(comment="What the document will be of, and what is said of it.")
    expires_at: Mapped[datetime]
    document_id: Mapped[UUID | None] = mapped_column(comment="What came of it.")
