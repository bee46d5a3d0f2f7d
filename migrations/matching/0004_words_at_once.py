"""Words go into their index at once: what waits in a list beside it makes the planner think the index dear, and keep a plan without it."""

from collections.abc import Sequence
from typing import Final

from alembic import op

revision: Final = "0004"
down_revision: Final = "0003"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

INDEXES: Final = ("lots_0_tokens_categories_idx", "lots_1_tokens_categories_idx", "wants_0_tokens_idx", "wants_1_tokens_idx")
"""Those of the partitions: a partitioned index has no pages of its own to set anything for."""


def upgrade() -> None:
    for index in INDEXES:
        op.execute(f"ALTER INDEX matching.{index} SET (fastupdate = off)")


def downgrade() -> None:
    for index in INDEXES:
        op.execute(f"ALTER INDEX matching.{index} RESET (fastupdate)")
