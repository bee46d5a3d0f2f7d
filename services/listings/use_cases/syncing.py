"""Syncing a hub's stock: a stream of lines in, a result for each out, and at the end of a snapshot what it did not have."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from functools import partial
from hashlib import blake2b

from services.kernel.identity import Actor, LotId, ReservationId
from services.kit.contention import again
from services.listings.domain.inventory import Inventory, Line, Missed, Result, SyncOutcome
from services.listings.store.work import ListingsWork
from services.listings.use_cases.delivery import Delivery, apart, prepare, read_line, store


async def begin(work: ListingsWork, actor: Actor, name: str) -> tuple[Inventory, datetime]:
    """The inventory, made if it is new, and the database's time."""
    async with work:
        await work.inventories.made(actor.organization_id, name)
        inventory = await work.inventories.find(actor.organization_id, name)
        now = await work.items.now()
        await work.commit()
    return inventory, now


def basis(vocabulary_version: str, inventory: Inventory) -> bytes:
    """Of all that a line is read with besides itself: a line is only unchanged while this is, too."""
    return blake2b(f"{vocabulary_version} {inventory.id} {inventory.version}".encode(), digest_size=8).digest()


async def deliver(delivery: Delivery, batches: AsyncIterator[Sequence[Line]]) -> AsyncIterator[Sequence[Result]]:
    """The results of each batch, in order. While one is stored the next is read; an empty batch says that no more came for a while."""
    storing: asyncio.Task[list[Result]] | None = None
    stored: set[str] = set()
    try:
        async for batch in batches:
            lines = [read_line(line, delivery) for line in batch]
            if unreadable := [line for line in lines if isinstance(line, Result)]:
                yield unreadable
            for part in apart(lines):
                if storing and not stored.isdisjoint(line.external_id for line in part):  # what it is judged by is being changed
                    yield await storing
                    storing = None
                prepared = await prepare(delivery, part)
                if storing:
                    yield await storing
                storing, stored = asyncio.create_task(store(delivery, prepared)), {line.external_id for line in part}
            if storing and not batch:
                yield await storing
                storing = None
        if storing:
            yield await storing
    finally:
        if storing and storing.cancel():
            await asyncio.wait({storing})


async def withdraw_missed(delivery: Delivery) -> AsyncIterator[Sequence[Result]]:
    """At the end of a snapshot: what it did not have is withdrawn, but never what is reserved or what was told of since it began."""
    after = ""
    while True:
        page, results = await again(partial(_next_missed, delivery, after))
        if results:
            yield results
        if not page:
            return
        after = page[-1].external_id


async def _next_missed(delivery: Delivery, after: str) -> tuple[Sequence[Missed], Sequence[Result]]:
    async with delivery.works() as work:
        await work.inventories.lock(delivery.inventory)
        page = await work.items.present(delivery.inventory, after, delivery.began, delivery.version)
        results = await _withdrawn(work, delivery, [one for one in page if one.number not in delivery.seen])
        await work.commit()
    return page, results


async def _withdrawn(work: ListingsWork, delivery: Delivery, missed: Sequence[Missed]) -> list[Result]:
    lots = [one.lot_id for one in missed if one.lot_id]
    await work.items.lock(lots)
    reserved = await work.items.reserved(lots)
    gone = [one for one in missed if one.lot_id not in reserved]
    await work.items.withdraw([one.lot_id for one in gone if one.lot_id])
    await work.items.missed(delivery.inventory, [one.external_id for one in gone], delivery.version)
    return [
        Result(SyncOutcome.WITHDRAWN, None, one.external_id, one.lot_id)
        if one in gone
        else Result(SyncOutcome.CONFLICT, None, one.external_id, one.lot_id, reservations=await _promises(work, one.lot_id))
        for one in missed
    ]


async def _promises(work: ListingsWork, lot_id: LotId | None) -> tuple[ReservationId, ...]:
    """What keeps a lot from being withdrawn."""
    return tuple(one.id for one in (await work.reservations.open_on(lot_id))[0]) if lot_id else ()
