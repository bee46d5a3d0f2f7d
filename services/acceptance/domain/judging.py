"""Judging many lots at once: each against every programme in force that concerns it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.facts import Fact
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.lasting import lasts
from services.acceptance.domain.lawful import Lawbook, lawful
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.place import region_of
from services.acceptance.domain.reading import facts_of
from services.acceptance.domain.regulation import NO_LAW, Law
from services.acceptance.domain.sheet import StatedFact
from services.acceptance.domain.site import Site, SiteRole
from services.acceptance.domain.standing import Standing
from services.acceptance.domain.verdict import Outcome, Remedy, Result, Why
from services.kernel.identity import LotId, ProgrammeId, VersionId
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import Vocabulary

Ground = int | str
"""The fact that decided: its number among those that the lot's version says by itself, or the id of one that its owner states.

Never its value: what a verdict holds may be read by everyone.
"""


@dataclass(frozen=True, slots=True)
class Ruled:
    """What came of one rule of a version, or of one that the law asks beside it, by the rule's id."""

    rule: str
    outcome: Outcome
    why: Why
    remedy: Remedy | None = None
    ground: Ground | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict on a lot by one version of a programme: as of that version, the lot's own, and until a day when time may change it."""

    lot_id: LotId
    programme_id: ProgrammeId
    version_id: VersionId
    lot_version: int
    outcome: Outcome
    remedies_away: int | None
    results: tuple[Ruled, ...]
    lasts_until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """What of a programme in force a lot is judged by. `received_in` are the regions of its sites, whose law goes there."""

    programme_id: ProgrammeId
    version_id: VersionId
    country: str | None
    regions: tuple[str, ...]
    criteria: Criteria
    received_in: tuple[Region | None, ...] = ()

    @classmethod
    def of(cls, standing: Standing) -> "Bound":
        programme, version = standing.programme, standing.version
        return cls(programme.id, version.id, programme.country, programme.regions, version.criteria, regions_of(standing.sites))

    def covers(self, lot: Lot) -> bool:
        """Whether it is meant for where the lot is: its country if it has one and, where the programme names regions, one of them."""
        return self.country in {None, lot.country} and (not self.regions or _iso(lot.region) in self.regions)


def regions_of(sites: Iterable[Site]) -> tuple[Region | None, ...]:
    """Each region in which one of them receives, once, in an order of their own; None for abroad, and where there is none at all."""
    regions = {region_of(site.place) for site in sites if site.role is not SiteRole.SERVICE}
    return tuple(sorted(regions or {None}, key=str))


class Docket:
    """What is in force, by the classes it takes, and the law that goes beside it. Never changes."""

    __slots__ = ("_by_class", "law")

    def __init__(self, bounds: Iterable[Bound], law: Law = NO_LAW) -> None:
        self.law: Final = law
        by_class: defaultdict[str, list[Bound]] = defaultdict(list)
        for bound in bounds:
            for code in bound.criteria.materials:
                by_class[code].append(bound)
        self._by_class: Final[Mapping[str, list[Bound]]] = by_class

    def concerning(self, lot: Lot) -> Iterator[Bound]:
        """Those that take the lot's class, or one above it, from where it is; each once."""
        parts = lot.material.split(".")
        above = (".".join(parts[:depth]) for depth in range(len(parts), 0, -1))
        every = {bound.programme_id: bound for code in above for bound in self._by_class.get(code, ())}
        return (bound for bound in every.values() if bound.covers(lot))


@dataclass(frozen=True, slots=True)
class Case:
    """A lot with what its owner states; `only` these programmes, or all that concern it."""

    lot: Lot
    stated: Sequence[StatedFact] = ()
    only: frozenset[ProgrammeId] | None = None


def judged(cases: Iterable[Case], docket: Docket, vocabulary: Vocabulary, today: dt.date) -> list[Judgement]:
    """Every verdict on these lots; none where the lot is of a class that this vocabulary does not know."""
    return [one for case in cases if case.lot.material in vocabulary for one in _judged(case, docket, vocabulary, today)]


def _judged(case: Case, docket: Docket, vocabulary: Vocabulary, today: dt.date) -> Iterator[Judgement]:
    lot, called = case.lot, _called(case)
    known, load = Knowledge(fact for fact, _ in called), lot.load(vocabulary.get(lot.material), today)
    grounds = {id(fact): ground for fact, ground in called}  # by identity: a fact takes longer to hash than a rule to hold against it
    book = Lawbook(docket.law, known, load)
    for bound in docket.concerning(lot):
        if case.only is None or bound.programme_id in case.only:
            criteria = bound.criteria
            verdict = lawful(evaluate(criteria.rules, known, load), book.mildest(bound.received_in, criteria.fate))
            yield Judgement(
                lot_id=lot.id,
                programme_id=bound.programme_id,
                version_id=bound.version_id,
                lot_version=lot.version,
                outcome=verdict.outcome,
                remedies_away=verdict.remedies_away,
                results=tuple(_ruled(result, grounds) for result in verdict.results),
                lasts_until=lasts(verdict, load),
            )


def _called(case: Case) -> list[tuple[Fact, Ground]]:
    """Every fact of the lot with what it is called."""
    return [(fact, nth) for nth, fact in enumerate(facts_of(case.lot))] + [(one.fact, str(one.id)) for one in case.stated]


def _ruled(result: Result, grounds: Mapping[int, Ground]) -> Ruled:
    ground = grounds[id(result.fact)] if result.fact else None
    return Ruled(result.rule.id, result.outcome, result.why, result.remedy, ground)


def _iso(region: str | None) -> str | None:
    return Region(region).iso if region else None
