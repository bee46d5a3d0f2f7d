"""What a route of projects may ask for, as types."""

from datetime import date
from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Path, Request

from services.kernel.clock import local_date
from services.kernel.identity import ProjectId
from services.listings.domain.facts import Knowledge
from services.listings.domain.surveying import read
from services.listings.store.seal import Seal
from services.listings.use_cases.projects import Locate
from services.listings.use_cases.surveys import Read
from services.vocabulary.vocabulary import Vocabulary as Known

ProjectPath = Annotated[ProjectId, Path(description="The project's id.")]
SurveyedPath = Annotated[UUID, Path(description="The item's id.")]


async def _locate(request: Request) -> Locate:
    knowledge: Knowledge = request.app.state.knowledge
    return lambda location: knowledge.placed(location).exact


async def _read(request: Request) -> Read:
    knowledge: Knowledge = request.app.state.knowledge
    return partial(read, knowledge=knowledge)


Locating = Annotated[Locate, Depends(_locate)]
Surveying = Annotated[Read, Depends(_read)]


async def _today(request: Request) -> date:
    return local_date(request.app.state.clock())


async def _vocabulary(request: Request) -> Known:
    knowledge: Knowledge = request.app.state.knowledge
    return knowledge.vocabulary


async def _seal(request: Request) -> Seal:
    seal: Seal = request.app.state.seal
    return seal


Sealing = Annotated[Seal, Depends(_seal)]
Today = Annotated[date, Depends(_today)]
Vocabulary = Annotated[Known, Depends(_vocabulary)]
