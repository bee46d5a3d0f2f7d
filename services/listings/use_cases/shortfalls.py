"""Who goes short, when less is there than was promised."""

from services.listings.domain.reserving import shared_shortfall
from services.listings.domain.stock import LotStock
from services.listings.store.work import ListingsWork


async def share_shortfall(work: ListingsWork, before: LotStock, after: LotStock) -> bool:
    """Note on each reservation how much of it is not there; whether there is, or was, anything to note."""
    if not (before.stock.shortfall or after.stock.shortfall):
        return False
    async with work.on_behalf_of(after.organization_id):
        reservations, _ = await work.reservations.open_on(after.lot_id)
        for one in shared_shortfall(after.stock, reservations):
            await work.reservations.save(one)
    return True
