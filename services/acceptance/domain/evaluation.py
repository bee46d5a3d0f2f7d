"""Holding one load against something: a version of a programme, a use, or criteria that somebody asks about."""

from dataclasses import dataclass

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.lawful import Held, Lawbook, lawful
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.regulation import NO_LAW, Law
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.uses import Use
from services.acceptance.domain.verdict import Verdict
from services.vocabulary.material import MaterialCode
from services.vocabulary.places import Region


@dataclass(frozen=True, slots=True)
class VersionOf:
    """A version with the programme it is of, and the regions in which that receives."""

    programme: Programme
    version: Version
    received_in: tuple[Region | None, ...] = ()


Against = VersionOf | Use | Criteria
"""What a load can be held against."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What it was held against, whether that is for this material at all, what came of it, and which law took part."""

    against: Against
    concerned: bool
    verdict: Verdict
    law: tuple[Held, ...] = ()


def evaluation(against: Against, known: Knowledge, load: Circumstances, law: Law = NO_LAW) -> Evaluation:
    """A programme is a way to go, so that the law decides beside it; a use and criteria of one's own are none."""
    materials, rules = _asked(against)
    concerned = any(code in materials for code in load.material.ancestors)
    held = _held(against, Lawbook(law, known, load)) if isinstance(against, VersionOf) else ()
    return Evaluation(against, concerned, lawful(evaluate(rules, known, load), held), held)


def _held(against: VersionOf, book: Lawbook) -> tuple[Held, ...]:
    return book.mildest(against.received_in, against.version.criteria.fate)


def _asked(against: Against) -> tuple[tuple[MaterialCode, ...], tuple[Rule, ...]]:
    match against:
        case VersionOf(version=version):
            return version.criteria.materials, version.criteria.rules
        case Use() | Criteria():
            return against.materials, against.rules
