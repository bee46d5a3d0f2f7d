"""Changes of what is published, as each reader may hear of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, Self
from uuid import UUID


class SubjectKind(StrEnum):
    """What a change is about. What a service announces beside these is told to nobody."""

    LOT = "lot"
    RECEIVER = "receiver"
    PROGRAMME = "programme"
    RESERVATION = "reservation"
    WANT = "want"


PUBLISHED: Final = (SubjectKind.LOT, SubjectKind.RECEIVER, SubjectKind.PROGRAMME)
"""What everyone may hear of; of the others none but the parties or the owner, whatever else a change says of itself."""

STOCKED: Final = (SubjectKind.LOT, SubjectKind.RESERVATION)
"""What may be of an inventory: its lots, and what is promised of them."""

FEEDS: Final[Mapping[SubjectKind, str]] = {
    SubjectKind.LOT: "listings",
    SubjectKind.RECEIVER: "acceptance",
    SubjectKind.PROGRAMME: "acceptance",
    SubjectKind.RESERVATION: "listings",
    SubjectKind.WANT: "listings",
}
"""Whose feed tells of it."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who asks, as far as it matters to what is told.

    `organization` is there when its own is asked for; `reads`: what is not published and its key may hear of, where it is its own.
    """

    trader: bool = False
    organization: str | None = None
    reads: frozenset[SubjectKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Change:
    """What a service says of one subject.

    `public`: everyone may hear that it happened. `parties`: the organizations that alone may, where there are such. `owner`: whose
    the subject is.
    `current`: no later change of its feed tells of the subject.
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
    owner: str | None = None
    parties: tuple[str, ...] | None = None

    @property
    def kind(self) -> str:
        """The first word of its type."""
        return self.type.partition(".")[0]

    @property
    def lot(self) -> str | None:
        """The lot that it tells of, or of whose reservation."""
        if self.kind == SubjectKind.RESERVATION and self.data:
            return str(self.data["lot_id"])
        return self.subject if self.kind == SubjectKind.LOT else None

    @property
    def private(self) -> bool:
        """Whether nobody but its parties, or its owner where it names none, may hear of it."""
        return self.parties is not None or self.kind not in PUBLISHED

    def concerns(self, organization: str | None) -> bool:
        """Whether it is the organization's own, or it is a party to it."""
        return organization is not None and (organization == self.owner or organization in (self.parties or ()))

    def told_to(self, reader: Reader) -> Self | None:
        """As this reader hears of it; None when it is not for them, or when a later state takes its place.

        To whom is no trader, a lot that is for traders from now on is gone, and one that was before is not there at all.
        A state that was overtaken is not told: it may hold what its owner has taken back since.
        """
        inside = self._is_known_to(reader)
        if not inside and (self.private or not self.public):
            return None
        data = self.data if inside or is_for_everyone(self.data) else None
        return None if data and not self.current else replace(self, data=data)

    def _is_known_to(self, reader: Reader) -> bool:
        """Whether this reader may know of all that the change tells."""
        if self.private:
            hears = (self.owner,) if self.parties is None else self.parties
            return self.kind in reader.reads and reader.organization is not None and reader.organization in hears
        return reader.trader or self.concerns(reader.organization)


def is_for_everyone(data: Mapping[str, Any] | None) -> bool:
    """Whether a published state is for more than traders; receivers and programmes always are."""
    return data is not None and data.get("audience", "everyone") == "everyone"


@dataclass(frozen=True, slots=True)
class Portion:
    """What of a snapshot is asked for: kinds of subjects, for an organization or for nobody.

    All, or what is its own, or what is in one of its inventories; or one subject.
    """

    kinds: tuple[SubjectKind, ...]
    organization: str | None = None
    own: bool = False
    subject: UUID | None = None
    inventory: str | None = None


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
