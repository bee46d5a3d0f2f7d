"""Wants, and what of them only their owners may see."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0006"
down_revision: Final = "0005"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ASKING: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_HOUSE: Final = "'00000000-0000-0000-0000-000000000000'"


def upgrade() -> None:
    op.create_table(
        "wants",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True, comment="Why it was closed, in its owner's words."),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("stated", _jsonb(), nullable=False),
        sa.Column("derived", _jsonb(), nullable=False),
        sa.Column("document", _jsonb(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("(status = 'open') = (document IS NOT NULL)", name=op.f("ck_wants_open_has_document")),
        sa.CheckConstraint("status IN ('open', 'closed', 'fulfilled', 'expired')", name=op.f("ck_wants_status")),
        sa.CheckConstraint("audience IN ('private', 'traders', 'everyone')", name=op.f("ck_wants_audience")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wants")),
        sa.UniqueConstraint("organization_id", "external_id", name=op.f("uq_wants_organization_id_external_id")),
        schema="listings",
    )
    op.create_index("ix_wants_organization_id_id", "wants", ["organization_id", "id"], unique=False, schema="listings")
    op.create_index("ix_wants_open_last_day", "wants", ["last_day"], unique=False, schema="listings", postgresql_where="status = 'open'")
    op.create_table(
        "want_private",
        sa.Column("want_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("stated", _jsonb(), nullable=False, comment="Location and contact as stated."),
        sa.Column("place", _jsonb(), nullable=False, comment="The exact place."),
        sa.PrimaryKeyConstraint("want_id", name=op.f("pk_want_private")),
        schema="listings",
    )
    for table in ("wants", "want_private"):
        op.execute(f"ALTER TABLE listings.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE listings.{table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY owner_only ON listings.{table} USING (organization_id = {_ASKING})")
    op.execute("CREATE POLICY shown ON listings.wants FOR SELECT USING (audience <> 'private' AND status = 'open')")
    op.execute(  # for who expires them and tells other services of them, on behalf of no organization
        f"CREATE POLICY house ON listings.wants USING ({_ASKING} = {_HOUSE})"
    )


def downgrade() -> None:
    op.drop_table("want_private", schema="listings")
    op.drop_table("wants", schema="listings")


def _jsonb() -> postgresql.JSONB:
    return postgresql.JSONB(none_as_null=True, astext_type=sa.Text())
