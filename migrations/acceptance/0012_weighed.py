"""What was weighed is shown to its parties, and counted by the house."""

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
    op.execute("ALTER TABLE acceptance.weighed ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE acceptance.weighed FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY parties_only ON acceptance.weighed USING ({_ME} IN (sender_id, receiver_id))")
    op.execute(f"CREATE POLICY house ON acceptance.weighed FOR SELECT USING ({_ME} = {_HOUSE})")


def downgrade() -> None:
    for policy in ("house", "parties_only"):
        op.execute(f"DROP POLICY {policy} ON acceptance.weighed")
    op.execute("ALTER TABLE acceptance.weighed NO FORCE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE acceptance.weighed DISABLE ROW LEVEL SECURITY")
