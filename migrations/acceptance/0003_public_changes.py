"""Which changes everyone may hear of, and the way to a subject's later ones."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0003"
down_revision: Final = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    for table in ("outbox", "changes"):
        public: sa.Column[bool] = sa.Column(
            "public", sa.Boolean(), server_default=sa.text("true"), nullable=False, comment="Whether everyone may hear that this happened."
        )
        op.add_column(table, public, schema="acceptance")
    op.create_index("ix_changes_subject_position", "changes", ["subject", "position"], unique=False, schema="acceptance")


def downgrade() -> None:
    op.drop_index("ix_changes_subject_position", table_name="changes", schema="acceptance")
    for table in ("outbox", "changes"):
        op.drop_column(table, "public", schema="acceptance")
