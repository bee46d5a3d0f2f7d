"""What stands where."""

from uuid import UUID

from services.kernel.identity import Actor, LotId
from services.listings.domain.errors import LotNotFound
from services.listings.domain.labelling import Choice
from services.listings.domain.lot import Lot
from services.listings.domain.stock_place import Standing, StockPlaceId, unknown
from services.listings.domain.stock_place_errors import LotStandsNowhere
from services.listings.store.work import ListingsWork


async def stored_lots(
    work: ListingsWork, actor: Actor, place_id: StockPlaceId, limit: int, before: UUID | None
) -> list[tuple[Standing, Lot]]:
    """What stands in one of one's own places."""
    async with work:
        await work.stock_places.find(place_id, actor.organization_id)
        found = await work.standings.within(place_id, limit, before)
        chosen = Choice(lot_ids=tuple(one.lot_id for one in found))
        lots = {lot.id: lot for lot in await work.lots.chosen(actor.organization_id, chosen, limit)} if found else {}
    return [(one, lots[one.lot_id]) for one in found]


async def place_named(work: ListingsWork, actor: Actor, name: str) -> StockPlaceId:
    """One's own place, inside a work that is open; a name that is not there is told with those that are near."""
    place_id = await work.stock_places.named(actor.organization_id, name)
    if place_id is None:
        raise unknown(name, await work.stock_places.names(actor.organization_id))
    return place_id


async def standing_of(work: ListingsWork, actor: Actor, lot_id: LotId) -> Standing:
    """Where one's own lot stands."""
    async with work:
        if await work.lots.find_own(lot_id, actor.organization_id) is None:
            raise LotNotFound(lot_id)
        standing = (await work.standings.of([lot_id])).get(lot_id)
    if standing is None:
        raise LotStandsNowhere(lot_id)
    return standing
