"""Inventories that a hub's own system keeps up to date."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0008"
down_revision: Final = "0007"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_TABLES: Final = ("inventories", "inventory_categories", "inventory_items")


def upgrade() -> None:
    op.create_table(
        "inventories",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, comment="Rises with its defaults and its categories, not with its items."),
        sa.Column("defaults", _jsonb(), nullable=False, comment="Fields that stand where an item does not say otherwise."),
        sa.Column("numbered", sa.Integer(), nullable=False, comment="How many items ever came; each has a number."),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inventories")),
        sa.UniqueConstraint("organization_id", "name", name=op.f("uq_inventories_organization_id_name")),
        schema="listings",
    )
    op.create_table(
        "inventory_categories",
        sa.Column("inventory_id", sa.Uuid(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("material", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("inventory_id", "category", name=op.f("pk_inventory_categories")),
        schema="listings",
    )
    op.create_table(
        "inventory_items",
        sa.Column("inventory_id", sa.Uuid(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False, comment="Its place in the bitmap of what a snapshot has seen."),
        sa.Column("line", sa.LargeBinary(), nullable=False, comment="Digest of the line as it came."),
        sa.Column(
            "basis",
            sa.LargeBinary(),
            nullable=False,
            comment="Digest of what it was read with: vocabulary, defaults, categories.",
        ),
        sa.Column("source_version", sa.BigInteger(), nullable=True),
        sa.Column("present", sa.Boolean(), nullable=False, comment="Whether the hub still has it."),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("photographs", _jsonb(), nullable=False, comment="Addresses, to be fetched later."),
        sa.Column("corrections", _jsonb(), nullable=True, comment="Fields that stand whatever the lines say."),
        sa.Column("touched_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("inventory_id", "external_id", name=op.f("pk_inventory_items")),
        sa.UniqueConstraint("lot_id", name=op.f("uq_inventory_items_lot_id")),
        schema="listings",
    )
    for table in _TABLES:
        op.execute(f"ALTER TABLE listings.{table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE listings.{table} FORCE ROW LEVEL SECURITY")
        op.execute(
            f"CREATE POLICY owner_only ON listings.{table} "
            "USING (organization_id = NULLIF(current_setting('spolia.organization', true), '')::uuid)"
        )


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_table(table, schema="listings")


def _jsonb() -> postgresql.JSONB:
    return postgresql.JSONB(none_as_null=True, astext_type=sa.Text())
