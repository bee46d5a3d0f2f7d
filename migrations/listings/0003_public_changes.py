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
        op.add_column(table, public, schema="listings")
    op.create_index("ix_changes_subject_position", "changes", ["subject", "position"], unique=False, schema="listings")
    # what is kept already: public from the first state that was for everyone on, tombstones too
    op.execute("""
        UPDATE listings.changes SET public = false WHERE NOT EXISTS (
          SELECT FROM listings.changes AS earlier
          WHERE earlier.subject = changes.subject AND earlier.position <= changes.position AND earlier.data ->> 'audience' = 'everyone')
    """)


def downgrade() -> None:
    op.drop_index("ix_changes_subject_position", table_name="changes", schema="listings")
    for table in ("outbox", "changes"):
        op.drop_column(table, "public", schema="listings")
