"""What rules of performance make of what is known."""

from services.acceptance.domain.evaluating.limits import among, both, told, within
from services.acceptance.domain.evaluating.methods import by_method
from services.acceptance.domain.facts import GRADES, About, Aspect
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.rules.fitness import ConditionAtLeast, Performance
from services.acceptance.domain.terms import terms
from services.acceptance.domain.verdict import Remedy, Result


def performance(rule: Performance, known: Knowledge) -> Result:
    """By its figure or its class, in the way that is asked; classes have an order of their own, worst first."""
    tests = []
    if rule.at_least is not None or rule.at_most is not None:
        tests.append(within(rule.at_least, rule.at_most))
    if rule.at_least_class is not None:
        tests.append(among(terms().at_least(rule.property, rule.at_least_class)))
    if rule.one_of:
        tests.append(among(frozenset(rule.one_of)))
    return told(rule, by_method(known, Aspect(About.PROPERTY, rule.property), both(*tests), rule.proof, rule.method), Remedy.TEST)


def condition(rule: ConditionAtLeast, known: Knowledge) -> Result:
    decided = known.decide(Aspect(About.CONDITION), within(GRADES[rule.at_least], None), rule.proof)
    return told(rule, decided, Remedy.STATE, Remedy.CLEAN)
