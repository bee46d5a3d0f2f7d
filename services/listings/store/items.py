"""Items of an inventory, read and written by the hundred."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, cast

import orjson
from psycopg import AsyncConnection
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId
from services.kit.logging import request_ids
from services.kit.tracing import TRACEPARENT, carried
from services.listings.domain.inventory import Inventory, Known, Missed, Patch
from services.listings.domain.lot import Status
from services.listings.domain.offer import Audience
from services.listings.store.lots import CHANGED
from services.listings.store.writing import COPY, INCOMING, MISS, TAKE, WITHDRAW

PAGE: Final = 500
CHOSEN: Final = 100
"""Items corrected in one transaction: each is written by itself."""

_BY_INDEX: Final = text("SELECT set_config('enable_seqscan', 'off', true), set_config('enable_sort', 'off', true)")
"""A plan that is kept must use the indexes even if it was made on an empty table."""

_NOW: Final = text("SELECT clock_timestamp()")
_ITEMS: Final = text("""
SELECT external_id, number, line, basis, source_version, present, corrections, lot_id
FROM listings.inventory_items WHERE inventory_id = CAST(:inventory AS uuid) AND external_id = ANY(CAST(:ids AS text[]))
""")
_LOTS: Final = text("SELECT id, version, status, audience, reserved, entries FROM listings.lots WHERE id = ANY(CAST(:ids AS uuid[]))")
_OTHERS: Final = text("""
SELECT external_id, id, version, status, audience, reserved, entries FROM listings.lots
WHERE organization_id = CAST(:owner AS uuid) AND external_id = ANY(CAST(:ids AS text[]))
""")
_RESERVED: Final = text("SELECT id FROM listings.lots WHERE id = ANY(CAST(:ids AS uuid[])) AND reserved > 0")
_CHOSEN: Final = text("""
SELECT external_id, number, lot_id FROM listings.inventory_items
WHERE inventory_id = CAST(:inventory AS uuid) AND external_id > CAST(:after AS text) AND present
  AND (CAST(:category AS text) IS NULL OR category = CAST(:category AS text))
  AND (CAST(:ids AS text[]) IS NULL OR external_id = ANY(CAST(:ids AS text[])))
ORDER BY external_id LIMIT :page
""")
_CORRECT: Final = text("""
UPDATE listings.inventory_items SET touched_at = now(),
  corrections = NULLIF((coalesce(corrections, '{}') || CAST(:kept AS jsonb)) - CAST(:gone AS text[]), '{}'),
  basis = CASE WHEN CAST(:gone AS text[]) = '{}' THEN basis ELSE '' END
WHERE inventory_id = CAST(:inventory AS uuid) AND external_id = ANY(CAST(:ids AS text[]))
""")
_LOCK: Final = text("SELECT id FROM listings.lots WHERE id = ANY(CAST(:ids AS uuid[])) ORDER BY id FOR UPDATE")
_NUMBERED: Final = text("UPDATE listings.inventories SET numbered = numbered + :more WHERE id = CAST(:inventory AS uuid)")
_PRESENT: Final = text("""
SELECT external_id, number, lot_id FROM listings.inventory_items
WHERE inventory_id = CAST(:inventory AS uuid) AND external_id > CAST(:after AS text) AND present
  AND touched_at < CAST(:began AS timestamptz) AND NOT coalesce(source_version > CAST(:version AS bigint), false)
