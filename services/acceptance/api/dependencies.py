"""What a route may ask for, as types."""

from typing import Annotated

from fastapi import Depends, Path, Query, Request

from services.acceptance.schemas import Material
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor, ReceiverId, Scope, SiteId
from services.kit.parameters import Anyone, holder


async def _work(request: Request, actor: Anyone) -> AcceptanceWork:
    return AcceptanceWork(request.app.state.database.sessions, actor.organization_id if actor else None)


ReceiverPath = Annotated[ReceiverId, Path(description="The receiver's id.")]
SitePath = Annotated[SiteId, Path(description="The site's id.")]
Taking = Annotated[Material | None, Query(description="Only receivers that take this class, or a class above or below it.")]
ReceiversWriter = Annotated[Actor, holder(Scope.RECEIVERS_WRITE)]
Work = Annotated[AcceptanceWork, Depends(_work)]
