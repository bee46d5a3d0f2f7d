"""Rows of projects, of who may do what in them, and of what was surveyed. Row level security guards all of them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, func
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.listings.store.tables.schema import Base


class ProjectRow(Base):
    """A project; `stated` is all that was stated of it, `place` where that lies."""

    __tablename__ = "projects"
    __table_args__ = (
        CheckConstraint("state IN ('planned', 'running', 'done', 'cancelled')", name="state"),
        Index("ix_projects_organization_id_id", "organization_id", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID] = mapped_column(comment="Who keeps the project, and owns its lots.")
    version: Mapped[int]
    state: Mapped[str]
    stated: Mapped[dict[str, Any]]
    place: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class RightRow(Base):
    """What an organization may do in a project; its keeper has a row too."""

    __tablename__ = "project_rights"
    __table_args__ = (
        CheckConstraint("may IN ('read', 'edit', 'publish')", name="may"),
        Index("ix_project_rights_organization_id", "organization_id"),
    )

    project_id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID] = mapped_column(primary_key=True)
    keeper_id: Mapped[UUID]
    may: Mapped[str]


class SurveyedRow(Base):
    """An item of a project's inventory as it is known now; `derived` is what follows from it."""

    __tablename__ = "project_items"
    __table_args__ = (UniqueConstraint("project_id", "number"), Index("ix_project_items_project_id_id", "project_id", "id"))

    id: Mapped[UUID] = mapped_column(primary_key=True)
    project_id: Mapped[UUID]
    number: Mapped[str] = mapped_column(comment="The surveyor's own; unique in the project.")
    stage: Mapped[str] = mapped_column(comment="The latest that says something of it.")
    version: Mapped[int]
    derived: Mapped[dict[str, Any]]
    lot_id: Mapped[UUID | None] = mapped_column(comment="The lot that was made of it.")
    created_at: Mapped[datetime] = mapped_column(server_default=func.now())
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class StageRow(Base):
    """What one stage says of an item. A stage that is behind the item's is never written again."""

    __tablename__ = "project_item_stages"
    __table_args__ = (
        CheckConstraint("stage IN ('quick_scan', 'reclamation_audit', 'destructive_survey', 'dismantled')", name="stage"),
        Index("ix_project_item_stages_project_id", "project_id"),
    )

    item_id: Mapped[UUID] = mapped_column(primary_key=True)
    stage: Mapped[str] = mapped_column(primary_key=True)
    project_id: Mapped[UUID]
    organization_id: Mapped[UUID] = mapped_column(comment="Who recorded it.")
    stated: Mapped[dict[str, Any]]
    recorded_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class OutcomesRow(Base):
    """What became of a project's material: all lines, as they were last stated."""

    __tablename__ = "project_outcomes"
    __table_args__ = (Index("ix_project_outcomes_organization_id", "organization_id"),)

    project_id: Mapped[UUID] = mapped_column(primary_key=True)
    organization_id: Mapped[UUID] = mapped_column(comment="Who keeps the project.")
    version: Mapped[int]
    lines: Mapped[list[Any]] = mapped_column(JSONB(none_as_null=True))
    changed_at: Mapped[datetime] = mapped_column(server_default=func.now(), onupdate=func.now())


class ProofRow(Base):
    """That a project's lots were published: what was published, as a digest, and when, by the database's clock. For everyone."""

    __tablename__ = "proofs"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    project_id: Mapped[UUID]
    organization_id: Mapped[UUID]
    sha256: Mapped[str]
    lots: Mapped[int] = mapped_column(comment="How many were published.")
    at: Mapped[datetime]
    token: Mapped[str] = mapped_column(comment="The same, signed.")
