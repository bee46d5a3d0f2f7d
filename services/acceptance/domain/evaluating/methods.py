"""What was found, held to the method that a rule asks for."""

from dataclasses import replace

from services.acceptance.domain.facts import Aspect, Basis
from services.acceptance.domain.knowledge import Decision, Knowledge, Test
from services.acceptance.domain.verdict import Outcome, Why


def by_method(known: Knowledge, aspect: Aspect, test: Test, proof: Basis, method: str | None) -> Decision:
    """A no counts however it was found; a yes only where one found it by the rule's method, whoever else found it otherwise."""
    decision = known.decide(aspect, test, proof)
    if method is None or decision.outcome is not Outcome.PASS:
        return decision
    strong = (fact for fact in known.of(aspect) if fact.basis.strength >= proof.strength and test(fact.value) is Outcome.PASS)
    found = next((fact for fact in strong if _written(fact.provenance.method) == _written(method)), None)
    return replace(decision, fact=found) if found else Decision(Outcome.UNKNOWN, Why.NOT_PROVED, decision.fact)


def _written(method: str | None) -> str:
    """Without case and spaces: EN 933-11 is written in many ways."""
    return "".join((method or "").casefold().split())
