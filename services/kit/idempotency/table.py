"""The table of answers kept, in the schema of the service that gave them."""

from datetime import timedelta
from typing import Final

from sqlalchemy import Column, DateTime, Index, LargeBinary, MetaData, SmallInteger, Table, Text, Uuid, func
from sqlalchemy.dialects.postgresql import JSONB

KEPT: Final = timedelta(hours=72)
"""By the database's clock, which all processes share. The policy `expired` of the migrations says the same."""


def idempotency_table(metadata: MetaData) -> Table:
    """`idempotency` of this schema. An answer may hold what only its organization may see: row level security guards it."""
    return Table(
        "idempotency",
        metadata,
        Column("organization_id", Uuid, primary_key=True),
        Column("route", Text, primary_key=True, comment="Method and path, its parameters unfilled."),
        Column("key", Text, primary_key=True),
        Column("asked", LargeBinary, nullable=False, comment="SHA-256 of what was asked: path and body."),
        Column("status", SmallInteger, comment="Null, as headers and body, only inside the transaction that claimed the key."),
        Column("headers", JSONB(none_as_null=True)),
        Column("body", LargeBinary),
        Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
        Index("ix_idempotency_created_at", "created_at"),
    )
