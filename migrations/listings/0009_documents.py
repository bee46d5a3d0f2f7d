"""Documents: that they exist, for who sees their lot; all else for whom their visibility names."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0009"
down_revision: Final = "0008"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_AUTHORITY: Final = "current_setting('spolia.authority', true) = 'on'"


def upgrade() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("kind IN ('photograph', 'certificate', 'survey', 'report', 'drawing', 'other')", name=op.f("ck_documents_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
        schema="listings",
    )
    op.create_index("ix_documents_lot_id_id", "documents", ["lot_id", "id"], schema="listings", postgresql_where="lot_id IS NOT NULL")
    op.create_index("ix_documents_organization_id_id", "documents", ["organization_id", "id"], schema="listings")
    op.create_table(
        "document_private",
        sa.Column("document_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False, comment="The id of its lot, or its owner's words for what else it is about."),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("partners", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column(
            "described",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=False,
            comment="Name, what it proves, issuer, number, dates.",
        ),
        sa.Column(
            "file",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=False,
            comment="Type, size, hash and measures of what is stored.",
        ),
        sa.Column("sent_sha256", sa.Text(), nullable=False, comment="Of the bytes as they came, hexadecimal."),
        sa.CheckConstraint("visibility IN ('public', 'partners', 'authorities', 'private')", name=op.f("ck_document_private_visibility")),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_document_private")),
        sa.UniqueConstraint(
            "organization_id", "subject", "sent_sha256", name=op.f("uq_document_private_organization_id_subject_sent_sha256")
        ),
        schema="listings",
    )
    op.execute("ALTER TABLE listings.document_private ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE listings.document_private FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY owner_only ON listings.document_private USING (organization_id = {_ME})")
    op.execute(
        "CREATE POLICY shown ON listings.document_private FOR SELECT USING ("
        f"visibility = 'public' OR (visibility = 'partners' AND {_ME} = ANY (partners)) OR (visibility = 'authorities' AND {_AUTHORITY}))"
    )


def downgrade() -> None:
    op.drop_table("document_private", schema="listings")
    op.drop_table("documents", schema="listings")
