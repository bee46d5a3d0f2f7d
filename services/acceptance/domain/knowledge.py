"""All that is known of a lot, and how one question is decided by several facts that may differ."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from services.acceptance.domain.facts import About, Aspect, Basis, Fact, Value, contradict
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

    A yes needs facts as strong as `proof`; a no may come from any. A yes that a stronger fact contradicts is a no: so more facts
    never make a question open again that was answered, and nothing passes while its facts quarrel.
    """
    if not facts:
        return NOT_STATED
    strong = tuple(fact for fact in facts if fact.basis.strength >= proof.strength)
    if not strong:
        weak = _first(facts, test)
        return weak if weak.outcome is Outcome.FAIL else Decision(Outcome.UNKNOWN, Why.NOT_PROVED, facts[0])
    decided = _first(strong, test)
    if decided.outcome is Outcome.PASS and decided.fact and (against := _against(decided.fact, strong)):
        return Decision(Outcome.FAIL, Why.CONTRADICTED, against)
    return decided


def _first(facts: tuple[Fact, ...], test: Test) -> Decision:
    for fact in facts:
        if (outcome := test(fact.value)) is not Outcome.UNKNOWN:
            return Decision(outcome, Why.MET if outcome is Outcome.PASS else Why.NOT_MET, fact)
    return Decision(Outcome.UNKNOWN, Why.NOT_SURE, facts[0])


def _against(decided: Fact, facts: tuple[Fact, ...]) -> Fact | None:
    """A stronger fact that cannot hold beside the one that decided."""
    stronger = facts[: facts.index(decided)]
    return next((fact for fact in stronger if contradict(fact.value, decided.value)), None)


def _strength(fact: Fact) -> tuple[int, date, str]:
    """The last part only makes the order the same for the same facts."""
    return fact.basis.strength, fact.provenance.on or date.min, repr(fact.value)
