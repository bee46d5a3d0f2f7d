"""Whose the subject of a change is, and which organizations alone may hear of it."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0017"
down_revision: Final = "0016"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_PARTIES: Final = "The organizations that alone may hear that this happened; null: see public."


def upgrade() -> None:
    for table in ("outbox", "changes"):
        op.add_column(
            table, sa.Column("owner", sa.Uuid(), nullable=True, comment="The organization whose the subject is."), schema="listings"
        )
        op.add_column(table, sa.Column("parties", sa.ARRAY(sa.Uuid()), nullable=True, comment=_PARTIES), schema="listings")
        # what is kept already; a tombstone of then does not say whose it was
        op.execute(f"""
            UPDATE listings.{table} SET owner = (data ->> 'organization_id')::uuid
            WHERE type LIKE 'lot.%' OR type LIKE 'want.%' OR type LIKE 'project.%'
        """)  # noqa: S608 - a table of our own
        op.execute(f"""
            UPDATE listings.{table} SET owner = (data ->> 'owner_id')::uuid,
              parties = ARRAY[(data ->> 'owner_id')::uuid, (data ->> 'buyer_id')::uuid]
            WHERE type LIKE 'reservation.%'
        """)  # noqa: S608 - a table of our own


def downgrade() -> None:
    for table in ("outbox", "changes"):
        op.drop_column(table, "parties", schema="listings")
        op.drop_column(table, "owner", schema="listings")
