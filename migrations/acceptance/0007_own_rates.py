"""Organizations' own rates, in place of the packaged ones, each for its own eyes."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0007"
down_revision: Final = "0006"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "own_rates",
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "rates",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=False,
            comment="Decimal strings by key, in place of the packaged ones.",
        ),
        sa.Column("changed_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.CheckConstraint("version >= 0", name=op.f("ck_own_rates_version")),
        sa.PrimaryKeyConstraint("organization_id", name=op.f("pk_own_rates")),
        schema="acceptance",
    )
    op.execute("ALTER TABLE acceptance.own_rates ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE acceptance.own_rates FORCE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY owner_only ON acceptance.own_rates "
        "USING (organization_id = NULLIF(current_setting('spolia.organization', true), '')::uuid)"
    )


def downgrade() -> None:
    op.drop_table("own_rates", schema="acceptance")
