"""Whether a lot may be offered to a programme, and with which verdict."""

import datetime as dt

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.consignment import Consignment, Expected, Offered
from services.acceptance.domain.consignment_errors import NothingInForce, NotTaken, RefusedByRules
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.verdict import Outcome, Verdict
from services.kernel.identity import ConsignmentId, OrganizationId


def offer(
    consignment_id: ConsignmentId,
    sender: OrganizationId,
    offered: Offered,
    programme: Programme,
    known: Knowledge,
    load: Circumstances,
    now: dt.datetime,
) -> Consignment:
    """A new consignment to the version in force. What is unknown may be settled on the way; what cannot pass is not offered."""
    version = _in_force(programme, load.today)
    if not version.criteria.concerns(load.material) or (offered.site_id and programme.sites and offered.site_id not in programme.sites):
        raise NotTaken(programme.id)
    verdict = evaluate(version.criteria.rules, known, load)
    if hopeless := _hopeless(verdict):
        raise RefusedByRules(hopeless)
    return Consignment(
        id=consignment_id,
        offered=offered,
        version_id=version.id,
        sender_id=sender,
        receiver_id=programme.organization_id,
        verdict=verdict.outcome,
        expected=tuple(Expected(result.rule.id, result.outcome) for result in verdict.results),
        offered_at=now,
    )


def _in_force(programme: Programme, today: dt.date) -> Version:
    version = programme.in_force(today)
    if version is None:
        raise NothingInForce(programme.id)
    return version


def _hopeless(verdict: Verdict) -> tuple[str, ...]:
    return tuple(result.rule.id for result in verdict.open if result.outcome is Outcome.FAIL and result.remedy is None)
