"""Whose the subject of a change is, and which organizations alone may hear of it."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0005"
down_revision: Final = "0004"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_PARTIES: Final = "The organizations that alone may hear that this happened; null: see public."


def upgrade() -> None:
    for table in ("outbox", "changes"):
        op.add_column(
            table, sa.Column("owner", sa.Uuid(), nullable=True, comment="The organization whose the subject is."), schema="acceptance"
        )
        op.add_column(table, sa.Column("parties", sa.ARRAY(sa.Uuid()), nullable=True, comment=_PARTIES), schema="acceptance")
        # what is kept already; a tombstone of then does not say whose it was
        op.execute(f"UPDATE acceptance.{table} SET owner = (data ->> 'organization_id')::uuid")  # noqa: S608 - a table of our own


def downgrade() -> None:
    for table in ("outbox", "changes"):
        op.drop_column(table, "parties", schema="acceptance")
        op.drop_column(table, "owner", schema="acceptance")
