"""Lots with their private part, and the feed."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0001"
down_revision: Final = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "changes",
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "data",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=True,
            comment="The whole published state; null when it is no longer published.",
        ),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_changes")),
        schema="listings",
    )
    op.create_table(
        "feed_head",
        sa.Column("id", sa.SmallInteger(), server_default="1", autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), server_default="0", nullable=False, comment="Number of the last change."),
        sa.Column(
            "trimmed", sa.BigInteger(), server_default="0", nullable=False, comment="Number of the last change that is no longer kept."
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feed_head")),
        sa.CheckConstraint("id = 1", name=op.f("ck_feed_head_single")),
        schema="listings",
    )
    op.create_table(
        "lot_private",
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column(
            "stated", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False, comment="Location and contact as stated."
        ),
        sa.Column("place", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False, comment="The exact place."),
        sa.PrimaryKeyConstraint("lot_id", name=op.f("pk_lot_private")),
        schema="listings",
    )
    op.create_table(
        "lots",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("project_id", sa.Text(), nullable=True),
        sa.Column("material", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Numeric(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("stated", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("derived", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.Column("document", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("(status = 'published') = (document IS NOT NULL)", name=op.f("ck_lots_published_has_document")),
        sa.CheckConstraint("status IN ('draft', 'published', 'withdrawn', 'expired')", name=op.f("ck_lots_status")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_lots_quantity_positive")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lots")),
        sa.UniqueConstraint("organization_id", "external_id", name=op.f("uq_lots_organization_id_external_id")),
        schema="listings",
    )
    op.create_index("ix_lots_organization_id_id", "lots", ["organization_id", "id"], unique=False, schema="listings")
    op.create_index(
        "ix_lots_published_last_day", "lots", ["last_day"], unique=False, schema="listings", postgresql_where="status = 'published'"
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "data",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=True,
            comment="The whole published state; null when it is no longer published.",
        ),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        schema="listings",
    )
    op.execute("INSERT INTO listings.feed_head (id) VALUES (1)")
    op.execute("ALTER TABLE listings.lot_private ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE listings.lot_private FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY owner_only ON listings.lot_private "
        "USING (organization_id = NULLIF(current_setting('spolia.organization', true), '')::uuid)"
    )


def downgrade() -> None:
    op.drop_table("outbox", schema="listings")
    op.drop_index("ix_lots_published_last_day", table_name="lots", schema="listings", postgresql_where="status = 'published'")
    op.drop_index("ix_lots_organization_id_id", table_name="lots", schema="listings")
    op.drop_table("lots", schema="listings")
    op.drop_table("lot_private", schema="listings")
    op.drop_table("feed_head", schema="listings")
    op.drop_table("changes", schema="listings")
