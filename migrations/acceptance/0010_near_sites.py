"""Where sites are, in metres, and what firms do there: for who asks what is near.

The points lie in a table of their own, so that its index is built before anybody waits for it; a trigger keeps them, whoever writes.
"""

from collections.abc import Sequence
from typing import Final

import geoalchemy2
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision: Final = "0010"
down_revision: Final = "0009"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_METRIC: Final = "extensions.ST_Transform(extensions.ST_SetSRID(extensions.ST_MakePoint({lon}, {lat}), 4326), 3035)"


def upgrade() -> None:
    op.add_column(
        "sites",
        sa.Column("services", postgresql.ARRAY(sa.Text()), server_default="{}", nullable=False, comment="What is done there for others."),
        schema="acceptance",
    )
    _points()
    _kept()
    point = _METRIC.format(lon="lon", lat="lat")
    op.execute(f"INSERT INTO acceptance.site_points (site_id, place) SELECT id, {point} FROM acceptance.sites ON CONFLICT DO NOTHING")  # noqa: S608 - all of it stands here


def downgrade() -> None:
    op.execute("DROP TRIGGER place_site ON acceptance.sites")
    op.execute("DROP FUNCTION acceptance.place_site()")
    op.drop_table("site_points", schema="acceptance")
    op.drop_column("sites", "services", schema="acceptance")


def _points() -> None:
    op.create_table(
        "site_points",
        sa.Column("site_id", sa.Uuid(), nullable=False),
        sa.Column(
            "place",
            geoalchemy2.types.Geometry(geometry_type="POINT", srid=3035, dimension=2, spatial_index=False, nullable=False),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["site_id"], ["acceptance.sites.id"], name="fk_site_points_site_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("site_id", name=op.f("pk_site_points")),
        schema="acceptance",
        comment="Where sites are, in metres; kept by a trigger on them.",
    )
    op.create_index("ix_site_points_place", "site_points", ["place"], schema="acceptance", postgresql_using="gist")


def _kept() -> None:
    op.execute(
        f"""
        CREATE FUNCTION acceptance.place_site() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            INSERT INTO acceptance.site_points (site_id, place) VALUES (NEW.id, {_METRIC.format(lon="NEW.lon", lat="NEW.lat")})
            ON CONFLICT (site_id) DO UPDATE SET place = EXCLUDED.place;
            RETURN NULL;
        END $$
        """  # noqa: S608 - all of it stands here
    )
    op.execute(
        "CREATE TRIGGER place_site AFTER INSERT OR UPDATE OF lon, lat ON acceptance.sites "
        "FOR EACH ROW EXECUTE FUNCTION acceptance.place_site()"
    )
