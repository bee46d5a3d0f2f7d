"""Imports, the rows of their files, and what organizations' own headings mean."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0010"
down_revision: Final = "0009"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"


def upgrade() -> None:
    _imports()
    _rows()
    op.create_table(
        "import_mappings",
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("columns", _json(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "name", name=op.f("pk_import_mappings")),
        schema="listings",
    )
    for table in ("imports", "import_rows", "import_mappings"):
        op.execute(f"ALTER TABLE listings.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE listings.{table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY owner_only ON listings.{table} USING (organization_id = {_ME})")


def _imports() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("dry_run", sa.Boolean(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("size", sa.BigInteger(), nullable=False, comment="Bytes."),
        sa.Column("about", _json(), nullable=False, comment="Its format, sheet, encoding, delimiter and layout."),
        sa.Column("columns", postgresql.JSONB(astext_type=sa.Text()), nullable=False, comment="The headings, in their order."),
        sa.Column("mapped", _json(), nullable=False, comment="What headings were taken for."),
        sa.Column("counts", _json(), nullable=False, comment="How many rows came to what."),
        sa.Column("fault", _json(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column(
            "touched_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=False,
            comment="When its reader was last heard of.",
        ),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('queued', 'reading', 'done', 'failed')", name=op.f("ck_imports_state")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
        schema="listings",
    )
    op.create_index("ix_imports_organization_id_id", "imports", ["organization_id", "id"], unique=False, schema="listings")
    op.create_index("ix_imports_created_at", "imports", ["created_at"], unique=False, schema="listings")


def _rows() -> None:
    op.create_table(
        "import_rows",
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False, comment="As a spreadsheet shows it."),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("lot_id", sa.Uuid(), nullable=True),
        sa.Column("told", _json(), nullable=True),
        sa.Column("faults", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("cells", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.CheckConstraint("outcome IN ('created', 'updated', 'unchanged', 'refused')", name=op.f("ck_import_rows_outcome")),
        sa.PrimaryKeyConstraint("import_id", "number", name=op.f("pk_import_rows")),
        schema="listings",
    )
    op.create_index(
        "ix_import_rows_import_id_outcome_number", "import_rows", ["import_id", "outcome", "number"], unique=False, schema="listings"
    )


def _json() -> postgresql.JSONB:
    return postgresql.JSONB(none_as_null=True, astext_type=sa.Text())


def downgrade() -> None:
    for table in ("import_mappings", "import_rows", "imports"):
        op.drop_table(table, schema="listings")
