"""The house reads approvals, to judge by them; nobody else does but the two parties."""

from collections.abc import Sequence
from typing import Final

from alembic import op

revision: Final = "0012"
down_revision: Final = "0011"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_HOUSE: Final = "'00000000-0000-0000-0000-000000000000'"


def upgrade() -> None:
    op.execute(f"CREATE POLICY house ON acceptance.consignments FOR SELECT USING ({_ME} = {_HOUSE})")


def downgrade() -> None:
    op.execute("DROP POLICY house ON acceptance.consignments")
