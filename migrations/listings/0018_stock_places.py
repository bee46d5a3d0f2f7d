"""Places in a hub's stock, and what stands there."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0018"
down_revision: Final = "0017"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"


def upgrade() -> None:
    op.create_table(
        "stock_places",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("kind", sa.Text(), server_default="other", nullable=False),
        sa.Column("capacity", sa.Numeric(), nullable=True),
        sa.Column("capacity_unit", sa.Text(), nullable=True),
        sa.Column("fees", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), server_default="[]", nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        _moment("created_at"),
        _moment("changed_at"),
        sa.CheckConstraint("kind IN ('hall', 'rack', 'yard', 'container', 'other')", name=op.f("ck_stock_places_kind")),
        sa.CheckConstraint("capacity_unit IN ('m2', 'm3', 'pallet', 't')", name=op.f("ck_stock_places_capacity_unit")),
        sa.CheckConstraint("capacity > 0 AND (capacity IS NULL) = (capacity_unit IS NULL)", name=op.f("ck_stock_places_capacity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_places")),
        sa.UniqueConstraint("organization_id", "name", name=op.f("uq_stock_places_organization_id_name")),
        schema="listings",
    )
    op.create_table(
        "standings",
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("place_id", sa.Uuid(), nullable=False),
        sa.Column("takes", sa.Numeric(), nullable=True, comment="Room, where that was said."),
        sa.Column("takes_unit", sa.Text(), nullable=True),
        _moment("since"),
        sa.PrimaryKeyConstraint("lot_id", name=op.f("pk_standings")),
        schema="listings",
    )
    op.create_index("ix_standings_place_id_lot_id", "standings", ["place_id", "lot_id"], unique=False, schema="listings")
    for table in ("stock_places", "standings"):
        op.execute(f"ALTER TABLE listings.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE listings.{table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY owner_only ON listings.{table} USING (organization_id = {_ME})")


def downgrade() -> None:
    for table in ("standings", "stock_places"):
        op.drop_table(table, schema="listings")


def _moment(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False)
