"""How far verdicts can be trusted: what the evaluator said of a rule, and what became of it at the weighbridge."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from services.acceptance.domain.intake import Decision
from services.acceptance.domain.programme import Stage, Version
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.verdict import Outcome
from services.kernel.identity import OrganizationId, VersionId

FEWEST: Final = 5
"""Of fewer senders nothing is told: who knows them would know their loads. A receiver's own loads are not counted at all."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Of one rule of one version: so many loads of these senders of which the evaluator said this and the gate decided that."""

    version_id: VersionId
    rule: str
    said: Outcome
    decided: Decision
    intakes: int
    senders: frozenset[OrganizationId]


@dataclass(frozen=True, slots=True)
class Compared:
    """One rule as it reads in these versions, by their numbers: so often the evaluator said this and the gate decided that."""

    rule: str
    versions: tuple[int, ...]
    counts: Mapping[tuple[Outcome, Decision], int]

    @property
    def intakes(self) -> int:
        return sum(self.counts.values())

    @property
    def kept(self) -> float | None:
        """The share of what was said to pass that did; none where nothing was said to pass."""
        passed = sum(count for (said, _), count in self.counts.items() if said is Outcome.PASS)
        return self.counts.get((Outcome.PASS, Decision.ACCEPTED), 0) / passed if passed else None


def compared(versions: Iterable[Version], told: Sequence[Weighed]) -> tuple[Compared, ...]:
    """By rule, in the order of their names; of one that has changed, what goes now first.

    Versions in which a rule reads the very same are counted together, others apart: what became of another rule says nothing of this
    one, whatever it is called. Each is told once it has enough senders of its own.
    """
    found = (_compared(rule, those, told) for rule, those in _readings(versions))
    return tuple(sorted(filter(None, found), key=lambda one: (one.rule, -one.versions[-1])))


def _readings(versions: Iterable[Version]) -> Iterator[tuple[str, tuple[Version, ...]]]:
    """Every rule as it reads, with the versions in which it does so."""
    readings: defaultdict[Rule, list[Version]] = defaultdict(list)
    for version in sorted((one for one in versions if one.stage is Stage.PUBLISHED), key=lambda one: one.number):
        for rule in version.criteria.rules:
            readings[rule].append(version)
    return ((rule.id, tuple(those)) for rule, those in readings.items())


def _compared(rule: str, versions: tuple[Version, ...], told: Sequence[Weighed]) -> Compared | None:
    ids = {version.id for version in versions}
    these = [one for one in told if one.rule == rule and one.version_id in ids]
    if len(frozenset().union(*(one.senders for one in these))) < FEWEST:
        return None
    counts: Counter[tuple[Outcome, Decision]] = Counter()
    for one in these:
        counts[one.said, one.decided] += one.intakes
    return Compared(rule, tuple(version.number for version in versions), counts)
