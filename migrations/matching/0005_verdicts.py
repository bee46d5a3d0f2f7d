"""Verdicts that acceptance tells of, and the lots that pass a programme, to be found by it."""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op
from geoalchemy2 import Geometry
from sqlalchemy.dialects.postgresql import DATERANGE

revision: Final = "0005"
down_revision: Final = "0004"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

SCHEMA: Final = "matching"


def upgrade() -> None:
    op.create_table(
        "verdicts",
        sa.Column("lot_id", sa.Uuid, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("passes", sa.ARRAY(sa.Uuid), nullable=False, comment="Programmes that the lot passes."),
        sa.PrimaryKeyConstraint("lot_id", name="pk_verdicts"),
        schema=SCHEMA,
        comment="As acceptance tells it, whichever generation serves.",
    )
    _lot_passes()
    for generation in (0, 1):
        op.execute(f"CREATE TABLE {SCHEMA}.lot_passes_{generation} PARTITION OF {SCHEMA}.lot_passes FOR VALUES IN ({generation})")


def downgrade() -> None:
    for table in ("lot_passes", "verdicts"):
        op.drop_table(table, schema=SCHEMA)


def _lot_passes() -> None:
    op.create_table(
        "lot_passes",
        sa.Column("programme_id", sa.Uuid, nullable=False),
        sa.Column("lot_id", sa.Uuid, nullable=False),
        sa.Column("generation", sa.SmallInteger, autoincrement=False, nullable=False),
        sa.Column("categories", sa.ARRAY(sa.Integer), nullable=False, comment="The lot's, its own class first."),
        sa.Column("place", Geometry("POINT", 3035, spatial_index=False), nullable=False, comment="The published point, in metres."),
        sa.Column("open", DATERANGE, nullable=False, comment="Local dates on which it can be had."),
        sa.Column("condition", sa.SmallInteger, comment="1 (A) to 4 (D); null when not stated."),
        sa.Column("traders_only", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("programme_id", "lot_id", "generation", name="pk_lot_passes"),
        schema=SCHEMA,
        postgresql_partition_by="LIST (generation)",
    )
    op.create_index("ix_lot_passes_programme_id_place", "lot_passes", ["programme_id", "place"], schema=SCHEMA, postgresql_using="gist")
