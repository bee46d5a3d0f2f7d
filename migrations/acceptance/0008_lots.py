"""What is known of lots: a projection of what is published, and what their owners state beside it, each fact for its own audience."""

from collections.abc import Sequence
from typing import Final

import geoalchemy2
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0008"
down_revision: Final = "0007"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ME: Final = "NULLIF(current_setting('spolia.organization', true), '')::uuid"
_HOUSE: Final = "'00000000-0000-0000-0000-000000000000'"
_SEEN: Final = (
    "audience = 'public' "
    f"OR (audience = 'partners' AND {_ME} = ANY (partners)) "
    "OR (audience = 'authorities' AND current_setting('spolia.authority', true) = 'yes')"
)


def upgrade() -> None:
    _lots()
    _facts()
    _cursors()
    _guarded()


def downgrade() -> None:
    for table in ("cursors", "facts", "fact_sheets", "lots"):
        op.drop_table(table, schema="acceptance")


def _lots() -> None:
    op.create_table(
        "lots",
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("classes", postgresql.ARRAY(sa.Text()), nullable=False, comment="Code of its class first, then those above it."),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("municipality", sa.Text(), nullable=True),
        sa.Column(
            "place",
            geoalchemy2.types.Geometry(geometry_type="POINT", srid=3035, dimension=2, spatial_index=False, nullable=False),
            nullable=False,
            comment="The published point, in metres.",
        ),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True, comment="Last day on which it can be had; none until further notice."),
        sa.Column("traders_only", sa.Boolean(), nullable=False),
        sa.Column("document", postgresql.JSONB(), nullable=False, comment="As published; of a lot that is gone, without words and price."),
        sa.Column("gone_on", sa.Date(), nullable=True, comment="Since when it is published no more; null while it is."),
        sa.PrimaryKeyConstraint("lot_id", name=op.f("pk_lots")),
        schema="acceptance",
        comment="A projection of what listings publishes, and for a year of what it published.",
    )
    op.create_index("ix_lots_classes", "lots", ["classes"], schema="acceptance", postgresql_using="gin", postgresql_where="gone_on IS NULL")
    op.create_index("ix_lots_place", "lots", ["place"], schema="acceptance", postgresql_using="gist")
    op.create_index("ix_lots_gone_on", "lots", ["gone_on"], schema="acceptance", postgresql_where="gone_on IS NOT NULL")


def _facts() -> None:
    op.create_table(
        "fact_sheets",
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("aspects", postgresql.JSONB(), nullable=False, comment="What the facts are about, for whoever may not see them."),
        sa.CheckConstraint("version >= 0", name=op.f("ck_fact_sheets_version")),
        sa.PrimaryKeyConstraint("lot_id", name=op.f("pk_fact_sheets")),
        schema="acceptance",
        comment="That there are facts of a lot beside what is published: nothing of what they say.",
    )
    op.create_table(
        "facts",
        sa.Column("fact_id", sa.Uuid(), nullable=False),
        sa.Column("lot_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("nth", sa.SmallInteger(), nullable=False, comment="Its place among the facts of the lot."),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("partners", postgresql.ARRAY(sa.Uuid()), nullable=False),
        sa.Column("fact", postgresql.JSONB(), nullable=False),
        sa.CheckConstraint("audience IN ('public', 'partners', 'authorities', 'private')", name=op.f("ck_facts_audience")),
        sa.PrimaryKeyConstraint("fact_id", name=op.f("pk_facts")),
        schema="acceptance",
        comment="Row level security shows a fact to its owner, and to whom it is meant for.",
    )
    op.create_index("ix_facts_lot_id_nth", "facts", ["lot_id", "nth"], unique=True, schema="acceptance")


def _cursors() -> None:
    op.create_table(
        "cursors",
        sa.Column("feed", sa.Text(), nullable=False),
        sa.Column("generation", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("feed", "generation", name=op.f("pk_cursors")),
        schema="acceptance",
    )


def _guarded() -> None:
    """The house reads all, to judge; it states nothing."""
    op.execute("ALTER TABLE acceptance.facts ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE acceptance.facts FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY owner ON acceptance.facts USING (organization_id = {_ME})")
    op.execute(f"CREATE POLICY shown ON acceptance.facts FOR SELECT USING ({_SEEN})")
    op.execute(f"CREATE POLICY house ON acceptance.facts FOR SELECT USING ({_ME} = {_HOUSE})")
