"""Photographs that are elsewhere: where we dare to fetch them from, and how often we try."""

import datetime as dt
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.errors import ListingError

TRIES: Final = (dt.timedelta(minutes=1), dt.timedelta(minutes=10), dt.timedelta(hours=1), dt.timedelta(hours=6), dt.timedelta(hours=24))
"""How long after each try the next one comes; after the last, none does. Chosen: a server that is down for a night is tried again."""

_UNICAST: Final = ip_network("2000::/3")
"""All of IPv6 that is given out for use across the internet (IANA); what stands for an IPv4 address lies outside, or is refused by name."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A photograph of a lot that is at this address."""

    lot_id: LotId
    organization_id: OrganizationId
    url: str
    tries: int


@dataclass(eq=False)
class FetchRefused(ListingError):
    """It will not be fetched, now or later."""

    reason: str


@dataclass(eq=False)
class FetchFailed(ListingError):
    """It could not be fetched this time."""

    reason: str


def is_public(address: str) -> bool:
    """Whether this is an address on the internet: none of this machine, of its network, of a cloud's inner services."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        return ip in _UNICAST and ip.is_global and ip.sixtofour is None and ip.teredo is None
    return ip.is_global and not ip.is_multicast


def next_try(tries: int) -> dt.timedelta | None:
    """After so many tries; None after the last."""
    return TRIES[tries - 1] if tries <= len(TRIES) else None
