"""What the tables of schema `acceptance` stand on."""

from typing import Final

from services.kit.feed.tables import FeedTables, feed_tables
from services.kit.idempotency.table import idempotency_table
from services.kit.tables import metadata

METADATA: Final = metadata("acceptance")
FEED: Final[FeedTables] = feed_tables(METADATA)
IDEMPOTENCY: Final = idempotency_table(METADATA)
