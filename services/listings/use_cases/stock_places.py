"""What can be done with places in a hub's stock: load, decide, save, commit."""

from collections.abc import Callable
from uuid import UUID

from uuid6 import uuid7

from services.kernel.identity import Actor
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.once import Once
from services.listings.domain.stock_place import Described, StockPlace, StockPlaceId, Usage, change, removable
from services.listings.store.work import ListingsWork

Edit = Callable[[Described], Described]

Told = Callable[[StockPlace], Answer]
"""How the caller is told of a new place. It is said before COMMIT, so that a retry under the same key hears the very same."""

NOTHING = Usage()


async def make_place(work: ListingsWork, actor: Actor, described: Described, once: Once | None, told: Told) -> Answer:
    async with work:
        if earlier := await work.answers.claim(once):
            return earlier
        place = StockPlace(StockPlaceId(uuid7()), actor.organization_id, described)
        await work.stock_places.add(place)
        answer = await work.answers.keep(once, told(place))
        await work.commit()
    return answer


async def read_place(work: ListingsWork, actor: Actor, place_id: StockPlaceId) -> tuple[StockPlace, Usage]:
    """The place, and what stands there."""
    async with work:
        place = await work.stock_places.find(place_id, actor.organization_id)
        return place, (await work.stock_places.usage([place])).get(place.id, NOTHING)


async def list_places(
    work: ListingsWork, actor: Actor, limit: int, before: UUID | None, name: str | None
) -> list[tuple[StockPlace, Usage]]:
    """One's places, and what stands in each."""
    async with work:
        places = await work.stock_places.owned(actor.organization_id, limit, before, name)
        usage = await work.stock_places.usage(places)
    return [(place, usage.get(place.id, NOTHING)) for place in places]


async def change_place(work: ListingsWork, actor: Actor, place_id: StockPlaceId, version: int, edit: Edit) -> tuple[StockPlace, Usage]:
    async with work:
        place = await work.stock_places.find(place_id, actor.organization_id, for_change=True)
        changed = change(place, version, edit(place.described))
        await work.stock_places.save(changed)
        usage = (await work.stock_places.usage([changed])).get(place_id, NOTHING)
        await work.commit()
    return changed, usage


async def remove_place(work: ListingsWork, actor: Actor, place_id: StockPlaceId, version: int) -> None:
    """Refused while lots stand there."""
    async with work:
        place = await work.stock_places.find(place_id, actor.organization_id, for_change=True)
        removable(place, version, (await work.stock_places.usage([place])).get(place_id, NOTHING))
        await work.standings.clear(place_id)
        await work.stock_places.remove(place)
        await work.commit()
