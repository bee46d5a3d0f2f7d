"""Tables of schema `matching`: a projection in two generations, one that serves and one to build the next in.

Fit for distribution by `lot_id`, and wants by `want_id`: it is in every primary key of the large tables, and there are no foreign
keys and no triggers. The large tables are partitioned by generation, so that one can be emptied and filled while the other serves.
"""

from typing import Final

from geoalchemy2 import Geometry
from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Double,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    Uuid,
)
from sqlalchemy.dialects.postgresql import DATERANGE, JSON

from services.kit.feed.tables import cursor_table
from services.kit.tables import metadata

METADATA: Final = metadata("matching")

ROOT: Final = 0
"""The category that every lot is in, for searches that name no material; no class has this number."""


def _place() -> Column[object]:
    return Column("place", Geometry("POINT", 3035, spatial_index=False), nullable=False, comment="The published point, in metres.")


def _filters() -> list[Column[object]]:
    """What a candidate must pass, kept beside each way to find it."""
    return [
        Column("open", DATERANGE, nullable=False, comment="Local dates on which it can be had."),
        Column("condition", SmallInteger, comment="1 (A) to 4 (D); null when not stated."),
        Column("traders_only", Boolean, nullable=False),
    ]


LOTS: Final = Table(
    "lots",
    METADATA,
    Column("lot_id", Uuid, primary_key=True),
    Column("generation", SmallInteger, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    _place(),
    *_filters(),
    Column("lon", Double, nullable=False),
    Column("lat", Double, nullable=False),
    Column("material", Text, nullable=False),
    Column("certainty", Text, nullable=False),
    Column("expected", Date),
    Column("amount", Double, nullable=False),
    Column("unit", Text, nullable=False),
    Column("mass_kg", Double),
    Column("completeness", Double, nullable=False),
    Column("price", Double, comment="Euros for one unit; null when not told, or not to be reckoned from what is."),
    Column("categories", ARRAY(Integer), nullable=False, comment="Its own class first, then those above it, `ROOT` last."),
    Column(
        "tokens",
        ARRAY(Text),
        nullable=False,
        comment="Folded words of title and description, compounds also in parts, and the keys of its attributes.",
    ),
    # json, not jsonb: it is handed out as it came, and jsonb would be written anew for every candidate
    Column("document", JSON, nullable=False, comment="As published."),
    # both in one index: words within a class are an intersection, however common each is
    Index("ix_lots_tokens_categories", "tokens", "categories", postgresql_using="gin"),
    postgresql_partition_by="LIST (generation)",
)

CLASSES: Final = Table(
    "lot_classes",
    METADATA,
    # the category first: this key also serves the newest of a class
    Column("category", Integer, primary_key=True, autoincrement=False, comment="Number of its class, of one above it, or `ROOT`."),
    Column("lot_id", Uuid, primary_key=True),
    Column("generation", SmallInteger, primary_key=True, autoincrement=False),
    Column("own", Boolean, nullable=False, comment="Whether this is the lot's own class."),
    _place(),
    *_filters(),
    # category before place: the other way round searches are 1.7 times slower
    Index("ix_lot_classes_category_place", "category", "place", postgresql_using="gist"),
    postgresql_partition_by="LIST (generation)",
)

VERDICTS: Final = Table(
    "verdicts",
    METADATA,
    Column("lot_id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("passes", ARRAY(Uuid), nullable=False, comment="Programmes that the lot passes."),
    comment="As acceptance tells it, whichever generation serves.",
)

PASSES: Final = Table(
    "lot_passes",
    METADATA,
    # the programme first: this key also serves the newest that pass it
    Column("programme_id", Uuid, primary_key=True),
    Column("lot_id", Uuid, primary_key=True),
    Column("generation", SmallInteger, primary_key=True, autoincrement=False),
    Column("categories", ARRAY(Integer), nullable=False, comment="The lot's, its own class first."),
    _place(),
    *_filters(),
    Index("ix_lot_passes_programme_id_place", "programme_id", "place", postgresql_using="gist"),
    postgresql_partition_by="LIST (generation)",
)

_OF_WANTS: Final = "ST_Expand of its place by its reach: the square in which lots may be, for the index."


def _place_of_want() -> list[Column[object]]:
    """Where it is needed, and what a lot must pass, kept beside each way to find a want."""
    return [
        _place(),
        Column("reach", Double, nullable=False, comment="Metres from its place in which lots may be, stretched as the plane stretches."),
        Column("area", Geometry("POLYGON", 3035, spatial_index=False), nullable=False, comment=_OF_WANTS),
        Column("open", DATERANGE, nullable=False, comment="Local dates on which it is needed."),
        Column("condition", SmallInteger, nullable=False, comment="1 (A) to 4 (D): at least so good."),
        Column("audience", Text, nullable=False),
        Column("organization_id", Uuid, nullable=False),
    ]


WANTS: Final = Table(
    "wants",
    METADATA,
    Column("want_id", Uuid, primary_key=True),
    Column("generation", SmallInteger, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    *_place_of_want(),
    Column("categories", ARRAY(Integer), nullable=False, comment="Numbers of the classes whose lots may do; `ROOT` when any may."),
    Column("tokens", ARRAY(Text), nullable=False, comment="Words and keys of attributes by which a lot of any class may do."),
    Column("price_ceiling", Double, comment="Euros for one unit of the quantity; its owner's alone."),
    Column("stated_material", Text, comment="Code of the class that its owner stated; null when the title is to be understood."),
    Column("document", JSON, nullable=False, comment="As others see it where they may."),
    Index("ix_wants_tokens", "tokens", postgresql_using="gin"),
    postgresql_partition_by="LIST (generation)",
)

WANT_CLASSES: Final = Table(
    "want_classes",
    METADATA,
    Column("category", Integer, primary_key=True, autoincrement=False, comment="Number of a class whose lots may do, or `ROOT`."),
    Column("want_id", Uuid, primary_key=True),
    Column("generation", SmallInteger, primary_key=True, autoincrement=False),
    *_place_of_want(),
    # all three: the class and the square are conditions, and the nearest come first
    Index("ix_want_classes_category_area_place", "category", "area", "place", postgresql_using="gist"),
    postgresql_partition_by="LIST (generation)",
)

WORDS: Final = Table(
    "words",
    METADATA,
    Column("generation", SmallInteger, primary_key=True, autoincrement=False),
    Column("word", Text, primary_key=True),
    Column("lots", Integer, nullable=False, comment="In how many lots it stands."),
    comment="The words in use, counted in the transaction that applies the changes.",
)

ACTIVE: Final = Table(
    "active",
    METADATA,
    Column("one", SmallInteger, CheckConstraint("one = 1", name="single"), primary_key=True, autoincrement=False, server_default="1"),
    Column("generation", SmallInteger, CheckConstraint("generation IN (0, 1)", name="generation"), nullable=False, server_default="0"),
    Column("since", BigInteger, nullable=False, server_default="0", comment="How often the generations were swapped."),
    Column("made_by", Text, comment="Version of the rows' form and of the vocabulary that it was made by; null when that was not kept."),
    comment="The generation that serves.",
)

CURSORS: Final = cursor_table(METADATA)
