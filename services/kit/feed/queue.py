"""What waits to be numbered: looked at from time to time, told to Prometheus."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from services.kit.database import Database
from services.kit.feed.tables import FeedTables
from services.kit.logging import logger

LOOK_EVERY_S: Final = 5.0
"""However often it is scraped, and however many processes show one registry, this is how often the database is asked."""

MOST_COUNTED: Final = 100_000
"""A longer queue is told as this long: counting must not add to the trouble that it tells of."""

_LOOK = """
SELECT (SELECT count(*) FROM (SELECT FROM {schema}.outbox LIMIT :most) AS counted) AS waiting,
       coalesce((SELECT extract(epoch FROM clock_timestamp() - at) FROM {schema}.outbox ORDER BY id LIMIT 1), 0) AS oldest_s,
       (SELECT position FROM {schema}.feed_head) AS head
"""


@dataclass(frozen=True, slots=True)
class Queue:
    """Changes that wait for the sequencer, seconds that the first of them has waited, and the feed's last number."""

    waiting: int = 0
    oldest_s: float = 0.0
    head: int = 0


class QueueFigures(Collector):
    """The queue of one feed as of the last look. It looks apart from the sequencer, whose trouble it is there to show."""

    def __init__(self, database: Database, tables: FeedTables) -> None:
        self._feed = tables.schema
        self._engine = database.engine.execution_options(isolation_level="AUTOCOMMIT")
        self._look = text(_LOOK.format(schema=tables.schema))
        self._log = logger(f"{tables.schema}.queue")
        self.last = Queue()

    async def run(self) -> None:
        """Look for ever."""
        while True:
            try:
                await self.look()
            except (SQLAlchemyError, OSError):
                self._log.warning("looking failed; trying again", exc_info=True)
            await asyncio.sleep(LOOK_EVERY_S)

    async def look(self) -> Queue:
        """The queue now, from here on also in the figures."""
        async with self._engine.connect() as connection:
            row = (await connection.execute(self._look, {"most": MOST_COUNTED})).one()
        self.last = Queue(row.waiting, float(row.oldest_s), row.head or 0)
        return self.last

    def collect(self) -> Iterable[Metric]:
        yield self._gauge("spolia_feed_queue_changes", "Changes that wait to be numbered.", self.last.waiting)
        yield self._gauge("spolia_feed_queue_seconds", "How long the first of them has waited.", self.last.oldest_s)
        yield self._gauge("spolia_feed_head", "Number of the feed's last change.", self.last.head)

    def _gauge(self, name: str, meaning: str, value: float) -> Metric:
        gauge = GaugeMetricFamily(name, meaning, labels=["feed"])
        gauge.add_metric([self._feed], value)
        return gauge
