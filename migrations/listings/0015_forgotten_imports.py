"""What became of a file is kept for 30 days."""

from collections.abc import Sequence
from typing import Final

from alembic import op

revision: Final = "0015"
down_revision: Final = "0014"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"


def upgrade() -> None:
    op.execute(  # for who looks, on behalf of nobody, which imports are to be forgotten
        f"CREATE POLICY expired ON listings.imports FOR SELECT USING ({_ME} IS NULL AND created_at < now() - interval '30 days')"
    )


def downgrade() -> None:
    op.execute("DROP POLICY expired ON listings.imports")
