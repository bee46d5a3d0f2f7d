"""What rules of composition make of what is known."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from services.acceptance.domain.amounts import mm
from services.acceptance.domain.evaluating.limits import absent, told, within
from services.acceptance.domain.evaluating.methods import by_method
from services.acceptance.domain.facts import DRY, FOREIGN, OTHER, About, Aspect, Basis
from services.acceptance.domain.knowledge import NOT_STATED, Decision, Knowledge, Test
from services.acceptance.domain.rules.composition import (
    AllowedAttachments,
    Forbidden,
    LabLimit,
    MaxContamination,
    MaxFraction,
    Moisture,
    Wetness,
)
from services.acceptance.domain.terms import terms
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why

_MOISTURE: Final = Aspect(About.MOISTURE)
_FOREIGN: Final = Aspect(About.FRACTION, FOREIGN)
_HALF: Final = Decimal("0.5")
_REST: Final = Aspect(About.ATTACHMENT, OTHER)


def fraction(rule: MaxFraction, known: Knowledge) -> Result:
    """By the component's own share; else it is not there at all, or all that is foreign together is little enough."""
    limit = within(None, rule.at_most.ratio)
    grain = (mm(rule.grain_from), mm(rule.grain_to))
    sized = Aspect(About.FRACTION, rule.component, None if grain == (None, None) else grain)
    whole = Aspect(About.FRACTION, rule.component)
    ways = (
        known.decide(sized, limit, rule.proof),
        _only_yes(known, whole, limit, rule.proof),
        _only_yes(known, Aspect(About.SUBSTANCE, rule.component), absent, rule.proof),
        _only_yes(known, _FOREIGN, limit, rule.proof),
    )
    return told(rule, _best(ways), Remedy.MEASURE, Remedy.SORT)


def contamination(rule: MaxContamination, known: Knowledge) -> Result:
    """By what is foreign together; or no, when a single foreign component is too much already."""
    limit = within(None, rule.at_most.ratio)
    decided = known.decide(_FOREIGN, limit, rule.proof)
    if decided.outcome is Outcome.UNKNOWN:
        parts = (known.decide(aspect, limit) for aspect, _ in sorted(known.about(About.FRACTION), key=_named) if _is_part(aspect, known))
        decided = next((part for part in parts if part.outcome is Outcome.FAIL), decided)
    return told(rule, decided, Remedy.MEASURE, Remedy.SORT)


def forbidden(rule: Forbidden, known: Knowledge) -> Result:
    """By its presence, or its share of the mass: the worse of the two.

    Who says that it is not there by the one, beside a doubt by the other, contradicts it: that is a no.
    """
    seen = known.decide(Aspect(About.SUBSTANCE, rule.what), absent, rule.proof)
    share = known.decide(Aspect(About.FRACTION, rule.what), absent, rule.proof)
    looking_is_enough = rule.proof.strength <= Basis.STATED.strength and terms().seen_by_eye(rule.what)
    return told(rule, _agreed(seen, share), Remedy.STATE if looking_is_enough else Remedy.TEST, Remedy.SORT)


def attachments(rule: AllowedAttachments, known: Knowledge) -> Result:
    """No, as soon as one is there that is not allowed; yes, when nothing else is there.

    Who says that nothing else is there, beside a suspicion of what is not allowed, contradicts it: that is a no.
    """
    named = sorted(known.about(About.ATTACHMENT), key=_named)
    others = [known.decide(aspect, absent) for aspect, _ in named if aspect.of not in {*rule.allowed, OTHER}]
    rest = known.decide(_REST, absent, rule.proof)
    there = next((one for one in others if one.outcome is Outcome.FAIL), None)
    doubted = next((one for one in others if one.outcome is Outcome.UNKNOWN), None)
    if there is None and doubted and rest.outcome is Outcome.PASS:
        there = Decision(Outcome.FAIL, Why.CONTRADICTED, doubted.fact)
    return told(rule, there or rest, Remedy.STATE, Remedy.CLEAN)


def moisture(rule: Moisture, known: Knowledge) -> Result:
    """As wet as it comes, or by its water."""
    if rule.state is Wetness.ANY:
        return Result(rule, Outcome.PASS, Why.MET)
    limit = DRY if rule.at_most is None else rule.at_most.ratio
    return told(rule, known.decide(_MOISTURE, within(None, limit), rule.proof), Remedy.MEASURE, Remedy.DRY)


def lab_limit(rule: LabLimit, known: Knowledge) -> Result:
    """By what a laboratory found, in the way that is asked; whoever knows that it is not there needs none."""
    found = by_method(known, Aspect(About.FRACTION, rule.substance), within(None, rule.at_most.ratio), rule.proof, rule.method)
    seen = _only_yes(known, Aspect(About.SUBSTANCE, rule.substance), absent, rule.proof)
    return told(rule, _best((found, seen)), Remedy.TEST)


def _is_part(aspect: Aspect, known: Knowledge) -> bool:
    """A component beside the material: what is more than half of the mass is the material itself."""
    return aspect.grain is None and aspect.of != FOREIGN and known.decide(aspect, within(None, _HALF)).outcome is not Outcome.FAIL


def _named(told: tuple[Aspect, object]) -> str:
    return told[0].of


def _only_yes(known: Knowledge, aspect: Aspect, test: Test, proof: Basis) -> Decision:
    """A way that can settle it with a yes. It is silent otherwise, unless facts that say yes and no of it contradict each other."""
    decision = known.decide(aspect, test, proof)
    if decision.outcome is Outcome.PASS:
        return decision
    said = any(fact.basis.strength >= proof.strength and test(fact.value) is Outcome.PASS for fact in known.of(aspect))
    return Decision(Outcome.FAIL, Why.CONTRADICTED, decision.fact) if said else NOT_STATED


def _best(ways: Iterable[Decision]) -> Decision:
    """The first way's yes or no stands; else any yes, else any no, else what the first says."""
    first, *others = ways
    if first.outcome is not Outcome.UNKNOWN:
        return first
    for outcome in (Outcome.PASS, Outcome.FAIL):
        if found := next((way for way in others if way.outcome is outcome), None):
            return found
    return first


def _agreed(*ways: Decision) -> Decision:
    """Any no stands; a yes, unless another way is in doubt over a fact. More facts never make a yes a doubt, so that is a no too."""
    if denied := next((way for way in ways if way.outcome is Outcome.FAIL), None):
        return denied
    doubted = next((way for way in ways if way.outcome is Outcome.UNKNOWN and way.fact), None)
    agreed = next((way for way in ways if way.outcome is Outcome.PASS), None)
    if doubted and agreed:
        return Decision(Outcome.FAIL, Why.CONTRADICTED, doubted.fact)
    return agreed or doubted or NOT_STATED
