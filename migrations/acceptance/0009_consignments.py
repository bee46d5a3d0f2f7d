"""Consignments from offer to weighbridge, and what is counted of intakes for everyone."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision: Final = "0009"
down_revision: Final = "0008"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

SCHEMA: Final = "acceptance"
_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"


def upgrade() -> None:
    _consignments()
    op.create_table(
        "weighed",
        sa.Column("consignment_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("sender_id", sa.Uuid(), nullable=False),
        sa.Column("receiver_id", sa.Uuid(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("decided", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("consignment_id", "rule", name="pk_weighed"),
        sa.ForeignKeyConstraint(["consignment_id"], [f"{SCHEMA}.consignments.id"], name="fk_weighed_consignment_id"),
        schema=SCHEMA,
    )
    op.create_index("ix_weighed_programme_id_rule", "weighed", ["programme_id", "rule"], unique=False, schema=SCHEMA)
    op.execute(f"ALTER TABLE {SCHEMA}.consignments ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {SCHEMA}.consignments FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY parties_only ON {SCHEMA}.consignments USING ({_ME} IN (sender_id, receiver_id))")
    op.execute(f"REVOKE DELETE, TRUNCATE ON {SCHEMA}.consignments FROM acceptance_app")
    op.execute(f"REVOKE UPDATE, DELETE, TRUNCATE ON {SCHEMA}.weighed FROM acceptance_app")


def _consignments() -> None:
    open_ones = "status IN ('offered', 'approved', 'scheduled')"
    op.create_table(
        "consignments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("site_id", sa.Uuid(), nullable=True),
        sa.Column("sender_id", sa.Uuid(), nullable=False),
        sa.Column("receiver_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("quantity", sa.Numeric(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("expected", JSONB(), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approval", JSONB(none_as_null=True), nullable=True),
        sa.Column("slot", JSONB(none_as_null=True), nullable=True),
        sa.Column("intake", JSONB(none_as_null=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "status IN ('offered', 'approved', 'scheduled', 'declined', 'withdrawn', 'taken_in')", name="ck_consignments_status"
        ),
        sa.CheckConstraint("quantity > 0", name="ck_consignments_quantity_positive"),
        sa.CheckConstraint(f"({open_ones}) = (ended_at IS NULL)", name="ck_consignments_ended"),
        sa.CheckConstraint("(status = 'taken_in') = (intake IS NOT NULL)", name="ck_consignments_intake"),
        sa.CheckConstraint("status <> 'scheduled' OR (approval IS NOT NULL AND slot IS NOT NULL)", name="ck_consignments_scheduled"),
        sa.PrimaryKeyConstraint("id", name="pk_consignments"),
        schema=SCHEMA,
    )
    for columns in (("sender_id", "id"), ("receiver_id", "id"), ("lot_id", "programme_id")):
        op.create_index(f"ix_consignments_{'_'.join(columns)}", "consignments", columns, unique=False, schema=SCHEMA)


def downgrade() -> None:
    op.drop_table("weighed", schema=SCHEMA)
    op.drop_table("consignments", schema=SCHEMA)
