"""Whether its owner keeps a lot a draft is remembered: the gate lets go of what it alone held back, and of nothing else."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0021"
down_revision: Final = "0020"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    comment = "Its owner wants it a draft, whatever the gate says."
    op.add_column("lots", sa.Column("kept_back", sa.Boolean, nullable=False, server_default=sa.false(), comment=comment), schema="listings")


def downgrade() -> None:
    op.drop_column("lots", "kept_back", schema="listings")
