"""Sites that come from a file, by their names beside those that a receiver has."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from services.acceptance.domain.errors import AcceptanceError, SiteNameTaken, TooManySites
from services.acceptance.domain.receiver import MOST_SITES, Receiver
from services.acceptance.domain.site import Site


class Outcome(StrEnum):
    """What came of a row."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


def merged(receiver: Receiver, stated: Iterable[Site]) -> tuple[Receiver, list[tuple[Site, Outcome | AcceptanceError]]]:
    """The receiver with these sites, and what came of each: one whose name it has already is that site, stated anew.

    Where there is no room for another, or the file has the name twice, a site stays outside, with the reason.
    """
    sites = {site.name: site for site in receiver.sites}
    told: list[tuple[Site, Outcome | AcceptanceError]] = []
    seen: set[str] = set()
    for site in stated:
        before = sites.get(site.name)
        now = replace(site, id=before.id) if before else site
        if site.name in seen:
            told.append((now, SiteNameTaken()))
        elif before is None and len(sites) >= MOST_SITES:
            told.append((now, TooManySites(MOST_SITES)))
        else:
            told.append((now, Outcome.CREATED if before is None else Outcome.UNCHANGED if now == before else Outcome.UPDATED))
            sites[site.name] = now
        seen.add(site.name)
    return replace(receiver, sites=tuple(sites.values())), told
