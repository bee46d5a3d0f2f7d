"""Receivers and their sites, and the feed that tells of them."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0001"
down_revision: Final = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

SCHEMA: Final = "acceptance"


def upgrade() -> None:
    _receivers()
    _sites()
    _feed()


def downgrade() -> None:
    for table in ("feed_head", "changes", "outbox", "sites", "receivers"):
        op.drop_table(table, schema=SCHEMA)


def _receivers() -> None:
    op.create_table(
        "receivers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("website", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_receivers"),
        sa.UniqueConstraint("organization_id", "name", name="uq_receivers_organization_id_name"),
        sa.CheckConstraint("version > 0", name="ck_receivers_version"),
        schema=SCHEMA,
    )


def _sites() -> None:
    op.create_table(
        "sites",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("receiver_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("lon", sa.Float(), nullable=False),
        sa.Column("lat", sa.Float(), nullable=False),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("postal_code", sa.Text(), nullable=True),
        sa.Column("municipality", sa.Text(), nullable=True),
        sa.Column("opening_hours", sa.Text(), nullable=True),
        sa.Column("delivery_modes", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("takes_from", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("materials", sa.ARRAY(sa.Text()), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sites"),
        sa.ForeignKeyConstraint(["receiver_id"], [f"{SCHEMA}.receivers.id"], name="fk_sites_receiver_id", ondelete="CASCADE"),
        sa.UniqueConstraint("receiver_id", "name", name="uq_sites_receiver_id_name"),
        schema=SCHEMA,
    )
    op.create_index("ix_sites_materials", "sites", ["materials"], schema=SCHEMA, postgresql_using="gin")


def _feed() -> None:
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger(), sa.Identity(), nullable=False),
        *_event_columns(),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        schema=SCHEMA,
    )
    op.create_table(
        "changes",
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        *_event_columns(),
        sa.PrimaryKeyConstraint("position", name="pk_changes"),
        schema=SCHEMA,
    )
    op.create_table(
        "feed_head",
        sa.Column("id", sa.SmallInteger(), server_default="1", autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), server_default="0", nullable=False, comment="Number of the last change."),
        sa.Column(
            "trimmed", sa.BigInteger(), server_default="0", nullable=False, comment="Number of the last change that is no longer kept."
        ),
        sa.PrimaryKeyConstraint("id", name="pk_feed_head"),
        sa.CheckConstraint("id = 1", name="ck_feed_head_single"),
        schema=SCHEMA,
    )
    op.execute(f"INSERT INTO {SCHEMA}.feed_head DEFAULT VALUES")


def _event_columns() -> list[sa.Column[object]]:
    return [
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "data",
            postgresql.JSONB(none_as_null=True),
            nullable=True,
            comment="The whole published state; null when it is no longer published.",
        ),
        sa.Column("request_id", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), server_default=sa.text("clock_timestamp()"), nullable=False),
    ]
