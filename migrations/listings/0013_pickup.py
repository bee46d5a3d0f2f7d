"""Whoever a reservation is confirmed to may know where to come and whom to call."""

from collections.abc import Sequence
from typing import Final

from alembic import op

revision: Final = "0013"
down_revision: Final = "0012"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.execute("""
        CREATE POLICY confirmed_buyer ON listings.lot_private FOR SELECT USING (EXISTS (
          SELECT FROM listings.reservations AS promised
          WHERE promised.lot_id = lot_private.lot_id AND promised.status = 'confirmed'
            AND promised.buyer_id = NULLIF(current_setting('spolia.organization', true), '')::uuid))
    """)


def downgrade() -> None:
    op.execute("DROP POLICY confirmed_buyer ON listings.lot_private")
