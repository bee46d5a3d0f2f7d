"""The projection: lots, the classes they are found by, words, the generation that serves, how far the feeds were followed."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from geoalchemy2 import Geometry
from sqlalchemy.dialects.postgresql import DATERANGE, JSON

revision: Final = "0001"
down_revision: Final = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

SCHEMA: Final = "matching"


def upgrade() -> None:
    _lots()
    _lot_classes()
    for parent in ("lots", "lot_classes"):
        for generation in (0, 1):
            op.execute(f"CREATE TABLE {SCHEMA}.{parent}_{generation} PARTITION OF {SCHEMA}.{parent} FOR VALUES IN ({generation})")
    _words()
    _active()
    op.create_table(
        "cursors",
        sa.Column("feed", sa.Text, nullable=False),
        sa.Column("generation", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger, server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("feed", "generation", name="pk_cursors"),
        schema=SCHEMA,
    )


def downgrade() -> None:
    for table in ("cursors", "active", "words", "lot_classes", "lots"):
        op.drop_table(table, schema=SCHEMA)


def _lots() -> None:
    op.create_table(
        "lots",
        sa.Column("lot_id", sa.Uuid, nullable=False),
        sa.Column("generation", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *_found(),
        sa.Column("lon", sa.Double, nullable=False),
        sa.Column("lat", sa.Double, nullable=False),
        sa.Column("material", sa.Text, nullable=False),
        sa.Column("certainty", sa.Text, nullable=False),
        sa.Column("expected", sa.Date),
        sa.Column("amount", sa.Double, nullable=False),
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("mass_kg", sa.Double),
        sa.Column("completeness", sa.Double, nullable=False),
        sa.Column("categories", sa.ARRAY(sa.Integer), nullable=False, comment="Its own class first, then those above it, `ROOT` last."),
        sa.Column("tokens", sa.ARRAY(sa.Text), nullable=False, comment="Folded words of title and description, compounds also in parts."),
        sa.Column("document", JSON, nullable=False, comment="As published."),
        sa.PrimaryKeyConstraint("lot_id", "generation", name="pk_lots"),
        schema=SCHEMA,
        postgresql_partition_by="LIST (generation)",
    )
    op.create_index("ix_lots_tokens_categories", "lots", ["tokens", "categories"], schema=SCHEMA, postgresql_using="gin")


def _lot_classes() -> None:
    op.create_table(
        "lot_classes",
        sa.Column("category", sa.Integer, autoincrement=False, nullable=False, comment="Number of its class, of one above it, or `ROOT`."),
        sa.Column("lot_id", sa.Uuid, nullable=False),
        sa.Column("generation", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("own", sa.Boolean, nullable=False, comment="Whether this is the lot's own class."),
        *_found(),
        sa.PrimaryKeyConstraint("category", "lot_id", "generation", name="pk_lot_classes"),
        schema=SCHEMA,
        postgresql_partition_by="LIST (generation)",
    )
    op.create_index("ix_lot_classes_category_place", "lot_classes", ["category", "place"], schema=SCHEMA, postgresql_using="gist")


def _found() -> list[sa.Column[object]]:
    place = Geometry("POINT", 3035, spatial_index=False)
    return [
        sa.Column("place", place, nullable=False, comment="The published point, in metres."),
        sa.Column("open", DATERANGE, nullable=False, comment="Local dates on which it can be had."),
        sa.Column("condition", sa.SmallInteger, comment="1 (A) to 4 (D); null when not stated."),
        sa.Column("traders_only", sa.Boolean, nullable=False),
    ]


def _words() -> None:
    op.create_table(
        "words",
        sa.Column("generation", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("word", sa.Text, nullable=False),
        sa.Column("lots", sa.Integer, nullable=False, comment="In how many lots it stands."),
        sa.PrimaryKeyConstraint("generation", "word", name="pk_words"),
        schema=SCHEMA,
        comment="The words in use, counted in the transaction that applies the changes.",
    )


def _active() -> None:
    op.create_table(
        "active",
        sa.Column("one", sa.SmallInteger, autoincrement=False, server_default="1", nullable=False),
        sa.Column("generation", sa.SmallInteger, server_default="0", nullable=False),
        sa.Column("since", sa.BigInteger, server_default="0", nullable=False, comment="How often the generations were swapped."),
        sa.CheckConstraint("one = 1", name="single"),
        sa.CheckConstraint("generation IN (0, 1)", name="generation"),
        sa.PrimaryKeyConstraint("one", name="pk_active"),
        schema=SCHEMA,
        comment="The generation that serves.",
    )
    op.execute(f"INSERT INTO {SCHEMA}.active DEFAULT VALUES")
