"""Stating what became of a project's material, and closing its books."""

from datetime import date

from services.kernel.identity import Actor, ProjectId
from services.listings.domain.closing import ClosingRecord, close
from services.listings.domain.criteria import Criteria
from services.listings.domain.outcomes import OutcomeLine, Outcomes, check
from services.listings.domain.project_errors import OutcomesVersionStale
from services.listings.store.work import ListingsWork
from services.vocabulary.vocabulary import Vocabulary


async def state_outcomes(
    work: ListingsWork, actor: Actor, project_id: ProjectId, version: int, lines: tuple[OutcomeLine, ...], vocabulary: Vocabulary
) -> Outcomes:
    """All lines of the project from now on."""
    check(lines, vocabulary)
    async with work:
        project = await work.projects.for_change(project_id, actor.organization_id)
        before = await work.outcomes.get(project_id)
        if before.version != version:
            raise OutcomesVersionStale(version, before.version)
        outcomes = Outcomes(lines, version + 1)
        await work.outcomes.save(project, outcomes)
        await work.commit()
    return outcomes


async def closing_record(work: ListingsWork, actor: Actor, project_id: ProjectId, criteria: Criteria, today: date) -> ClosingRecord:
    """The books of the project as of today."""
    async with work:
        project = await work.projects.get(project_id, actor.organization_id)
        items = await work.surveys.all(project_id)
        outcomes = await work.outcomes.get(project_id)
    return close(project, items, outcomes, criteria, today)
