"""Uploads in two steps: announced, sent to a signed address, completed."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0012"
down_revision: Final = "0011"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "uploads",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column(
            "stated",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=False,
            comment="What the document will be of, and what is said of it.",
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("document_id", sa.Uuid(), nullable=True, comment="What came of it."),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_uploads")),
        schema="listings",
    )
    op.create_index("ix_uploads_expires_at", "uploads", ["expires_at"], schema="listings")
    op.execute("ALTER TABLE listings.uploads ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE listings.uploads FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY owner_only ON listings.uploads "
        "USING (organization_id = NULLIF(current_setting('spolia.organization', true), '')::uuid)"
    )
    op.execute(  # for who lets go of them, on behalf of nobody
        "CREATE POLICY expired ON listings.uploads USING (expires_at < now() - interval '1 day') WITH CHECK (false)"
    )


def downgrade() -> None:
    op.drop_table("uploads", schema="listings")
