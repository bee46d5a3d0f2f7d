"""What a route about a lot may ask for, as types."""

from typing import Annotated

from fastapi import Depends, Path, Request

from services.acceptance.domain.sheet import Viewer
from services.acceptance.store.arriving import Arrivals
from services.kernel.identity import Actor, LotId, Scope
from services.kit.parameters import Anyone, holder


async def _lot(request: Request, lot_id: Annotated[LotId, Path(description="The lot's id.")]) -> LotId:
    """What was published a moment ago may still be on its way through the feed."""
    arrivals: Arrivals = request.app.state.arrivals
    await arrivals.expect(lot_id)
    return lot_id


async def _viewer(actor: Anyone) -> Viewer:
    if actor is None:
        return Viewer()
    return Viewer(actor.organization_id, trader=actor.trader, authority=Scope.DOCUMENTS_INSPECT in actor.scopes)


LotPath = Annotated[LotId, Depends(_lot)]
LotsWriter = Annotated[Actor, holder(Scope.LOTS_WRITE)]
Reader = Annotated[Viewer, Depends(_viewer)]
