"""Which status each refusal of a project's outlets becomes, and how it is told."""

from typing import Final

from services.acceptance.domain.project_errors import ProjectsAway, ProjectTooLarge, ProjectUnknown
from services.kit.problems import PLAIN, Refusals, refusal

PROJECT_REFUSALS: Final[Refusals] = {
    ProjectUnknown: refusal(
        404,
        "project_not_found",
        nl="Er is geen project {project_id}, of u neemt er niet aan deel.",
        fr="Il n'y a pas de projet {project_id}, ou vous n'y participez pas.",
        en="There is no project {project_id}, or you take no part in it.",
        de="Es gibt kein Projekt {project_id}, oder Sie nehmen nicht daran teil.",
    ),
    ProjectTooLarge: refusal(
        422,
        "project_too_large",
        nl="De inventaris heeft meer dan {limit} items; zoveel worden niet in één keer beoordeeld.",
        fr="L'inventaire a plus de {limit} éléments ; on n'en juge pas autant à la fois.",
        en="The inventory has more than {limit} items; so many are not judged at once.",
        de="Das Inventar hat mehr als {limit} Positionen; so viele werden nicht auf einmal beurteilt.",
    ),
    ProjectsAway: PLAIN[503],
}
