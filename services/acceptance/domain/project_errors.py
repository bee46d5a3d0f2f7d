"""What can be wrong with asking for a project's outlets."""

from dataclasses import dataclass

from services.acceptance.domain.errors import AcceptanceError
from services.kernel.identity import ProjectId


@dataclass(eq=False)
class ProjectUnknown(AcceptanceError):
    """Listings has no such project, or none that the asker takes part in."""

    project_id: ProjectId


@dataclass(eq=False)
class ProjectTooLarge(AcceptanceError):
    """Its inventory has more items than are judged in one call."""

    limit: int


@dataclass(eq=False)
class ProjectsAway(AcceptanceError):
    """Listings, which has the projects, does not answer."""
