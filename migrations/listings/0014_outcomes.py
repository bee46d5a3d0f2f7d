"""What became of projects, and proofs that their inventories were published."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0014"
down_revision: Final = "0013"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_MINE: Final = f"SELECT project_id FROM listings.project_rights WHERE organization_id = {_ME}"  # noqa: S608 - all of it stands here


def upgrade() -> None:
    op.create_table(
        "project_outcomes",
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False, comment="Who keeps the project."),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("lines", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("project_id", name=op.f("pk_project_outcomes")),
        schema="listings",
    )
    op.create_index("ix_project_outcomes_organization_id", "project_outcomes", ["organization_id"], unique=False, schema="listings")
    op.execute("ALTER TABLE listings.project_outcomes ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE listings.project_outcomes FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY seen ON listings.project_outcomes FOR SELECT USING (project_id IN ({_MINE}))")
    op.execute(f"CREATE POLICY edited ON listings.project_outcomes USING (project_id IN ({_MINE} AND may <> 'read'))")
    op.create_table(
        "proofs",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("project_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("lots", sa.Integer(), nullable=False, comment="How many were published."),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("token", sa.Text(), nullable=False, comment="The same, signed."),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proofs")),
        schema="listings",
    )


def downgrade() -> None:
    op.drop_table("proofs", schema="listings")
    op.drop_table("project_outcomes", schema="listings")
