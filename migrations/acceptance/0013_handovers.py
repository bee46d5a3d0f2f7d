"""Receivers written down for another, and their handover to it.

While a receiver is taken over, and only within that transaction, what its keeper stated of it in its own name can be read and given a new
keeper by the organization that it was offered to.
"""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0013"
down_revision: Final = "0012"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_KEEPER: Final = f"SELECT by_id FROM acceptance.receiver_handovers h WHERE h.receiver_id = programmes.receiver_id AND h.to_id = {_ME}"  # noqa: S608 - all of it stands here
_TAKING: Final = "NULLIF(current_setting('spolia.taking', true), '')::uuid"
_TAKEN: Final = f"transcription IS NULL AND receiver_id = {_TAKING} AND organization_id = ({_KEEPER})"


def upgrade() -> None:
    op.add_column(
        "receivers",
        sa.Column(
            "transcription",
            postgresql.JSONB(none_as_null=True, astext_type=sa.Text()),
            nullable=True,
            comment="By whom, from where, when; null once the organization stands for it.",
        ),
        schema="acceptance",
    )
    op.create_table(
        "receiver_handovers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("receiver_id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("to_id", sa.Uuid(), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("by_id <> to_id", name=op.f("ck_receiver_handovers_to_another")),
        sa.CheckConstraint("version > 0", name=op.f("ck_receiver_handovers_version")),
        sa.ForeignKeyConstraint(["receiver_id"], ["acceptance.receivers.id"], name="fk_receiver_handovers_receiver_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receiver_handovers")),
        sa.UniqueConstraint("receiver_id", name=op.f("uq_receiver_handovers_receiver_id")),
        schema="acceptance",
    )
    for column in ("by_id", "to_id"):
        op.create_index(f"ix_receiver_handovers_{column}", "receiver_handovers", [column], unique=False, schema="acceptance")
    op.execute("ALTER TABLE acceptance.receiver_handovers ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE acceptance.receiver_handovers FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY concerned ON acceptance.receiver_handovers USING ({_ME} IN (by_id, to_id)) WITH CHECK (by_id = {_ME})")
    op.execute(f"CREATE POLICY seen_while_taken ON acceptance.programmes FOR SELECT USING ({_TAKEN})")
    op.execute(f"CREATE POLICY taken ON acceptance.programmes FOR UPDATE USING ({_TAKEN}) WITH CHECK (organization_id = {_ME})")


def downgrade() -> None:
    op.execute("DROP POLICY taken ON acceptance.programmes")
    op.execute("DROP POLICY seen_while_taken ON acceptance.programmes")
    op.drop_table("receiver_handovers", schema="acceptance")
    op.drop_column("receivers", "transcription", schema="acceptance")
