"""Whether a lot may be offered to a programme, and with which verdict."""

import datetime as dt
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.consignment import Consignment, Expected, Offered
from services.acceptance.domain.consignment_errors import (
    MoreThanThereIs,
    NothingInForce,
    NotTaken,
    RefusedByRules,
    TooManyUnderway,
    Unconfirmed,
)
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.judging import Bound, regions_of
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.lawful import Lawbook, lawful
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.regulation import NO_LAW, Law
from services.acceptance.domain.site import Site
from services.acceptance.domain.verdict import Outcome, Verdict
from services.kernel.clock import local_date
from services.kernel.identity import ConsignmentId, SiteId
from services.vocabulary.material import Material
from services.vocabulary.vocabulary import vocabulary

MOST_OPEN: Final = 50
"""Loads of one lot on their way to one programme; more is a slip, or a nuisance."""

AN_ESTIMATE_MAY_BE: Final = 2
"""A lot told in pieces may weigh up to twice what typical figures of its class make of it."""


@dataclass(frozen=True, slots=True)
class Door:
    """Where it is offered: the programme, its sites, how many loads of the lot are on their way there, and what came this year in kg.

    The law is that of where it is received: at the site that is named, or at any.
    """

    programme: Programme
    sites: tuple[Site, ...]
    law: Law = NO_LAW
    underway: int = 0
    taken_kg: Decimal = Decimal(0)

    def at(self, site_id: SiteId | None) -> tuple[Site, ...]:
        return tuple(site for site in self.sites if site_id in {None, site.id})


def offer(consignment_id: ConsignmentId, offered: Offered, lot: Lot, door: Door, known: Knowledge, now: dt.datetime) -> Consignment:
    """A new consignment to the version in force. What is unknown may be settled on the way; what cannot pass is not offered."""
    to = door.programme
    if not to.confirmed:
        raise Unconfirmed(to.id)
    if door.underway >= MOST_OPEN:
        raise TooManyUnderway(MOST_OPEN)
    load = _load(offered, lot, door, local_date(now))
    version = _in_force(to, load.today)
    sites, criteria = door.at(offered.site_id), version.criteria
    if not _takes(to, version, lot, load.material) or (offered.site_id and not sites):
        raise NotTaken(to.id)
    own = evaluate(criteria.rules, known, load)
    verdict = lawful(own, Lawbook(door.law, known, load).mildest(regions_of(sites), criteria.fate))
    if hopeless := _hopeless(verdict):
        raise RefusedByRules(hopeless)
    return Consignment(
        id=consignment_id,
        offered=offered,
        version_id=version.id,
        sender_id=lot.organization_id,
        receiver_id=to.organization_id,
        verdict=verdict.outcome,
        expected=tuple(Expected(result.rule.id, result.outcome) for result in own.results),
        offered_at=now,
    )


def _takes(to: Programme, version: Version, lot: Lot, material: Material) -> bool:
    return version.criteria.concerns(material) and Bound(to.id, version.id, to.country, to.regions, version.criteria).covers(lot)


def _load(offered: Offered, lot: Lot, door: Door, today: dt.date) -> Circumstances:
    """So much of the lot; never more than there can be of it."""
    whole = lot.load(vocabulary().get(lot.material), today)
    there = whole.in_unit(offered.quantity.unit)
    slack = 1 if offered.quantity.unit is lot.quantity.unit else AN_ESTIMATE_MAY_BE
    if there is not None and offered.quantity.value > there * slack:
        raise MoreThanThereIs(lot.quantity)
    return replace(whole, quantity=offered.quantity, taken_this_year=door.taken_kg)


def _in_force(programme: Programme, today: dt.date) -> Version:
    version = programme.in_force(today)
    if version is None:
        raise NothingInForce(programme.id)
    return version


def _hopeless(verdict: Verdict) -> tuple[str, ...]:
    return tuple(result.rule.id for result in verdict.open if result.outcome is Outcome.FAIL and result.remedy is None)
