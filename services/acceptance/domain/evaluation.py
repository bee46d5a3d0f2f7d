"""Holding one load against something: a version of a programme, a use, or criteria that somebody asks about."""

from dataclasses import dataclass

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.uses import Use
from services.acceptance.domain.verdict import Verdict
from services.vocabulary.material import MaterialCode


@dataclass(frozen=True, slots=True)
class VersionOf:
    """A version with the programme it is of."""

    programme: Programme
    version: Version


Against = VersionOf | Use | Criteria
"""What a load can be held against."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What it was held against, whether that is for this material at all, and what came of it."""

    against: Against
    concerned: bool
    verdict: Verdict


def evaluation(against: Against, known: Knowledge, load: Circumstances) -> Evaluation:
    materials, rules = _asked(against)
    concerned = any(code in materials for code in load.material.ancestors)
    return Evaluation(against, concerned, evaluate(rules, known, load))


def _asked(against: Against) -> tuple[tuple[MaterialCode, ...], tuple[Rule, ...]]:
    match against:
        case VersionOf(version=version):
            return version.criteria.materials, version.criteria.rules
        case Use() | Criteria():
            return against.materials, against.rules
