"""A receiver: an organization's way in for material, with its sites. One aggregate, one version."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from services.acceptance.domain.errors import SiteNotFound, StaleVersion, TooManySites
from services.acceptance.domain.programme import Transcription
from services.acceptance.domain.site import Site
from services.kernel.identity import OrganizationId, ReceiverId, SiteId

MOST_SITES: Final = 200
"""A receiver is read and told as a whole; more sites than the largest intermunicipal company has recycling parks."""


class Kind(StrEnum):
    MANUFACTURER = "manufacturer"
    RECYCLER = "recycler"
    HUB = "hub"
    TAKE_BACK_SCHEME = "take_back_scheme"
    RECYCLING_PARK = "recycling_park"
    DEALER = "dealer"
    """Buys reclaimed material and sells it again."""
    SERVICE_FIRM = "service_firm"
    """Takes nothing for itself: dismantles, tests, cleans, stores or carries for others."""


@dataclass(frozen=True, slots=True)
class Receiver:
    """`transcription` marks one that a material manager wrote down for another, which has not taken it over yet."""

    id: ReceiverId
    organization_id: OrganizationId
    name: str
    kind: Kind
    website: str | None = None
    sites: tuple[Site, ...] = ()
    transcription: Transcription | None = None
    version: int = 1

    @property
    def confirmed(self) -> bool:
        return self.transcription is None


Revision = Callable[[Receiver], Receiver]
"""What a change makes of a receiver; the version is not its affair."""


def expect(receiver: Receiver, version: int) -> None:
    if receiver.version != version:
        raise StaleVersion(receiver.id, expected=version, actual=receiver.version)


def revised(receiver: Receiver, revise: Revision) -> Receiver:
    """The receiver after a change: a new version, unless nothing is different."""
    changed = revise(receiver)
    return receiver if changed == receiver else replace(changed, version=receiver.version + 1)


def with_site(site: Site) -> Revision:
    """One site more."""

    def revise(receiver: Receiver) -> Receiver:
        if len(receiver.sites) >= MOST_SITES:
            raise TooManySites(MOST_SITES)
        return replace(receiver, sites=(*receiver.sites, site))

    return revise


def with_site_changed(site_id: SiteId, change: Callable[[Site], Site]) -> Revision:
    """One site as the change makes it, in its place among the others."""

    def revise(receiver: Receiver) -> Receiver:
        site_of(receiver, site_id)
        return replace(receiver, sites=tuple(change(site) if site.id == site_id else site for site in receiver.sites))

    return revise


def without_site(site_id: SiteId) -> Revision:
    """One site less."""

    def revise(receiver: Receiver) -> Receiver:
        gone = site_of(receiver, site_id)
        return replace(receiver, sites=tuple(site for site in receiver.sites if site is not gone))

    return revise


def site_of(receiver: Receiver, site_id: SiteId) -> Site:
    """One of the receiver's sites, or `SiteNotFound`."""
    for site in receiver.sites:
        if site.id == site_id:
            return site
    raise SiteNotFound(site_id)
