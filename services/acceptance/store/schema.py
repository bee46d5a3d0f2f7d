"""What the tables of schema `acceptance` stand on."""

from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import DateTime, Text, Uuid
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import DeclarativeBase

from services.kit.feed.tables import FeedTables, feed_tables
from services.kit.idempotency.table import idempotency_table
from services.kit.tables import metadata

METADATA: Final = metadata("acceptance")
FEED: Final[FeedTables] = feed_tables(METADATA)
IDEMPOTENCY: Final = idempotency_table(METADATA)


class Base(DeclarativeBase):
    metadata = METADATA
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it from the class
        str: Text,
        list[str]: ARRAY(Text),
        list[UUID]: ARRAY(Uuid),
        dict[str, Any]: JSONB(none_as_null=True),
        datetime: DateTime(timezone=True),
    }