ORDER BY external_id LIMIT :page
""")


class ItemRepository:
    """The session acts for the organization whose inventory it is."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def now(self) -> datetime:
        """The database's time."""
        moment: datetime = (await self._session.execute(_NOW)).scalar_one()
        return moment

    async def known(self, inventory: Inventory, ids: Sequence[str]) -> dict[str, Known]:
        """What is stored of these items and their lots, by external id: for all of them, known or not."""
        await self._session.execute(_BY_INDEX)
        items = {row.external_id: row for row in await self._session.execute(_ITEMS, {"inventory": inventory.id, "ids": [*ids]})}
        lots = await self._lots([row.lot_id for row in items.values() if row.lot_id])
        lotless = [one for one in ids if one not in items or items[one].lot_id is None]
        others = await self._others(inventory.organization_id, lotless)
        return {one: _known(one, items.get(one), lots, others) for one in ids}

    async def lock(self, lots: Iterable[LotId]) -> None:
        """These lots, in the order in which everyone locks them."""
        if ids := sorted(lots):
            await self._session.execute(_LOCK, {"ids": ids})

    async def take(self, inventory: Inventory, copied: bytes, numbered: int, fresh: int) -> Collection[LotId]:
        """Store lines with their lots, and announce; which lots are now other than they were. New items are numbered on from `numbered`."""
        await self._session.execute(INCOMING)
        raw = await (await self._session.connection()).get_raw_connection()
        connection = cast("AsyncConnection[Any]", raw.driver_connection)
        async with connection.cursor() as cursor, cursor.copy(COPY) as copy:
            await copy.write(copied)
        given = {"inventory": inventory.id, "owner": inventory.organization_id, "numbered": numbered, **_announcing()}
        changed = {LotId(row[0]) for row in await self._session.execute(TAKE, given)}
        if fresh:
            await self._session.execute(_NUMBERED, {"inventory": inventory.id, "more": fresh})
        return changed

    async def withdraw(self, lots: Sequence[LotId]) -> Collection[LotId]:
        """End these lots, where they are open, and tell; which that were."""
        return {LotId(row[0]) for row in await self._session.execute(WITHDRAW, {"ids": [*lots], **_announcing()})} if lots else set()

    async def missed(self, inventory: Inventory, ids: Sequence[str], version: int | None) -> None:
        """A snapshot of this version did not have these items."""
        await self._session.execute(MISS, {"inventory": inventory.id, "ids": [*ids], "version": version})

    async def chosen(self, inventory: Inventory, after: str, category: str | None, external_ids: Sequence[str] | None) -> Sequence[Missed]:
        """A page of what the hub has now, of a category or by ids; by external id."""
        given = {"inventory": inventory.id, "after": after, "category": category, "page": CHOSEN}
        given["ids"] = None if external_ids is None else [*external_ids]
        return [Missed(row.external_id, row.number, row.lot_id) for row in await self._session.execute(_CHOSEN, given)]

    async def correct(self, inventory: Inventory, ids: Sequence[str], patch: Patch) -> None:
        """Keep what was corrected over every line to come. What is taken back is read anew with the next one."""
        kept = {name: value for name, value in patch.items() if value is not None}
        given = {"inventory": inventory.id, "ids": [*ids], "kept": orjson.dumps(kept).decode()}
        await self._session.execute(_CORRECT, given | {"gone": [name for name in patch if name not in kept]})

    async def present(self, inventory: Inventory, after: str, began: datetime, version: int | None) -> Sequence[Missed]:
        """A page of what the hub had when a snapshot began, and has told nothing newer of; by external id."""
        given = {"inventory": inventory.id, "after": after, "began": began, "version": version, "page": PAGE}
        return [Missed(row.external_id, row.number, row.lot_id) for row in await self._session.execute(_PRESENT, given)]

    async def reserved(self, lots: Sequence[LotId]) -> Collection[LotId]:
        """Those of these lots that somebody has a promise of."""
        return {LotId(row[0]) for row in await self._session.execute(_RESERVED, {"ids": [*lots]})} if lots else set()

    async def _lots(self, ids: Sequence[LotId]) -> Mapping[LotId, Any]:
        return {row.id: row for row in await self._session.execute(_LOTS, {"ids": [*ids]})} if ids else {}

    async def _others(self, owner: OrganizationId, ids: Sequence[str]) -> Mapping[str, Any]:
        """Lots of these external ids that are no items yet."""
        return {row.external_id: row for row in await self._session.execute(_OTHERS, {"owner": owner, "ids": [*ids]})} if ids else {}


def _known(external_id: str, item: Any, lots: Mapping[LotId, Any], others: Mapping[str, Any]) -> Known:
    lot = others.get(external_id) if item is None or item.lot_id is None else lots.get(item.lot_id)
    known = Known(external_id) if item is None else Known(external_id, *item[1:7])
    if lot is None:
        return known
    return replace(
        known,
        lot_id=LotId(lot.id),
        lot_version=lot.version,
        status=Status(lot.status),
        audience=Audience(lot.audience),
        reserved=lot.reserved,
        entries=lot.entries,
    )


def _announcing() -> dict[str, object]:
    return {"type": CHANGED, "request_id": request_ids.get(), "traceparent": carried().get(TRACEPARENT)}
