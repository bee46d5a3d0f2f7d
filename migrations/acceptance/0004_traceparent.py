"""The span that caused a change, where traces are kept."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0004"
down_revision: Final = "0003"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    for table in ("outbox", "changes"):
        cause = sa.Column("traceparent", sa.Text(), nullable=True, comment="The span that caused it, where traces are kept.")
        op.add_column(table, cause, schema="acceptance")


def downgrade() -> None:
    for table in ("outbox", "changes"):
        op.drop_column(table, "traceparent", schema="acceptance")
