"""What rules of packing and delivery make of what is known: a sender can arrange what he has not yet."""

import datetime as dt

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating.limits import among, told
from services.acceptance.domain.facts import About, Aspect
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.rules.arrangements import Delivery, LeadTime, Packaging
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why


def packaging(rule: Packaging, known: Knowledge) -> Result:
    decided = known.decide(Aspect(About.PACKAGING), among(frozenset(rule.one_of)), rule.proof)
    return told(rule, decided, Remedy.PACK, Remedy.PACK)


def delivery(rule: Delivery, known: Knowledge) -> Result:
    decided = known.decide(Aspect(About.DELIVERY_MODE), among(frozenset(rule.one_of)), rule.proof)
    return told(rule, decided, Remedy.ARRANGE, Remedy.ARRANGE)


def lead_time(rule: LeadTime, load: Circumstances) -> Result:
    """Whether announcing it today is early enough for the last day it is there."""
    if load.until is None:
        return Result(rule, Outcome.UNKNOWN, Why.NOT_STATED, remedy=Remedy.STATE)
    if load.until - load.today < dt.timedelta(days=rule.days):
        return Result(rule, Outcome.FAIL, Why.NOT_MET)
    return Result(rule, Outcome.PASS, Why.MET)
