"""What a route may ask for, as types."""

from collections.abc import Callable
from datetime import date
from typing import Annotated

from fastapi import Depends, Path, Query, Request

from services.acceptance.schemas import Material
from services.acceptance.store.work import HOUSE, AcceptanceWork
from services.kernel.clock import Clock, local_date
from services.kernel.identity import Actor, ProgrammeId, ReceiverId, Scope, SiteId
from services.kit.parameters import Anyone, holder


async def _work(request: Request, actor: Anyone) -> AcceptanceWork:
    return AcceptanceWork(request.app.state.database.sessions, actor.organization_id if actor else None)


async def _works(request: Request, actor: Anyone) -> Callable[[], AcceptanceWork]:
    sessions, organization = request.app.state.database.sessions, actor.organization_id if actor else None
    return lambda: AcceptanceWork(sessions, organization)


async def _house(request: Request) -> AcceptanceWork:
    return AcceptanceWork(request.app.state.database.sessions, HOUSE)


async def _clock(request: Request) -> Clock:
    clock: Clock = request.app.state.clock
    return clock


async def _today(request: Request) -> date:
    clock: Clock = request.app.state.clock
    return local_date(clock())


ReceiverPath = Annotated[ReceiverId, Path(description="The receiver's id.")]
SitePath = Annotated[SiteId, Path(description="The site's id.")]
ProgrammePath = Annotated[ProgrammeId, Path(description="The programme's id.")]
NumberPath = Annotated[int, Path(ge=1, le=9999, description="The version's number.")]
Taking = Annotated[Material | None, Query(description="Only what takes this class, or a class above or below it.")]
Clocked = Annotated[Clock, Depends(_clock)]
Today = Annotated[date, Depends(_today)]
ReceiversReader = Annotated[Actor, holder(Scope.RECEIVERS_READ)]
Consigner = Annotated[Actor, holder(Scope.LOTS_WRITE)]
ReceiversWriter = Annotated[Actor, holder(Scope.RECEIVERS_WRITE)]
Work = Annotated[AcceptanceWork, Depends(_work)]
Works = Annotated[Callable[[], AcceptanceWork], Depends(_works)]
"""Where each step commits by itself."""
House = Annotated[AcceptanceWork, Depends(_house)]
"""Work in the name of the house, which judges by all facts and counts all intakes, and tells none of them."""
