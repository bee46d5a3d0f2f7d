"""Tables of verdicts: what is to be judged, what came of it, and what the feed has told of it."""

from typing import Final

from sqlalchemy import ARRAY, BigInteger, CheckConstraint, Column, Date, Identity, Index, Integer, SmallInteger, Table, Text, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB

from services.acceptance.store.schema import METADATA

TO_JUDGE: Final = Table(
    "to_judge",
    METADATA,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("lot_id", Uuid, comment="Null: every lot of the programme."),
    Column("programme_id", Uuid, comment="Null: every programme that concerns the lot."),
    CheckConstraint("lot_id IS NOT NULL OR programme_id IS NOT NULL", name="something"),
    Index("ix_to_judge_programme_id", "programme_id", postgresql_where=text("lot_id IS NULL")),
    comment="A queue: whoever changes a lot, its facts or a programme puts it here in the same transaction, and waits for nobody.",
)

JUDGED_BY: Final = Table(
    "judged_by",
    METADATA,
    Column("programme_id", Uuid, primary_key=True),
    Column("version_id", Uuid, nullable=False),
    Column("country", Text, nullable=False),
    Column("regions", ARRAY(Text), nullable=False),
    comment="By which version of each programme lots are judged, and for where: another one in force is a reason to judge again.",
)

VERDICTS: Final = Table(
    "verdicts",
    METADATA,
    Column("lot_id", Uuid, primary_key=True),
    Column("programme_id", Uuid, primary_key=True),
    Column("version_id", Uuid, nullable=False),
    Column("lot_version", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("remedies_away", SmallInteger, comment="Null where no remedy leads to a yes."),
    Column("lasts_until", Date, comment="The last day on which it surely holds; null: whatever the day."),
    Column("results", JSONB, nullable=False, comment="Per rule: id, outcome, why, remedy, and what the fact is called; never its value."),
    CheckConstraint("outcome IN ('pass', 'fail', 'unknown')", name="outcome"),
    Index("ix_verdicts_programme_id_near", "programme_id", "lot_id", postgresql_where=text("outcome = 'pass' OR remedies_away = 1")),
    Index("ix_verdicts_programme_id", "programme_id"),
    Index("ix_verdicts_lasts_until", "lasts_until", postgresql_where=text("lasts_until IS NOT NULL")),
)

VERDICTS_TOLD: Final = Table(
    "verdicts_told",
    METADATA,
    Column("lot_id", Uuid, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("passes", ARRAY(Uuid), nullable=False),
    Column("one_away", ARRAY(Uuid), nullable=False),
    comment="What the feed says of each lot: the programmes that it passes, and those that it is one remedy away from.",
)
