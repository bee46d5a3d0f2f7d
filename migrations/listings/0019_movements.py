"""Goods in and out, which no serving role may rewrite."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0019"
down_revision: Final = "0018"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_BEFORE: Final = "'opened', 'restated', 'recounted', 'held', 'confirmed', 'released', 'expired', 'delivered'"
_COUNTED: Final = "What was there when it was last counted"


def upgrade() -> None:
    op.create_table(
        "movements",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False, comment="When it happened."),
        sa.Column("recorded_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("quantity", sa.Numeric(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("gross_kg", sa.Numeric(), nullable=True),
        sa.Column("tare_kg", sa.Numeric(), nullable=True),
        sa.Column("net_kg", sa.Numeric(), nullable=True),
        sa.Column("ticket", sa.Text(), nullable=True),
        sa.Column("counterparty", sa.Text(), nullable=True),
        sa.Column("reservation_id", sa.Uuid(), nullable=True),
        sa.Column("from_place", sa.Text(), nullable=True),
        sa.Column("stock_place", sa.Text(), nullable=True),
        sa.Column("announced", sa.Boolean(), nullable=False, comment="What came was in the lot's quantity already."),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("entry", sa.Integer(), nullable=True, comment="Number in the ledger of the lot; null where its stock is as it was."),
        sa.CheckConstraint("kind IN ('in', 'out', 'moved')", name=op.f("ck_movements_kind")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_movements_quantity_positive")),
        sa.CheckConstraint(
            "net_kg > 0 AND (gross_kg IS NULL OR tare_kg IS NULL OR net_kg = gross_kg - tare_kg)", name=op.f("ck_movements_weight")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_movements")),
        schema="listings",
    )
    for columns in (("organization_id", "id"), ("organization_id", "at", "id"), ("lot_id", "id")):
        op.create_index(f"ix_movements_{'_'.join(columns)}", "movements", columns, unique=False, schema="listings")
    op.execute("ALTER TABLE listings.movements ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE listings.movements FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY owner_only ON listings.movements USING (organization_id = {_ME})")
    op.execute("REVOKE UPDATE, DELETE, TRUNCATE ON listings.movements FROM listings_app")
    _kinds(f"{_BEFORE}, 'received', 'issued'")
    op.alter_column("lots", "counted", comment=f"{_COUNTED}, and came in since.", schema="listings")


def downgrade() -> None:
    op.alter_column("lots", "counted", comment=f"{_COUNTED}.", schema="listings")
    _kinds(_BEFORE)
    op.drop_table("movements", schema="listings")


def _kinds(kinds: str) -> None:
    """What entries of the ledger may be; those that are there are looked at by 0020."""
    op.execute("-- squawk-ignore ban-drop-constraint\nALTER TABLE listings.ledger DROP CONSTRAINT ck_ledger_kind")  # for a wider one
    op.execute(f"ALTER TABLE listings.ledger ADD CONSTRAINT ck_ledger_kind CHECK (kind IN ({kinds})) NOT VALID")
