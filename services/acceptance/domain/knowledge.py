"""All that is known of a lot, and how one question is decided by several facts that may differ."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from services.acceptance.domain.facts import About, Aspect, Basis, Choice, Fact, Value, contradict
from services.acceptance.domain.verdict import Outcome, Why

Test = Callable[[Value], Outcome]
"""What a rule makes of a value."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the facts say to a rule, which of them decided, and why."""

    outcome: Outcome
    why: Why
    fact: Fact | None = None


NOT_STATED: Final = Decision(Outcome.UNKNOWN, Why.NOT_STATED)


class Knowledge:
    """Facts by what they are about, strongest first: certified before measured before stated, then the latest. Never changes."""

    __slots__ = ("_facts",)

    def __init__(self, facts: Iterable[Fact]) -> None:
        grouped: defaultdict[Aspect, list[Fact]] = defaultdict(list)
        for fact in facts:
            grouped[fact.aspect].append(fact)
        self._facts: Final[Mapping[Aspect, tuple[Fact, ...]]] = {
            aspect: tuple(sorted(told, key=_strength, reverse=True)) for aspect, told in grouped.items()
        }

    def of(self, aspect: Aspect) -> tuple[Fact, ...]:
        return self._facts.get(aspect, ())

    def about(self, kind: About) -> Iterator[tuple[Aspect, tuple[Fact, ...]]]:
        """Every aspect of this kind that anything is known of."""
        return ((aspect, facts) for aspect, facts in self._facts.items() if aspect.about is kind)

    def decide(self, aspect: Aspect, test: Test, proof: Basis = Basis.DERIVED) -> Decision:
        return decide(self.of(aspect), test, proof)


def decide(facts: tuple[Fact, ...], test: Test, proof: Basis) -> Decision:
    """The strongest fact that says yes or no decides.

    A no may come from any fact; a yes only from one as strong as `proof`, and not while facts as strong as it contradict each
    other: that is a no. So more facts never make a question open again that was answered with yes.
    """
    for fact in facts:
        outcome = test(fact.value)
        if outcome is Outcome.FAIL:
            return Decision(outcome, Why.NOT_MET, fact)
        if outcome is Outcome.PASS:
            return _yes(fact, facts, proof)
    return Decision(Outcome.UNKNOWN, Why.NOT_SURE, facts[0]) if facts else NOT_STATED


def _yes(fact: Fact, facts: tuple[Fact, ...], proof: Basis) -> Decision:
    if against := _quarrel(fact, facts):
        return Decision(Outcome.FAIL, Why.CONTRADICTED, against)
    if fact.basis.strength < proof.strength:
        return Decision(Outcome.UNKNOWN, Why.NOT_PROVED, fact)
    return Decision(Outcome.PASS, Why.MET, fact)


def _quarrel(decided: Fact, facts: tuple[Fact, ...]) -> Fact | None:
    """Of the facts as strong as this one, one that cannot hold beside another."""
    strong = [fact for fact in facts if _rank(fact) >= _rank(decided)]
    return next((one for one in strong for other in (decided, *strong) if contradict(one.value, other.value)), None)


def _rank(fact: Fact) -> tuple[int, date]:
    return fact.basis.strength, fact.provenance.on or date.min


def _strength(fact: Fact) -> tuple[int, date, str, str]:
    """The last parts only make the order the same for the same facts."""
    return *_rank(fact), _written(fact.value), f"{fact.provenance.by} {fact.provenance.document_id} {fact.provenance.method}"


def _written(value: Value) -> str:
    return repr(sorted(value.codes)) if isinstance(value, Choice) else repr(value)
