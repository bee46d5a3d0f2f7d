"""Verdicts on lots, the queue of what is to be judged, and what the feed has told of it."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0011"
down_revision: Final = "0010"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_HOUSE: Final = "'00000000-0000-0000-0000-000000000000'"


def upgrade() -> None:
    _queue()
    _verdicts()
    _told()
    op.execute(f"CREATE POLICY house_forgets ON acceptance.facts FOR DELETE USING ({_ME} = {_HOUSE})")
    op.execute("INSERT INTO acceptance.to_judge (lot_id) SELECT lot_id FROM acceptance.lots WHERE gone_on IS NULL")


def downgrade() -> None:
    op.execute("DROP POLICY house_forgets ON acceptance.facts")
    for table in ("verdicts_told", "verdicts", "judged_by", "to_judge"):
        op.drop_table(table, schema="acceptance")


def _queue() -> None:
    op.create_table(
        "to_judge",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=False), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=True, comment="Null: every lot of the programme."),
        sa.Column("programme_id", sa.Uuid(), nullable=True, comment="Null: every programme that concerns the lot."),
        sa.CheckConstraint("lot_id IS NOT NULL OR programme_id IS NOT NULL", name=op.f("ck_to_judge_something")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_to_judge")),
        schema="acceptance",
        comment="A queue: whoever changes a lot, its facts or a programme puts it here in the same transaction, and waits for nobody.",
    )
    op.create_index(
        "ix_to_judge_programme_id", "to_judge", ["programme_id"], schema="acceptance", postgresql_where=sa.text("lot_id IS NULL")
    )
    op.create_table(
        "judged_by",
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("regions", sa.ARRAY(sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("programme_id", name=op.f("pk_judged_by")),
        schema="acceptance",
        comment="By which version of each programme lots are judged, and for where: another one in force is a reason to judge again.",
    )


def _verdicts() -> None:
    op.create_table(
        "verdicts",
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("lot_version", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("remedies_away", sa.SmallInteger(), nullable=True, comment="Null where no remedy leads to a yes."),
        sa.Column("lasts_until", sa.Date(), nullable=True, comment="The last day on which it surely holds; null: whatever the day."),
        sa.Column(
            "results",
            postgresql.JSONB(),
            nullable=False,
            comment="Per rule: id, outcome, why, remedy, and what the fact is called; never its value.",
        ),
        sa.CheckConstraint("outcome IN ('pass', 'fail', 'unknown')", name=op.f("ck_verdicts_outcome")),
        sa.PrimaryKeyConstraint("lot_id", "programme_id", name=op.f("pk_verdicts")),
        schema="acceptance",
    )
    op.create_index(
        "ix_verdicts_programme_id_near",
        "verdicts",
        ["programme_id", "lot_id"],
        schema="acceptance",
        postgresql_where="outcome = 'pass' OR remedies_away = 1",
    )
    op.create_index("ix_verdicts_programme_id", "verdicts", ["programme_id"], schema="acceptance")
    op.create_index("ix_verdicts_lasts_until", "verdicts", ["lasts_until"], schema="acceptance", postgresql_where="lasts_until IS NOT NULL")


def _told() -> None:
    op.create_table(
        "verdicts_told",
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("passes", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("one_away", sa.ARRAY(sa.Uuid()), nullable=False),
        sa.PrimaryKeyConstraint("lot_id", name=op.f("pk_verdicts_told")),
        schema="acceptance",
        comment="What the feed says of each lot: the programmes that it passes, and those that it is one remedy away from.",
    )
