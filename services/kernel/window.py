"""When: inclusive local dates, and how sure they are."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Certainty(StrEnum):
    """How far a release has come; the dates of a vacant building are guesses, those of a started demolition are not."""

    UNKNOWN = "unknown"
    VACANT = "vacant"
    PERMIT_ASKED = "permit_asked"
    PERMITTED = "permitted"
    AWARDED = "awarded"
    STARTED = "started"
    RELEASED = "released"


@dataclass(frozen=True, slots=True)
class Window:
    """From the first day to the last, both included; no last day means until further notice. `ValueError` when it ends before it starts."""

    start: date
    end: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise ValueError(f"the window ends ({self.end}) before it starts ({self.start})")

    def overlaps(self, other: "Window") -> bool:
        return (self.end is None or other.start <= self.end) and (other.end is None or self.start <= other.end)

    def over(self, today: date) -> bool:
        """Whether the last day lies behind."""
        return self.end is not None and self.end < today
