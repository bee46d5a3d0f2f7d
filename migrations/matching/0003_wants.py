"""Wants, and the classes whose lots they are found by."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from geoalchemy2 import Geometry
from sqlalchemy.dialects.postgresql import DATERANGE, JSON

revision: Final = "0003"
down_revision: Final = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

SCHEMA: Final = "matching"


def upgrade() -> None:
    _wants()
    _want_classes()
    for parent in ("wants", "want_classes"):
        for generation in (0, 1):
            op.execute(f"CREATE TABLE {SCHEMA}.{parent}_{generation} PARTITION OF {SCHEMA}.{parent} FOR VALUES IN ({generation})")


def downgrade() -> None:
    for table in ("want_classes", "wants"):
        op.drop_table(table, schema=SCHEMA)


def _wants() -> None:
    classes = "Numbers of the classes whose lots may do; `ROOT` when any may."
    ways = "Words and keys of attributes by which a lot of any class may do."
    stated = "Code of the class that its owner stated; null when the title is to be understood."
    op.create_table(
        "wants",
        sa.Column("want_id", sa.Uuid, nullable=False),
        sa.Column("generation", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        *_found(),
        sa.Column("categories", sa.ARRAY(sa.Integer), nullable=False, comment=classes),
        sa.Column("tokens", sa.ARRAY(sa.Text), nullable=False, comment=ways),
        sa.Column("price_ceiling", sa.Double, comment="Euros for one unit of the quantity; its owner's alone."),
        sa.Column("stated_material", sa.Text, comment=stated),
        sa.Column("document", JSON, nullable=False, comment="As others see it where they may."),
        sa.PrimaryKeyConstraint("want_id", "generation", name="pk_wants"),
        schema=SCHEMA,
        postgresql_partition_by="LIST (generation)",
    )
    op.create_index("ix_wants_tokens", "wants", ["tokens"], schema=SCHEMA, postgresql_using="gin")


def _want_classes() -> None:
    op.create_table(
        "want_classes",
        sa.Column("category", sa.Integer, autoincrement=False, nullable=False, comment="Number of a class whose lots may do, or `ROOT`."),
        sa.Column("want_id", sa.Uuid, nullable=False),
        sa.Column("generation", sa.SmallInteger, autoincrement=False, nullable=False),
        *_found(),
        sa.PrimaryKeyConstraint("category", "want_id", "generation", name="pk_want_classes"),
        schema=SCHEMA,
        postgresql_partition_by="LIST (generation)",
    )
    op.create_index(
        "ix_want_classes_category_area_place", "want_classes", ["category", "area", "place"], schema=SCHEMA, postgresql_using="gist"
    )


def _found() -> list[sa.Column[object]]:
    point, square = Geometry("POINT", 3035, spatial_index=False), Geometry("POLYGON", 3035, spatial_index=False)
    area = "ST_Expand of its place by its reach: the square in which lots may be, for the index."
    reach = "Metres from its place in which lots may be, stretched as the plane stretches."
    return [
        sa.Column("place", point, nullable=False, comment="The published point, in metres."),
        sa.Column("reach", sa.Double, nullable=False, comment=reach),
        sa.Column("area", square, nullable=False, comment=area),
        sa.Column("open", DATERANGE, nullable=False, comment="Local dates on which it is needed."),
        sa.Column("condition", sa.SmallInteger, nullable=False, comment="1 (A) to 4 (D): at least so good."),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("organization_id", sa.Uuid, nullable=False),
    ]
