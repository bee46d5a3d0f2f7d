"""From a surveyed item to what is offered of it, and how a lot follows its item and its project afterwards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Final

from services.kernel.quantity import Quantity
from services.kernel.window import Certainty, Window
from services.listings.domain.errors import ListingError
from services.listings.domain.lot import Lot
from services.listings.domain.offer import Availability, Evidence, EvidenceKind, Offer
from services.listings.domain.project import PaperKind, Plan, Project, ProjectState
from services.listings.domain.project_errors import ItemStays, ItemUncounted, ProjectCancelled, ShiftImpossible
from services.listings.domain.survey import ReusePotential, Surveyed

PROOF: Final[Mapping[PaperKind, EvidenceKind]] = {
    PaperKind.DEMOLITION_PLAN: EvidenceKind.DEMOLITION_PLAN,
    PaperKind.ASBESTOS_ATTEST_NON_DESTRUCTIVE: EvidenceKind.ASBESTOS_ATTEST_NON_DESTRUCTIVE,
    PaperKind.DESTRUCTIVE_INVENTORY: EvidenceKind.DESTRUCTIVE_INVENTORY,
    PaperKind.LAB_ANALYSIS: EvidenceKind.LAB_ANALYSIS,
}
"""Papers of a whole project that prove something of every lot made of it."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What became of an item that was to be offered: its lot, published or held back; or why there is none."""

    item: Surveyed
    lot: Lot | None = None
    error: ListingError | None = None


@dataclass(frozen=True, slots=True)
class Offering:
    """What became of an inventory that was to be offered, or of as much of it as could be while its asker waits."""

    offered: Sequence[Offered]
    complete: bool


@dataclass(frozen=True, slots=True)
class Shift:
    """Other dates for a whole project: so many days later (or earlier), or from another day on; and how sure that is."""

    days: int = 0
    start: date | None = None
    until: date | None = None
    expected: date | None = None
    certainty: Certainty | None = None


def offer_of(project: Project, item: Surveyed) -> Offer:
    """What is offered of an item. What stays in its place, or was never counted, is not."""
    if project.plan.state is ProjectState.CANCELLED:
        raise ProjectCancelled
    said = item.known
    if said.reuse_potential is ReusePotential.IN_SITU:
        raise ItemStays(item.number)
    if said.quantity is None:
        raise ItemUncounted(item.number)
    return told_of(project, item, said.quantity)


def told_of(project: Project, item: Surveyed, quantity: Quantity) -> Offer:
    """All that the project and its inventory say of an item."""
    said = item.known
    return Offer(
        title=said.title or item.number,
        quantity=said.quantity or quantity,
        location=project.plan.location,
        available=project.plan.planned,
        description=said.description,
        material=said.material,
        eural=said.eural,
        condition=said.condition,
        dimensions=said.dimensions,
        project_id=str(project.id),
        substances=said.substances or (),
        evidence=(*(said.evidence or ()), *_proof(project.plan)),
        building_year=project.plan.building.building_year,
    )


def carried(offer: Offer, before: Offer, after: Offer) -> Offer:
    """The offer of a lot with what is said otherwise now; what its owner said of the lot alone stands. Dates go their own way."""
    changed = {one.name: getattr(after, one.name) for one in fields(Offer) if getattr(after, one.name) != getattr(before, one.name)}
    changed.pop("available", None)
    return replace(offer, **changed)


def moved(available: Availability, before: Availability, after: Availability) -> Availability:
    """When a lot can be had, now that the project's dates are others: the same dates where it had the project's, else as much later."""
    if available == before:
        return after
    certainty = available.certainty if after.certainty is before.certainty else after.certainty
    try:
        later = _later(available, after.window.start - before.window.start)
    except OverflowError as error:  # beyond the calendar
        raise ShiftImpossible from error
    return replace(later, certainty=certainty)


def shifted(plan: Plan, shift: Shift) -> Plan:
    """The plan with its dates shifted. An end that is not named comes as much later as the beginning."""
    planned = plan.planned
    try:
        later = _later(planned, (shift.start - planned.window.start) if shift.start else timedelta(shift.days))
        window = Window(later.window.start, shift.until or later.window.end)
    except (ValueError, OverflowError) as error:
        raise ShiftImpossible from error
    expected = shift.expected or later.expected
    if expected and not window.overlaps(Window(expected, expected)):
        raise ShiftImpossible
    return replace(plan, planned=Availability(window, expected, shift.certainty or planned.certainty))


def _later(available: Availability, days: timedelta) -> Availability:
    window, expected = available.window, available.expected
    end = window.end + days if window.end else None
    return replace(available, window=Window(window.start + days, end), expected=expected + days if expected else None)


def _proof(plan: Plan) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(PROOF[paper.kind], paper.number, paper.issuer, paper.date, paper.valid_until, paper.document_id)
        for paper in plan.documents
        if paper.kind in PROOF
    )
