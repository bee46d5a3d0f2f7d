"""What can be done with an inventory itself: its defaults, and what the hub's own words mean."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from services.kernel.identity import Actor
from services.listings.domain.inventory import Inventory, Patch, expect
from services.listings.domain.offer import Offer
from services.listings.store.work import ListingsWork
from services.listings.use_cases.correcting import Correction, correct
from services.listings.use_cases.restating import Derive


async def set_defaults(work: ListingsWork, actor: Actor, name: str, version: int, defaults: Patch) -> Inventory:
    """They count from the next delivery on. A new inventory has version 0 until it is made."""
    async with work:
        inventory = await _for_change(work, actor, name, version)
        changed = replace(inventory, defaults=defaults, version=version + 1)
        await work.inventories.save(changed)
        await work.commit()
    return changed


async def map_categories(
    work: ListingsWork, actor: Actor, name: str, version: int, categories: Mapping[str, str]
) -> tuple[Inventory, Inventory]:
    """Every item of a mapped category is of its class from now on, unless the item itself states one; before and after."""
    async with work:
        inventory = await _for_change(work, actor, name, version)
        changed = replace(inventory, categories=categories, version=version + 1)
        await work.inventories.save(changed)
        await work.inventories.map(changed)
        await work.commit()
    return inventory, changed


async def resolve_again(before: Inventory, after: Inventory, derive: Derive, works: Callable[[], ListingsWork]) -> None:
    """Give the items of categories that mean something else now their class. Cut short, the next delivery does the rest."""
    for category in sorted({*before.categories, *after.categories}):
        was, means = before.categories.get(category), after.categories.get(category)
        if was == means:
            continue

        def edit(offer: Offer, _: Patch, was: str | None = was, means: str | None = means) -> Offer:
            return replace(offer, material=means) if offer.material in {None, was} else offer

        async for _ in correct(Correction(after, category, None, {}, edit, derive, works)):
            pass


async def _for_change(work: ListingsWork, actor: Actor, name: str, version: int) -> Inventory:
    if version == 0:
        await work.inventories.made(actor.organization_id, name)
    inventory = await work.inventories.find(actor.organization_id, name, for_change=True)
    expect(inventory, version)
    return inventory
