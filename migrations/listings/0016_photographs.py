"""Photographs that are elsewhere, until they are fetched."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0016"
down_revision: Final = "0015"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_HOUSE: Final = "'00000000-0000-0000-0000-000000000000'::uuid"
"""Whom listings itself acts for."""


def upgrade() -> None:
    op.create_table(
        "photographs_to_fetch",
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("tries", sa.SmallInteger(), server_default="0", nullable=False),
        sa.Column(
            "next_at",
            sa.DateTime(timezone=True),
            server_default=sa.text("now()"),
            nullable=True,
            comment="Null once it is fetched, or given up.",
        ),
        sa.Column("outcome", sa.Text(), nullable=True, comment="Of the last try."),
        sa.PrimaryKeyConstraint("lot_id", "url", name=op.f("pk_photographs_to_fetch")),
        schema="listings",
    )
    op.create_index(
        "ix_photographs_to_fetch_next_at", "photographs_to_fetch", ["next_at"], schema="listings", postgresql_where="next_at IS NOT NULL"
    )
    op.execute("ALTER TABLE listings.photographs_to_fetch ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE listings.photographs_to_fetch FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY owner_and_house ON listings.photographs_to_fetch USING ({_ME} IN (organization_id, {_HOUSE}))")


def downgrade() -> None:
    op.drop_table("photographs_to_fetch", schema="listings")
