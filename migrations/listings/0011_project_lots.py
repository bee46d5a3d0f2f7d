"""The way from a project to its lots."""

from collections.abc import Sequence
from typing import Final

from alembic import op

revision: Final = "0011"
down_revision: Final = "0010"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_index(
        "ix_lots_project_id", "lots", ["project_id"], unique=False, schema="listings", postgresql_where="project_id IS NOT NULL"
    )


def downgrade() -> None:
    op.drop_index("ix_lots_project_id", table_name="lots", schema="listings", postgresql_where="project_id IS NOT NULL")
