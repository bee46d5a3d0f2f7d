"""Inventories in PostgreSQL: their name, their defaults, what the hub's own words mean."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import Select, delete, func, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession
from uuid6 import uuid7

from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.inventory import Inventory, InventoryId, Usage
from services.listings.domain.inventory_errors import InventoryNotFound
from services.listings.store.tables import CategoryRow, InventoryRow, ItemRow

_USAGE: Final = text("""
SELECT coalesce(used.category, mapped.category), mapped.material, coalesce(used.items, 0), used.titles
FROM (SELECT category, count(*) AS items, (array_agg(title ORDER BY external_id))[1:5] AS titles
      FROM (SELECT item.category, item.external_id, lot.stated ->> 'title' AS title
            FROM listings.inventory_items AS item JOIN listings.lots AS lot ON lot.id = item.lot_id
            WHERE item.inventory_id = CAST(:inventory AS uuid) AND item.present AND item.category IS NOT NULL) AS told
      GROUP BY category) AS used
FULL JOIN (SELECT category, material FROM listings.inventory_categories WHERE inventory_id = CAST(:inventory AS uuid)) AS mapped
     ON mapped.category = used.category
ORDER BY 3 DESC, 1
""")


class InventoryRepository:
    """One organization's inventories; the session acts for it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def find(self, owner: OrganizationId, name: str, *, for_change: bool = False) -> Inventory:
        """The owner's inventory of this name, or `InventoryNotFound`."""
        query = select(InventoryRow).where(InventoryRow.organization_id == owner, InventoryRow.name == name)
        row = await self._session.scalar(query.with_for_update() if for_change else query)
        if row is None:
            raise InventoryNotFound(name)
        return _inventory(row, await self._categories(row.id))

    async def made(self, owner: OrganizationId, name: str) -> bool:
        """Make it, at version 0, if there is none of this name yet; whether there was none."""
        row = {"id": uuid7(), "organization_id": owner, "name": name, "version": 0, "defaults": {}, "numbered": 0}
        made = await self._session.execute(upsert(InventoryRow).values(row).on_conflict_do_nothing().returning(InventoryRow.id))
        return made.first() is not None

    async def lock(self, inventory: Inventory) -> int:
        """Alone with its items until the work ends; how many items ever came."""
        query = select(InventoryRow.numbered).where(InventoryRow.id == inventory.id).with_for_update()
        return int(await self._session.scalar(query) or 0)

    async def owned(self, owner: OrganizationId) -> Sequence[Inventory]:
        """All of an organization's, by name, without their categories."""
        query = select(InventoryRow).where(InventoryRow.organization_id == owner).order_by(InventoryRow.name)
        return [_inventory(row, {}) for row in await self._session.scalars(query)]

    async def sizes(self, owner: OrganizationId) -> Mapping[InventoryId, int]:
        """How many items the hub has now in each."""
        query = select(ItemRow.inventory_id, func.count()).where(ItemRow.organization_id == owner, ItemRow.present)
        return {InventoryId(row[0]): row[1] for row in await self._session.execute(query.group_by(ItemRow.inventory_id))}

    async def save(self, inventory: Inventory) -> None:
        """Its version and defaults."""
        values = {"version": inventory.version, "defaults": dict(inventory.defaults)}
        await self._session.execute(update(InventoryRow).where(InventoryRow.id == inventory.id).values(values))

    async def map(self, inventory: Inventory) -> None:
        """Its categories, all of them anew."""
        await self._session.execute(delete(CategoryRow).where(CategoryRow.inventory_id == inventory.id))
        rows = [
            {"inventory_id": inventory.id, "category": category, "organization_id": inventory.organization_id, "material": material}
            for category, material in inventory.categories.items()
        ]
        if rows:
            await self._session.execute(insert(CategoryRow), rows)

    async def usage(self, inventory: Inventory) -> Sequence[Usage]:
        """The hub's own words, those of most items first."""
        rows = await self._session.execute(_USAGE, {"inventory": inventory.id})
        return [Usage(category, material, items, tuple(titles or ())) for category, material, items, titles in rows]

    async def lots_among(self, inventory: Inventory, ids: Sequence[LotId]) -> Sequence[LotId]:
        """Those of these lots that are of the inventory."""
        found = await self._session.scalars(lots_of(inventory.id).where(ItemRow.lot_id.in_(ids)))
        return [LotId(one) for one in found if one]

    async def _categories(self, inventory_id: object) -> dict[str, str]:
        query = select(CategoryRow.category, CategoryRow.material).where(CategoryRow.inventory_id == inventory_id)
        return {row.category: row.material for row in await self._session.execute(query)}


def lots_of(inventory_id: InventoryId) -> Select[UUID | None]:
    """The lots of an inventory's items, those that the hub no longer has too."""
    return select(ItemRow.lot_id).where(ItemRow.inventory_id == inventory_id, ItemRow.lot_id.is_not(None))


def _inventory(row: InventoryRow, categories: Mapping[str, str]) -> Inventory:
    owner = OrganizationId(row.organization_id)
    return Inventory(InventoryId(row.id), owner, row.name, row.version, row.defaults, categories)
