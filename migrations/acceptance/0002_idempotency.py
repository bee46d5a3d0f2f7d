"""Answers kept for retries."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0002"
down_revision: Final = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "idempotency",
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False, comment="Method and path, its parameters unfilled."),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("asked", sa.LargeBinary(), nullable=False, comment="SHA-256 of what was asked: path and body."),
        sa.Column(
            "status",
            sa.SmallInteger(),
            nullable=True,
            comment="Null, as headers and body, only inside the transaction that claimed the key.",
        ),
        sa.Column("headers", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "route", "key", name=op.f("pk_idempotency")),
        schema="acceptance",
    )
    op.create_index("ix_idempotency_created_at", "idempotency", ["created_at"], unique=False, schema="acceptance")
    op.execute("ALTER TABLE acceptance.idempotency ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE acceptance.idempotency FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY owner_only ON acceptance.idempotency "
        "USING (organization_id = NULLIF(current_setting('spolia.organization', true), '')::uuid)"
    )
    op.execute(  # for who deletes them, on behalf of nobody
        "CREATE POLICY expired ON acceptance.idempotency USING (created_at < now() - interval '72 hours') WITH CHECK (false)"
    )


def downgrade() -> None:
    op.drop_table("idempotency", schema="acceptance")
