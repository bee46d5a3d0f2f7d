"""Whose intakes are counted: not a receiver's own, and of enough senders; shown to their parties, counted by the house."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0012"
down_revision: Final = "0011"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_HOUSE: Final = "'00000000-0000-0000-0000-000000000000'"


def upgrade() -> None:
    op.drop_table("weighed", schema="acceptance")  # never released, so that nothing is lost
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
        sa.ForeignKeyConstraint(["consignment_id"], ["acceptance.consignments.id"], name="fk_weighed_consignment_id"),
        schema="acceptance",
    )
    op.create_index("ix_weighed_programme_id_rule", "weighed", ["programme_id", "rule"], unique=False, schema="acceptance")
    op.execute("ALTER TABLE acceptance.weighed ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE acceptance.weighed FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY parties_only ON acceptance.weighed USING ({_ME} IN (sender_id, receiver_id))")
    op.execute(f"CREATE POLICY house ON acceptance.weighed FOR SELECT USING ({_ME} = {_HOUSE})")
    op.execute("REVOKE UPDATE, DELETE, TRUNCATE ON acceptance.weighed FROM acceptance_app")


def downgrade() -> None:
    op.drop_table("weighed", schema="acceptance")
    op.create_table(
        "weighed",
        sa.Column("consignment_id", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("decided", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("consignment_id", "rule", name="pk_weighed"),
        sa.ForeignKeyConstraint(["consignment_id"], ["acceptance.consignments.id"], name="fk_weighed_consignment_id"),
        schema="acceptance",
    )
    op.create_index("ix_weighed_programme_id_rule", "weighed", ["programme_id", "rule"], unique=False, schema="acceptance")
