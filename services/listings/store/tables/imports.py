"""Rows of imports. Row level security shows them to whose they are alone."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class ImportRow(Base):
    """A file that was sent, and how far its reading has come."""

    __tablename__ = "imports"
    __table_args__ = (
        CheckConstraint("state IN ('queued', 'reading', 'done', 'failed')", name="state"),
        Index("ix_imports_organization_id_id", "organization_id", "id"),
        Index("ix_imports_created_at", "created_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID]
    state: Mapped[str]
    dry_run: Mapped[bool]
    file_name: Mapped[str | None]
    size: Mapped[int] = mapped_column(BigInteger, comment="Bytes.")
    about: Mapped[dict[str, Any]] = mapped_column(comment="Its format, sheet, encoding, delimiter and layout.")
    columns: Mapped[list[Any]] = mapped_column(JSONB, comment="The headings, in their order.")
    mapped: Mapped[dict[str, Any]] = mapped_column(comment="What headings were taken for.")
    counts: Mapped[dict[str, Any]] = mapped_column(comment="How many rows came to what.")
    fault: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    touched_at: Mapped[datetime] = mapped_column(server_default=func.now(), comment="When its reader was last heard of.")
    finished_at: Mapped[datetime | None]


class ImportedRow(Base):
    """One row of a file: as it was written, and what became of it."""

    __tablename__ = "import_rows"
    __table_args__ = (
        CheckConstraint("outcome IN ('created', 'updated', 'unchanged', 'refused')", name="outcome"),
        Index("ix_import_rows_import_id_outcome_number", "import_id", "outcome", "number"),
    )

    import_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, comment="As a spreadsheet shows it.")
    organization_id: Mapped[UUID]
    outcome: Mapped[str]
    title: Mapped[str]
    external_id: Mapped[str | None]
    lot_id: Mapped[UUID | None]
    told: Mapped[dict[str, Any] | None]
    faults: Mapped[list[Any]] = mapped_column(JSONB)
    cells: Mapped[list[Any]] = mapped_column(JSONB)


class MappingRow(Base):
    """What an organization's own headings mean."""

    __tablename__ = "import_mappings"

    organization_id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int]
    columns: Mapped[dict[str, Any]]
