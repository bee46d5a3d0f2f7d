"""The queue before the feed, as Prometheus is told of it."""

from prometheus_client import CollectorRegistry

from services.acceptance.store.tables import FEED
from services.kit.feed.queue import QueueFigures
from tests.kit.writing import numbered, subjects


async def test_what_is_committed_waits_until_it_is_numbered(feeding) -> None:
    queue = QueueFigures(feeding, FEED)
    await subjects(feeding, 3)
    before = await queue.look()
    await numbered(feeding)
    after = await queue.look()
    assert (before.waiting, before.head) == (3, 0)
    assert before.oldest_s > 0
    assert (after.waiting, after.oldest_s, after.head) == (0, 0, 3)


async def test_a_longer_queue_than_is_counted_is_told_as_that_long(feeding, monkeypatch) -> None:
    monkeypatch.setattr("services.kit.feed.queue.MOST_COUNTED", 2)
    await subjects(feeding, 3)
    assert (await QueueFigures(feeding, FEED).look()).waiting == 2


async def test_a_scrape_tells_the_last_look_and_asks_nothing(feeding) -> None:
    registry = CollectorRegistry()
    queue = QueueFigures(feeding, FEED)
    registry.register(queue)
    await subjects(feeding, 2)
    unseen = registry.get_sample_value("spolia_feed_queue_changes", {"feed": "acceptance"})
    await queue.look()
    seen = registry.get_sample_value("spolia_feed_queue_changes", {"feed": "acceptance"})
    assert (unseen, seen) == (0, 2)
