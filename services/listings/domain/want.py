"""A want: what a buyer needs, somewhere, within a period; and what may become of it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from services.kernel.identity import OrganizationId, WantId
from services.listings.domain.facts import FURTHEST, Knowledge, attributes_of, weighed
from services.listings.domain.lot import Attribute, Place, Resolved
from services.listings.domain.requirement import Requirement
from services.listings.domain.want_errors import (
    CeilingUnitDiffers,
    NothingWanted,
    PeriodOver,
    PeriodTooFar,
    WantChanged,
    WantNotOpen,
)
from services.vocabulary.understanding import understand


class WantStatus(StrEnum):
    """An open want is matched; the rest is over, and stays so."""

    OPEN = "open"
    CLOSED = "closed"
    FULFILLED = "fulfilled"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What follows from a requirement; derived again whenever it changes. `shown` is the place as others may see it."""

    material: Resolved
    attributes: tuple[Attribute, ...]
    place: Place
    shown: Place


@dataclass(frozen=True, slots=True)
class Want:
    """A requirement that has an owner, an id, a status and a version."""

    id: WantId
    organization_id: OrganizationId
    requirement: Requirement
    meaning: Meaning
    status: WantStatus = WantStatus.OPEN
    reason: str | None = None
    version: int = 1


def meant(requirement: Requirement, known: Knowledge, today: date) -> Meaning:
    """Everything that follows from the requirement today; a `ListingError` names what makes no sense in it.

    The place is always blurred to the municipality: where a building site is, its builder tells whom he deals with.
    """
    _check(requirement, today)
    understood = understand(requirement.title or "", requirement.description, requirement.language, known.vocabulary)
    resolved = known.resolved(requirement.material, understood.resolution)
    weighed(requirement.quantity, known.vocabulary.get(resolved.code), stated=requirement.material is not None)
    here = known.placed(requirement.location)
    return Meaning(resolved, attributes_of(requirement.attributes, understood.traits), here.exact, here.blurred)


def expect(want: Want, version: int) -> None:
    """An edit is made for the version its author read."""
    if want.version != version:
        raise WantChanged(want.id, expected=version, actual=want.version)


def change(want: Want, requirement: Requirement, meaning: Meaning) -> Want:
    """The want with another requirement."""
    _open(want)
    return replace(want, requirement=requirement, meaning=meaning, version=want.version + 1)


def close(want: Want, status: WantStatus, reason: str | None) -> Want:
    """Looked for no more, for good; closing what is closed so already changes nothing."""
    if want.status is status:
        return want
    _open(want)
    return replace(want, status=status, reason=reason, version=want.version + 1)


def _open(want: Want) -> None:
    if want.status is not WantStatus.OPEN:
        raise WantNotOpen(want.id, want.status)


def _check(requirement: Requirement, today: date) -> None:
    if requirement.title is None and requirement.material is None:
        raise NothingWanted
    needed, ceiling = requirement.needed, requirement.price_ceiling
    if needed.over(today):
        raise PeriodOver(str(needed.end))
    for day in (needed.start, needed.end):
        if day is not None and day > today + FURTHEST:
            raise PeriodTooFar(str(day))
    if ceiling is not None and ceiling.per is not requirement.quantity.unit:
        raise CeilingUnitDiffers(ceiling.per, requirement.quantity.unit)
