"""A programme: what one receiver takes back at some of its sites, in versions that follow each other."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.site import Site
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId, SiteId, VersionId

MOST_PROGRAMMES: Final = 100
"""Of one receiver, drafts included: more are no criteria but a catalogue, and who asks what it takes would be told them all."""


class Stage(StrEnum):
    """A draft can be tried and changed; what is published binds and stays."""

    DRAFT = "draft"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Transcription:
    """Published criteria that a material manager wrote down: where from and when, unconfirmed until the receiver claims them."""

    by: OrganizationId
    source: str
    on: dt.date


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a programme's criteria, valid on the days from `valid_from` to `valid_until`, both included."""

    id: VersionId
    number: int
    criteria: Criteria
    valid_from: dt.date
    valid_until: dt.date | None = None
    stage: Stage = Stage.DRAFT
    published_at: dt.datetime | None = None

    def in_force(self, day: dt.date) -> bool:
        return self.stage is Stage.PUBLISHED and self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True)
class Programme:
    """What a receiver takes, where. `example` marks what was written to show the product, never a firm's current condition.

    No sites means all of the receiver's; no regions the whole country.
    """

    id: ProgrammeId
    receiver_id: ReceiverId
    organization_id: OrganizationId
    name: str
    country: str
    regions: tuple[str, ...] = ()
    sites: tuple[SiteId, ...] = ()
    transcription: Transcription | None = None
    example: bool = False
    versions: tuple[Version, ...] = ()
    version: int = 1

    def at(self, sites: Iterable[Site]) -> tuple[Site, ...]:
        """Of its receiver's sites those at which it runs."""
        return tuple(site for site in sites if not self.sites or site.id in self.sites)

    @property
    def confirmed(self) -> bool:
        return self.transcription is None

    @property
    def published(self) -> bool:
        """Whether anything of it is; what never was is its keeper's own affair."""
        return any(version.stage is Stage.PUBLISHED for version in self.versions)

    def in_force(self, day: dt.date) -> Version | None:
        return next((version for version in reversed(self.versions) if version.in_force(day)), None)
