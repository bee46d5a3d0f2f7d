"""Lots as listings publishes them, and a feed of them in memory."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from uuid6 import uuid7

from services.kit.feed.events import Change, Event
from services.vocabulary.traits import traits

GHENT, ANTWERP, LIEGE = (3.7174, 51.0543), (4.4025, 51.2194), (5.5797, 50.6326)
TODAY = datetime.now(UTC).date()


def day(offset: int) -> str:
    """A day so many from today."""
    return (TODAY + timedelta(days=offset)).isoformat()


def published_lot(
    material: str = "masonry.brick.facing",
    point: tuple[float, float] = GHENT,
    value: float = 4000,
    unit: str = "piece",
    start: str | date | None = None,
    until: str | None = None,
    certainty: str = "released",
    **overrides: Any,
) -> dict[str, Any]:
    """The `LotOut` document of a lot, with the attributes that listings reads from its title."""
    title = overrides.get("title", "4.000 gevelstenen, gekuist")
    return {
        "id": str(uuid7()),
        "organization_id": str(uuid7()),
        "status": "published",
        "version": 1,
        "title": title,
        "description": None,
        "language": "nl",
        "material": {"code": material, "confidence": 1.0, "alternatives": [], "vocabulary_version": "1"},
        "attributes": [{"attribute": one.attribute, "value": one.value, "written": one.written, "stated": False} for one in traits(title)],
        "quantity": {"value": value, "unit": unit},
        "counted": None,
        "reserved": 0,
        "remaining": value,
        "mass_kg": None,
        "mass_derivation": None,
        "location": {"point": list(point), "precision": "point", "municipality": "Gent", "region": "flanders", "country": "BE"},
        "available": {"from": str(start or day(0)), "until": until, "expected": None, "certainty": certainty},
        "condition": "B",
        "dimensions": None,
        "price": None,
        "terms": None,
        "substances": [],
        "evidence": [],
        "building_year": 1962,
        "legal_status": "unknown",
        "eural": None,
        "audience": "everyone",
        "cautions": [],
        "completeness": 0.5,
        "missing": [],
        **overrides,
    }


def event(lot: dict[str, Any]) -> Event:
    return Event("lot.changed.v1", UUID(lot["id"]), lot["version"], lot)


def tombstone(lot: dict[str, Any], version: int) -> Event:
    return Event("lot.changed.v1", UUID(lot["id"]), version, None)


class Told:
    """A feed in memory: a second source beside `FeedClient`. Its snapshot is as slow as its reader."""

    def __init__(self, page: int = 100) -> None:
        self._events: list[Event] = []
        self._page = page

    def tell(self, *events: Event) -> None:
        self._events.extend(events)

    async def changes(self, after: int, wait: float) -> tuple[list[Change], int]:
        del wait
        told = enumerate(self._events[after : after + self._page], after + 1)
        return [Change(position, uuid7(), datetime.now(UTC), one) for position, one in told], len(self._events)

    async def snapshot(self) -> AsyncIterator[tuple[int, list[Event]]]:
        last = UUID(int=0)
        while True:
            held = {one.subject: one for one in self._events}
            rest = sorted((one for one in held.values() if one.data and one.subject > last), key=lambda one: one.subject)
            yield len(self._events), rest[: self._page]
            if len(rest) <= self._page:
                return
            last = rest[self._page - 1].subject
