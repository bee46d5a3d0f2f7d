"""What a route may ask for, as types."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Path, Request

from services.kernel.clock import Clock, local_date
from services.kernel.identity import Actor, DocumentId, LotId, ReservationId, Scope
from services.kit.parameters import Anyone, holder
from services.listings.domain.document import Viewer
from services.listings.domain.facts import Knowledge
from services.listings.domain.imports import ImportId
from services.listings.domain.labelling import PublicUrlUnknown
from services.listings.domain.lot import Facts
from services.listings.domain.offer import Offer
from services.listings.domain.reservation import HoldRules
from services.listings.store.filing import Filing as FilingCabinet
from services.listings.store.incoming import Incoming
from services.listings.store.work import ListingsWork
from services.listings.use_cases.restating import Derive, DeriveAgain

LotsReader = Annotated[Actor, holder(Scope.LOTS_READ)]
LotsWriter = Annotated[Actor, holder(Scope.LOTS_WRITE)]
ReservationsWriter = Annotated[Actor, holder(Scope.RESERVATIONS_WRITE)]
LotPath = Annotated[LotId, Path(description="The lot's id.")]
ImportPath = Annotated[ImportId, Path(description="The import's id.")]
ReservationPath = Annotated[ReservationId, Path(description="The reservation's id.")]
DocumentPath = Annotated[DocumentId, Path(description="The document's id.")]


async def _work(request: Request, actor: Anyone) -> ListingsWork:
    return ListingsWork(request.app.state.database.sessions, actor.organization_id if actor else None)


async def _works(request: Request, actor: Anyone) -> Callable[[], ListingsWork]:
    sessions = request.app.state.database.sessions
    return lambda: ListingsWork(sessions, actor.organization_id if actor else None)


async def _derive(request: Request) -> Derive:
    knowledge: Knowledge = request.app.state.knowledge
    today = local_date(request.app.state.clock())

    def derive(offer: Offer) -> Facts:
        return knowledge.derive(offer, today)

    return derive


async def _derive_again(request: Request) -> DeriveAgain:
    knowledge: Knowledge = request.app.state.knowledge
    today = local_date(request.app.state.clock())

    def derive_again(before: Offer, offer: Offer) -> Facts:
        return knowledge.derive_again(before, offer, today)

    return derive_again


async def _hold_rules(request: Request) -> HoldRules:
    rules: HoldRules = request.app.state.hold_rules
    return rules


async def _viewer(actor: Anyone) -> Viewer:
    if actor is None:
        return Viewer(None)
    return Viewer(actor.organization_id, trader=actor.trader, authority=Scope.DOCUMENTS_INSPECT in actor.scopes)


async def _filing(request: Request) -> FilingCabinet:
    filing: FilingCabinet = request.app.state.filing
    return filing


async def _incoming(request: Request) -> Incoming:
    incoming: Incoming = request.app.state.incoming
    return incoming


async def _clock(request: Request) -> Clock:
    clock: Clock = request.app.state.clock
    return clock


async def _public_url(request: Request) -> str:
    """Where everyone reaches the API; `PublicUrlUnknown` where nobody has said so."""
    if request.app.state.public_url is None:
        raise PublicUrlUnknown
    return str(request.app.state.public_url)


Work = Annotated[ListingsWork, Depends(_work)]
Works = Annotated[Callable[[], ListingsWork], Depends(_works)]
"""For what takes more than one piece of work."""

Deriving = Annotated[Derive, Depends(_derive)]
DerivingAgain = Annotated[DeriveAgain, Depends(_derive_again)]
Holding = Annotated[HoldRules, Depends(_hold_rules)]
Viewing = Annotated[Viewer, Depends(_viewer)]
Filing = Annotated[FilingCabinet, Depends(_filing)]
Receiving = Annotated[Incoming, Depends(_incoming)]
Ticking = Annotated[Clock, Depends(_clock)]
PublicUrl = Annotated[str, Depends(_public_url)]
