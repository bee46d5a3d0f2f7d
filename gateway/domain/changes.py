"""Changes of what is published, as each reader may hear of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, Self


class SubjectKind(StrEnum):
    """What a change is about. What a service announces beside these is not for the public."""

    LOT = "lot"
    RECEIVER = "receiver"


FEEDS: Final[Mapping[SubjectKind, str]] = {SubjectKind.LOT: "listings", SubjectKind.RECEIVER: "acceptance"}
"""Whose feed tells of it."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a service says of one subject.

    `public`: everyone may hear that it happened. `current`: no later change of its feed tells of the subject.
    `time` is when it happened; none for a state that is part of a snapshot.
    """

    id: str
    source: str
    type: str
    subject: str
    version: int
    time: str | None
    data: Mapping[str, Any] | None
    public: bool = True
    current: bool = True

    @property
    def kind(self) -> str:
        """The first word of its type."""
        return self.type.partition(".")[0]

    def told_to(self, *, trader: bool) -> Self | None:
        """As this reader hears of it; None when it is not for them, or when a later state takes its place.

        To whom is no trader, a lot that is for traders from now on is gone, and one that was before is not there at all.
        A state that was overtaken is not told: it may hold what its owner has taken back since.
        """
        if not (trader or self.public):
            return None
        data = self.data if trader or is_for_everyone(self.data) else None
        return None if data and not self.current else replace(self, data=data)


def is_for_everyone(data: Mapping[str, Any] | None) -> bool:
    """Whether a published state is for more than traders; receivers always are."""
    return data is not None and data.get("audience", "everyone") == "everyone"


@dataclass(frozen=True, slots=True)
class Place:
    """How far a reader of one feed is.

    Behind a position; or still in the snapshot that comes before it, behind the subject `within`; or nowhere yet.
    """

    position: int | None = None
    within: str | None = None

    @property
    def in_snapshot(self) -> bool:
        return self.position is None or self.within is not None


@dataclass(frozen=True, slots=True)
class Batch:
    """Some of a feed in order, each change with the place behind it; the place behind all; whether more is there already."""

    told: tuple[tuple[Change, Place], ...]
    end: Place
    more: bool
