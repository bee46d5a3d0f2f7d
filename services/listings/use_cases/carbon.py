"""The CO2e statement of an organization."""

from services.kernel.identity import Actor, ProjectId
from services.listings.domain.carbon import Booked, Co2Statement, state
from services.listings.domain.outcomes import OutcomeLine
from services.listings.store.work import ListingsWork
from services.vocabulary.material import Figure
from services.vocabulary.vocabulary import Vocabulary

Numbered = dict[tuple[ProjectId, str], str]
"""Classes of surveyed items, by project and number."""


async def co2_statement(work: ListingsWork, actor: Actor, year: int, vocabulary: Vocabulary, transport: Figure) -> Co2Statement:
    """Of all projects that the organization keeps."""
    async with work:
        outcomes = await work.outcomes.of_keeper(actor.organization_id)
        classes = await work.surveys.classes([project_id for project_id, _ in outcomes])
    booked = [_booked(project_id, line, classes) for project_id, lines in outcomes for line in lines]
    return state(year, booked, vocabulary, transport)


def _booked(project_id: ProjectId, line: OutcomeLine, classes: Numbered) -> Booked:
    """A line says its class itself, or names the item whose class that is."""
    return Booked(project_id, line, line.material or classes.get((project_id, line.number or "")))
