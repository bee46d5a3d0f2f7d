"""Tables of what is known of lots: what listings publishes, what their owners state beside it, and how far the feed was followed."""

from typing import Final

from geoalchemy2 import Geometry
from sqlalchemy import ARRAY, Boolean, CheckConstraint, Column, Date, Index, Integer, SmallInteger, Table, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from services.acceptance.store.schema import METADATA
from services.kit.feed.tables import cursor_table

_HERE: Final = text("gone_on IS NULL")

LOTS: Final = Table(
    "lots",
    METADATA,
    Column("lot_id", Uuid, primary_key=True),
    Column("organization_id", Uuid, nullable=False),
    Column("version", Integer, nullable=False),
    Column("classes", ARRAY(Text), nullable=False, comment="Code of its class first, then those above it."),
    Column("country", Text, nullable=False),
    Column("region", Text),
    Column("municipality", Text),
    Column("place", Geometry("POINT", 3035, spatial_index=False), nullable=False, comment="The published point, in metres."),
    Column("starts", Date, nullable=False),
    Column("until", Date, comment="Last day on which it can be had; none until further notice."),
    Column("traders_only", Boolean, nullable=False),
    Column("document", JSONB, nullable=False, comment="As published; of a lot that is gone, without words and price."),
    Column("gone_on", Date, comment="Since when it is published no more; null while it is."),
    Index("ix_lots_classes", "classes", postgresql_using="gin", postgresql_where=_HERE),
    Index("ix_lots_place", "place", postgresql_using="gist"),
    Index("ix_lots_gone_on", "gone_on", postgresql_where=text("gone_on IS NOT NULL")),
    comment="A projection of what listings publishes, and for a year of what it published.",
)

SHEETS: Final = Table(
    "fact_sheets",
    METADATA,
    Column("lot_id", Uuid, primary_key=True),
    Column("organization_id", Uuid, nullable=False),
    Column("version", Integer, CheckConstraint("version >= 0", name="version"), nullable=False),
    Column("aspects", JSONB, nullable=False, comment="What the facts are about, for whoever may not see them."),
    comment="That there are facts of a lot beside what is published: nothing of what they say.",
)

FACTS: Final = Table(
    "facts",
    METADATA,
    Column("fact_id", Uuid, primary_key=True),
    Column("lot_id", Uuid, nullable=False),
    Column("organization_id", Uuid, nullable=False),
    Column("nth", SmallInteger, nullable=False, comment="Its place among the facts of the lot."),
    Column("audience", Text, nullable=False),
    Column("partners", ARRAY(Uuid), nullable=False),
    Column("fact", JSONB, nullable=False),
    CheckConstraint("audience IN ('public', 'partners', 'authorities', 'private')", name="audience"),
    Index(None, "lot_id", "nth", unique=True),
    comment="Row level security shows a fact to its owner, and to whom it is meant for.",
)

CURSORS: Final = cursor_table(METADATA)
