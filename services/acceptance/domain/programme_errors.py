"""What can be wrong with programmes and their versions."""

import datetime as dt
from dataclasses import dataclass

from services.acceptance.domain.errors import AcceptanceError
from services.acceptance.domain.faults import Fault
from services.kernel.identity import ProgrammeId, SiteId


@dataclass(eq=False)
class ProgrammeNotFound(AcceptanceError):
    """No such programme, or none that the asker may see or change."""

    programme_id: ProgrammeId


@dataclass(eq=False)
class ProgrammeNameTaken(AcceptanceError):
    """The organization keeps a programme of this name for the receiver already."""


@dataclass(eq=False)
class ProgrammeChanged(AcceptanceError):
    """Another change came first: of its end, its drafts or its versions."""


@dataclass(eq=False)
class ProgrammeStale(AcceptanceError):
    """The programme has changed since the asker read it."""

    programme_id: ProgrammeId
    expected: int
    actual: int


@dataclass(eq=False)
class ProgrammeConfirmed(AcceptanceError):
    """Its receiver stands for it already: there is nothing to claim."""


@dataclass(eq=False)
class SourceMissing(AcceptanceError):
    """Who writes down another's criteria says where they are from, and of which day."""


@dataclass(eq=False)
class SitesUnknown(AcceptanceError):
    """The receiver has no such sites."""

    sites: tuple[SiteId, ...]


@dataclass(eq=False)
class VersionNotFound(AcceptanceError):
    """The programme has no version of this number, or none that the asker may see."""

    number: int


@dataclass(eq=False)
class NothingInForce(AcceptanceError):
    """No version of the programme holds today."""

    programme_id: ProgrammeId


@dataclass(eq=False)
class VersionPublished(AcceptanceError):
    """What is published stays as it is."""

    number: int


@dataclass(eq=False)
class VersionNotPublished(AcceptanceError):
    """A draft holds on no day, so it does not end."""

    number: int


@dataclass(eq=False)
class TooManyProgrammes(AcceptanceError):
    """Whoever asks what a receiver takes is told all of it, so it stays of a size that can be."""

    limit: int


@dataclass(eq=False)
class TooManyVersions(AcceptanceError):
    """A programme is read and told as a whole, so it stays of a size that can be."""

    limit: int


@dataclass(eq=False)
class DraftFaulty(AcceptanceError):
    """The draft would not hold as it is; every fault at once."""

    faults: tuple[Fault, ...]


@dataclass(eq=False)
class EndRefused(AcceptanceError):
    """The last day of a version comes nearer, never further, and is no day that has passed."""

    earliest: dt.date
    latest: dt.date | None
