"""What a route about outlets may ask for, as types."""

from typing import Annotated

from fastapi import Depends, Path, Request

from services.acceptance.api.dependencies import Work
from services.acceptance.domain.outlets.rates import Rates, rates
from services.acceptance.store.listed_projects import ListedProjects
from services.acceptance.use_cases.outlets import own_rates
from services.acceptance.use_cases.turns import Turns as TurnsTaken
from services.kernel.identity import Actor, ProjectId, Scope
from services.kit.parameters import Anyone, holder


async def _rates(actor: Anyone, work: Work) -> Rates:
    return await own_rates(work, actor.organization_id) if actor else rates()


LotsReader = Annotated[Actor, holder(Scope.LOTS_READ)]


async def _projects(request: Request) -> ListedProjects:
    projects: ListedProjects = request.app.state.projects
    return projects


async def _turns(request: Request) -> TurnsTaken:
    turns: TurnsTaken = request.app.state.reckoning
    return turns


async def _tries(request: Request) -> TurnsTaken:
    tries: TurnsTaken = request.app.state.tries
    return tries


Reckoning = Annotated[Rates, Depends(_rates)]
Turns = Annotated[TurnsTaken, Depends(_turns)]
"""Who reckons beside the event loop: one at a time, since several threads would only take the interpreter from each other and from it."""
Tries = Annotated[TurnsTaken, Depends(_tries)]
"""Who tries a draft: two seconds each, so that nobody waits for a turn."""
Projects = Annotated[ListedProjects, Depends(_projects)]
ProjectPath = Annotated[ProjectId, Path(description="The project's id.")]
