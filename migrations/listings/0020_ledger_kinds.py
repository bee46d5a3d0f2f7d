"""Every entry of the ledger is of a known kind: looked at without keeping anybody from writing."""

from collections.abc import Sequence
from typing import Final

from alembic import op

revision: Final = "0020"
down_revision: Final = "0019"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.execute("ALTER TABLE listings.ledger VALIDATE CONSTRAINT ck_ledger_kind")


def downgrade() -> None:
    """What was looked at stays looked at."""
