"""What rules of composition make of what is known."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from services.acceptance.domain.amounts import mm
from services.acceptance.domain.evaluating.limits import absent, told, within
from services.acceptance.domain.facts import DRY, FOREIGN, OTHER, About, Amount, Aspect, Value
from services.acceptance.domain.knowledge import NOT_STATED, Decision, Knowledge
from services.acceptance.domain.rules.composition import (
    AllowedAttachments,
    Forbidden,
    LabLimit,
    MaxContamination,
    MaxFraction,
    Moisture,
    Wetness,
)
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why

_MOISTURE: Final = Aspect(About.MOISTURE)
_FOREIGN: Final = Aspect(About.FRACTION, FOREIGN)
_REST: Final = Aspect(About.ATTACHMENT, OTHER)


def fraction(rule: MaxFraction, known: Knowledge) -> Result:
    """By the component's own share; else it is not there at all, or all that is foreign together is little enough."""
    limit = within(None, rule.at_most.ratio)
    grain = (mm(rule.grain_from), mm(rule.grain_to))
    sized = Aspect(About.FRACTION, rule.component, None if grain == (None, None) else grain)
    whole = Aspect(About.FRACTION, rule.component)
    ways = (
        known.decide(sized, limit, rule.proof),
        _only_yes(known.decide(whole, limit, rule.proof)),
        _only_yes(known.decide(Aspect(About.SUBSTANCE, rule.component), absent, rule.proof)),
        _only_yes(known.decide(_FOREIGN, limit, rule.proof)),
    )
    return told(rule, _best(ways), Remedy.MEASURE, Remedy.SORT)


def contamination(rule: MaxContamination, known: Knowledge) -> Result:
    """By what is foreign together; or no, when the foreign components that are known are too much already."""
    decided = known.decide(_FOREIGN, within(None, rule.at_most.ratio), rule.proof)
    if decided.outcome is Outcome.UNKNOWN and _at_least(known) > rule.at_most.ratio:
        decided = Decision(Outcome.FAIL, Why.NOT_MET)
    return told(rule, decided, Remedy.MEASURE, Remedy.SORT)


def forbidden(rule: Forbidden, known: Knowledge) -> Result:
    """By its presence, or its share of the mass: the worse of the two."""
    seen = known.decide(Aspect(About.SUBSTANCE, rule.what), absent, rule.proof)
    share = known.decide(Aspect(About.FRACTION, rule.what), absent, rule.proof)
    return told(rule, _worst(seen, share), Remedy.TEST, Remedy.SORT)


def attachments(rule: AllowedAttachments, known: Knowledge) -> Result:
    """No, as soon as one is there that is not allowed; yes, when nothing else is there."""
    for aspect, _ in sorted(known.about(About.ATTACHMENT), key=lambda told: told[0].of):
        if aspect.of not in {*rule.allowed, OTHER}:
            decided = known.decide(aspect, absent)
            if decided.outcome is Outcome.FAIL:
                return told(rule, decided, Remedy.STATE, Remedy.CLEAN)
    return told(rule, known.decide(_REST, absent, rule.proof), Remedy.STATE, Remedy.CLEAN)


def moisture(rule: Moisture, known: Knowledge) -> Result:
    """As wet as it comes, or by its water."""
    if rule.state is Wetness.ANY:
        return Result(rule, Outcome.PASS, Why.MET)
    limit = DRY if rule.at_most is None else rule.at_most.ratio
    return told(rule, known.decide(_MOISTURE, within(None, limit), rule.proof), Remedy.MEASURE, Remedy.DRY)


def lab_limit(rule: LabLimit, known: Knowledge) -> Result:
    """By what a laboratory found; whoever knows that it is not there needs none."""
    found = known.decide(Aspect(About.FRACTION, rule.substance), within(None, rule.at_most.ratio), rule.proof)
    seen = _only_yes(known.decide(Aspect(About.SUBSTANCE, rule.substance), absent, rule.proof))
    return told(rule, _best((found, seen)), Remedy.TEST)


def _at_least(known: Knowledge) -> Decimal:
    """What the foreign components that anybody names come to, at the least."""
    shares = (
        _surest(fact.value for fact in facts)
        for aspect, facts in known.about(About.FRACTION)
        if aspect.grain is None and aspect.of != FOREIGN
    )
    return sum(shares, Decimal(0))


def _surest(values: Iterable[Value]) -> Decimal:
    return next((value.low for value in values if isinstance(value, Amount)), Decimal(0))


def _only_yes(decision: Decision) -> Decision:
    """A way that can settle it, and says nothing where it does not."""
    return decision if decision.outcome is Outcome.PASS else NOT_STATED


def _best(ways: Iterable[Decision]) -> Decision:
    """The first way's no stands; else any yes; else the first that says anything."""
    first, *others = ways
    if first.outcome is not Outcome.UNKNOWN:
        return first
    return next((way for way in others if way.outcome is Outcome.PASS), first)


def _worst(*ways: Decision) -> Decision:
    for outcome in (Outcome.FAIL, Outcome.PASS):
        if found := next((way for way in ways if way.outcome is outcome), None):
            return found
    return next((way for way in ways if way.fact), NOT_STATED)
