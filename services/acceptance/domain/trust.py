"""How far verdicts can be trusted: what the evaluator said of a rule, and what became of it at the weighbridge."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from services.acceptance.domain.intake import Decision
from services.acceptance.domain.verdict import Outcome

FEWEST: Final = 5
"""Of fewer senders nothing is told: who knows them would know their loads. A receiver's own loads are not counted at all."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One rule: so often the evaluator said this and the gate decided that."""

    rule: str
    counts: Mapping[tuple[Outcome, Decision], int]

    @property
    def intakes(self) -> int:
        return sum(self.counts.values())

    @property
    def kept(self) -> float | None:
        """The share of what was said to pass that did; none where nothing was said to pass."""
        passed = sum(count for (said, _), count in self.counts.items() if said is Outcome.PASS)
        return self.counts.get((Outcome.PASS, Decision.ACCEPTED), 0) / passed if passed else None


def compared(told: Iterable[tuple[str, Outcome, Decision, int]]) -> tuple[Compared, ...]:
    """By rule, in the order of their names."""
    counts: dict[str, Counter[tuple[Outcome, Decision]]] = {}
    for rule, said, decided, count in told:
        counts.setdefault(rule, Counter())[said, decided] += count
    return tuple(Compared(rule, counts[rule]) for rule in sorted(counts))
