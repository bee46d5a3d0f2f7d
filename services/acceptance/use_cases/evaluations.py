"""Holding what somebody describes against what somebody asks. Nothing is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from services.acceptance.domain import checking
from services.acceptance.domain.bounds import beyond
from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Criteria
from services.acceptance.domain.evaluation import Evaluation, VersionOf, evaluation
from services.acceptance.domain.facts import Fact
from services.acceptance.domain.judging import regions_of
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.programme_errors import DraftFaulty, NothingInForce, VersionNotFound
from services.acceptance.domain.uses import Use
from services.acceptance.domain.vouching import vouched
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import ProgrammeId


@dataclass(frozen=True, slots=True)
class Named:
    """A programme, and which of its versions; the one in force where no number is named."""

    programme_id: ProgrammeId
    number: int | None = None


Question = Sequence[Named] | Use | Criteria


async def evaluate(work: AcceptanceWork, question: Question, facts: Sequence[Fact], load: Circumstances) -> tuple[Evaluation, ...]:
    """What each makes of the load. `DraftFaulty` where the criteria that are asked about could not be evaluated.

    `FactAhead` and `BasisUnproved` refuse facts that cannot be known as they claim.
    """
    known = Knowledge(vouched(fact, load.today) for fact in facts)
    match question:
        case Use():
            return (evaluation(question, known, load),)
        case Criteria():
            _refuse_faulty(question, load.today)
            return (evaluation(question, known, load),)
        case _:
            async with work:
                versions = [await _version(work, one, load.today) for one in question]
            return tuple(evaluation(one, known, load, regulations()) for one in versions)


async def _version(work: AcceptanceWork, named: Named, today: date) -> VersionOf:
    programme = await work.programmes.get(named.programme_id)
    receiver = await work.receivers.get(programme.receiver_id)
    return VersionOf(programme, _of(programme, named.number, today), regions_of(programme.at(receiver.sites)))


def _of(programme: Programme, number: int | None, today: date) -> Version:
    if number is None:
        if (version := programme.in_force(today)) is None:
            raise NothingInForce(programme.id)
        return version
    found = next((version for version in programme.versions if version.number == number), None)
    if found is None:
        raise VersionNotFound(number)
    return found


def _refuse_faulty(criteria: Criteria, today: date) -> None:
    found = tuple(beyond(criteria, "")) or checking.faults(criteria, today)
    if found:
        raise DraftFaulty(tuple(replace(fault, pointer=f"/criteria{fault.pointer}") for fault in found))
