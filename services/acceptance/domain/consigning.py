"""Whether a lot may be offered to a programme, and with which verdict."""

import datetime as dt
from dataclasses import replace

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.consignment import Consignment, Expected, Offered
from services.acceptance.domain.consignment_errors import MoreThanThereIs, NothingInForce, NotTaken, RefusedByRules, Unconfirmed
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.verdict import Outcome, Verdict
from services.kernel.clock import local_date
from services.kernel.identity import ConsignmentId
from services.vocabulary.vocabulary import vocabulary


def offer(consignment_id: ConsignmentId, offered: Offered, lot: Lot, to: Programme, known: Knowledge, now: dt.datetime) -> Consignment:
    """A new consignment to the version in force. What is unknown may be settled on the way; what cannot pass is not offered."""
    if not to.confirmed:
        raise Unconfirmed(to.id)
    load = _load(offered, lot, local_date(now))
    version = _in_force(to, load.today)
    if not version.criteria.concerns(load.material) or (offered.site_id and to.sites and offered.site_id not in to.sites):
        raise NotTaken(to.id)
    verdict = evaluate(version.criteria.rules, known, load)
    if hopeless := _hopeless(verdict):
        raise RefusedByRules(hopeless)
    return Consignment(
        id=consignment_id,
        offered=offered,
        version_id=version.id,
        sender_id=lot.organization_id,
        receiver_id=to.organization_id,
        verdict=verdict.outcome,
        expected=tuple(Expected(result.rule.id, result.outcome) for result in verdict.results),
        offered_at=now,
    )


def _load(offered: Offered, lot: Lot, today: dt.date) -> Circumstances:
    """So much of the lot; never more than there is of it."""
    if offered.quantity.unit is lot.quantity.unit and offered.quantity.value > lot.quantity.value:
        raise MoreThanThereIs(lot.quantity)
    return replace(lot.load(vocabulary().get(lot.material), today), quantity=offered.quantity)


def _in_force(programme: Programme, today: dt.date) -> Version:
    version = programme.in_force(today)
    if version is None:
        raise NothingInForce(programme.id)
    return version


def _hopeless(verdict: Verdict) -> tuple[str, ...]:
    return tuple(result.rule.id for result in verdict.open if result.outcome is Outcome.FAIL and result.remedy is None)
