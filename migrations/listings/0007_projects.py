"""Projects, who may do what in them, and their staged inventories."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0007"
down_revision: Final = "0006"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_MINE: Final = f"SELECT project_id FROM listings.project_rights WHERE organization_id = {_ME}"  # noqa: S608 - all of it stands here
_SEEN: Final = f"IN ({_MINE})"
_EDITED: Final = f"IN ({_MINE} AND may <> 'read')"


def upgrade() -> None:
    _create_projects()
    _create_items()
    for table in ("projects", "project_rights", "project_items", "project_item_stages"):
        op.execute(f"ALTER TABLE listings.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE listings.{table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY ones_own ON listings.project_rights FOR SELECT USING ({_ME} IN (organization_id, keeper_id))")
    op.execute(f"CREATE POLICY keeper ON listings.project_rights USING (keeper_id = {_ME})")
    op.execute(f"CREATE POLICY seen ON listings.projects FOR SELECT USING (organization_id = {_ME} OR id {_SEEN})")
    op.execute(f"CREATE POLICY begun ON listings.projects FOR INSERT WITH CHECK (organization_id = {_ME})")
    op.execute(f"CREATE POLICY edited ON listings.projects FOR UPDATE USING (id {_EDITED})")
    for table in ("project_items", "project_item_stages"):
        op.execute(f"CREATE POLICY seen ON listings.{table} FOR SELECT USING (project_id {_SEEN})")
        op.execute(f"CREATE POLICY edited ON listings.{table} USING (project_id {_EDITED})")


def _create_projects() -> None:
    op.create_table(
        "projects",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False, comment="Who keeps the project, and owns its lots."),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("stated", _jsonb(), nullable=False),
        sa.Column("place", _jsonb(), nullable=False),
        *_dated(),
        sa.CheckConstraint("state IN ('planned', 'running', 'done', 'cancelled')", name=op.f("ck_projects_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_projects")),
        schema="listings",
    )
    op.create_index("ix_projects_organization_id_id", "projects", ["organization_id", "id"], unique=False, schema="listings")
    op.create_table(
        "project_rights",
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("keeper_id", sa.Uuid(), nullable=False),
        sa.Column("may", sa.Text(), nullable=False),
        sa.CheckConstraint("may IN ('read', 'edit', 'publish')", name=op.f("ck_project_rights_may")),
        sa.PrimaryKeyConstraint("project_id", "organization_id", name=op.f("pk_project_rights")),
        schema="listings",
    )
    op.create_index("ix_project_rights_organization_id", "project_rights", ["organization_id"], unique=False, schema="listings")


def _create_items() -> None:
    op.create_table(
        "project_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False, comment="The surveyor's own; unique in the project."),
        sa.Column("stage", sa.Text(), nullable=False, comment="The latest that says something of it."),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("derived", _jsonb(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=True, comment="The lot that was made of it."),
        *_dated(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project_items")),
        sa.UniqueConstraint("project_id", "number", name=op.f("uq_project_items_project_id_number")),
        schema="listings",
    )
    op.create_index("ix_project_items_project_id_id", "project_items", ["project_id", "id"], unique=False, schema="listings")
    op.create_table(
        "project_item_stages",
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False, comment="Who recorded it."),
        sa.Column("stated", _jsonb(), nullable=False),
        _moment("recorded_at"),
        sa.CheckConstraint(
            "stage IN ('quick_scan', 'reclamation_audit', 'destructive_survey', 'dismantled')", name=op.f("ck_project_item_stages_stage")
        ),
        sa.PrimaryKeyConstraint("item_id", "stage", name=op.f("pk_project_item_stages")),
        schema="listings",
    )
    op.create_index("ix_project_item_stages_project_id", "project_item_stages", ["project_id"], unique=False, schema="listings")


def downgrade() -> None:
    for table in ("project_item_stages", "project_items", "projects", "project_rights"):
        op.drop_table(table, schema="listings")


def _jsonb() -> postgresql.JSONB[object]:
    return postgresql.JSONB(none_as_null=True, astext_type=sa.Text())


def _dated() -> tuple[sa.Column[object], ...]:
    return tuple(_moment(name) for name in ("created_at", "changed_at"))


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False)
