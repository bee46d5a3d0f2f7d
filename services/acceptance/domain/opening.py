"""When a site is open: OpenStreetMap's opening_hours, as far as sites that take material need it.

Days and spans of days with times, or `off`, in parts that `;` separates, a later one in place of an earlier for its days:
`Mo-Fr 07:00-12:00,13:00-16:00; Sa 08:00-12:00; PH off`. `24/7` is always. Seasons, weeks and sunsets are not read.
https://wiki.openstreetmap.org/wiki/Key:opening_hours
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Day(StrEnum):
    """`PH` is a public holiday: as any other day where nothing is said of it."""

    MONDAY = "Mo"
    TUESDAY = "Tu"
    WEDNESDAY = "We"
    THURSDAY = "Th"
    FRIDAY = "Fr"
    SATURDAY = "Sa"
    SUNDAY = "Su"
    HOLIDAY = "PH"


WEEK: Final = tuple(day for day in Day if day is not Day.HOLIDAY)

Span = tuple[str, str]
"""From and until, `07:00` and `24:00` at most."""

_TIMES: Final = re.compile(r"([01]?\d|2[0-3]):([0-5]\d) ?- ?(?:([01]?\d|2[0-3]):([0-5]\d)|24:00)")
_PART: Final = re.compile(r"(?P<days>(?:[A-Z][a-zH](?: ?- ?[A-Z][a-z])?(?: ?, ?)?)+)? ?(?P<times>off|closed|[\d: ,-]+)")
LONGEST: Final = 300


class HoursMalformed(ValueError):
    """What stands there is not read; `part` is the first that is not."""

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


@dataclass(frozen=True, slots=True)
class Hours:
    """The times of every day that something is said of; none where it is closed."""

    days: Mapping[Day, tuple[Span, ...]]

    def on(self, day: dt.date, *, holiday: bool = False) -> tuple[Span, ...]:
        """When it is open that day."""
        if holiday and Day.HOLIDAY in self.days:
            return self.days[Day.HOLIDAY]
        return self.days.get(WEEK[day.weekday()], ())


def read_hours(text: str) -> Hours:
    """What the text says; `HoursMalformed` names the part that is not understood."""
    if text.strip() == "24/7":
        return Hours(dict.fromkeys(WEEK, (("00:00", "24:00"),)))
    days: dict[Day, tuple[Span, ...]] = {}
    for part in filter(None, (one.strip() for one in text[:LONGEST].split(";"))):
        found = _PART.fullmatch(part)
        if found is None:
            raise HoursMalformed(part)
        times = _times(found["times"], part)
        days |= dict.fromkeys(_days(found["days"], part), times)
    if not days:
        raise HoursMalformed(text[:LONGEST])
    return Hours(days)


def _days(written: str | None, part: str) -> tuple[Day, ...]:
    if written is None:
        return WEEK
    return tuple(day for piece in written.strip(" ,").split(",") for day in _span_of_days(piece.strip(), part))


def _span_of_days(written: str, part: str) -> tuple[Day, ...]:
    first, _, last = (one.strip() for one in written.partition("-"))
    if first == Day.HOLIDAY and not last:
        return (Day.HOLIDAY,)
    try:
        start, end = (WEEK.index(Day(one)) for one in (first, last or first))
    except ValueError:
        raise HoursMalformed(part) from None
    return WEEK[start : end + 1] if start <= end else (*WEEK[start:], *WEEK[: end + 1])


def _times(written: str, part: str) -> tuple[Span, ...]:
    if written in {"off", "closed"}:
        return ()
    return tuple(_span(one.strip(), part) for one in written.split(","))


def _span(written: str, part: str) -> Span:
    found = _TIMES.fullmatch(written)
    if found is None:
        raise HoursMalformed(part)
    start = f"{int(found[1]):02}:{found[2]}"
    end = f"{int(found[3]):02}:{found[4]}" if found[3] else "24:00"
    if start >= end:
        raise HoursMalformed(part)
    return start, end
