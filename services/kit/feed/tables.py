"""Tables of a feed, in the schema of the service that has it."""

from dataclasses import dataclass

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    Text,
    Uuid,
    func,
    true,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB


@dataclass(frozen=True, slots=True)
class FeedTables:
    """What a service that announces has: events waiting, events numbered, and how far the numbers go."""

    outbox: Table
    changes: Table
    head: Table

    @property
    def schema(self) -> str:
        return str(self.changes.schema)

    @property
    def channel(self) -> str:
        """Where the sequencer tells readers that there is something new."""
        return f"{self.schema}_changes"


def feed_tables(metadata: MetaData) -> FeedTables:
    """`outbox`, `changes` and `feed_head` of this schema."""
    outbox = Table(
        "outbox",
        metadata,
        Column("id", BigInteger, Identity(), primary_key=True),
        *_event_columns(),
    )
    changes = Table(
        "changes",
        metadata,
        Column("position", BigInteger, primary_key=True, autoincrement=False),
        *_event_columns(),
        Index("ix_changes_subject_position", "subject", "position"),
    )
    head = Table(
        "feed_head",
        metadata,
        Column("id", SmallInteger, primary_key=True, autoincrement=False, server_default="1"),
        Column("position", BigInteger, nullable=False, server_default="0", comment="Number of the last change."),
        Column("trimmed", BigInteger, nullable=False, server_default="0", comment="Number of the last change that is no longer kept."),
    )
    return FeedTables(outbox, changes, head)


def cursor_table(metadata: MetaData) -> Table:
    """How far a follower has come, per feed and generation of its projection."""
    return Table(
        "cursors",
        metadata,
        Column("feed", Text, primary_key=True),
        Column("generation", SmallInteger, primary_key=True, autoincrement=False),
        Column("position", BigInteger, nullable=False, server_default="0"),
    )


def _event_columns() -> list[Column[object]]:
    return [
        Column("event_id", Uuid, nullable=False),
        Column("type", Text, nullable=False),
        Column("subject", Uuid, nullable=False),
        Column("version", Integer, nullable=False),
        Column("data", JSONB(none_as_null=True), comment="The whole published state; null when it is no longer published."),
        Column("public", Boolean, nullable=False, server_default=true(), comment="Whether everyone may hear that this happened."),
        Column("owner", Uuid, comment="The organization whose the subject is."),
        Column("parties", ARRAY(Uuid), comment="The organizations that alone may hear that this happened; null: see public."),
        Column("request_id", Text),
        Column("traceparent", Text, comment="The span that caused it, where traces are kept."),
        Column("at", DateTime(timezone=True), nullable=False, server_default=func.clock_timestamp()),
    ]
