"""What can be done with an inventory itself: its defaults, and what the hub's own words mean."""

from collections.abc import Mapping
from dataclasses import replace

from services.kernel.identity import Actor
from services.listings.domain.inventory import Inventory, Patch, expect
from services.listings.store.work import ListingsWork


async def set_defaults(work: ListingsWork, actor: Actor, name: str, version: int, defaults: Patch) -> Inventory:
    """They count from the next delivery on. A new inventory has version 0 until it is made."""
    async with work:
        inventory = await _for_change(work, actor, name, version)
        changed = replace(inventory, defaults=defaults, version=version + 1)
        await work.inventories.save(changed)
        await work.commit()
    return changed


async def map_categories(work: ListingsWork, actor: Actor, name: str, version: int, categories: Mapping[str, str]) -> Inventory:
    """Every item of a mapped category is of its class from now on, unless the item itself states one."""
    async with work:
        inventory = await _for_change(work, actor, name, version)
        changed = replace(inventory, categories=categories, version=version + 1)
        await work.inventories.save(changed)
        await work.inventories.map(changed)
        await work.commit()
    return changed


async def _for_change(work: ListingsWork, actor: Actor, name: str, version: int) -> Inventory:
    if version == 0:
        await work.inventories.made(actor.organization_id, name)
    inventory = await work.inventories.find(actor.organization_id, name, for_change=True)
    expect(inventory, version)
    return inventory
