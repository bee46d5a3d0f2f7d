"""What time it is: passed in, never asked for by the domain."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

Clock = Callable[[], datetime]

BRUSSELS: Final = ZoneInfo("Europe/Brussels")


def now() -> datetime:
    return datetime.now(UTC)


def local_date(at: datetime, zone: ZoneInfo = BRUSSELS) -> date:
    """The calendar day at the place, for windows of local dates."""
    return at.astimezone(zone).date()
