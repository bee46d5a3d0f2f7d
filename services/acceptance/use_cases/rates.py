"""Stating one's own rates: load, decide, save, commit."""

from collections.abc import Mapping
from decimal import Decimal

from services.acceptance.domain.outlets.own_rates import OwnRates, restated
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor


async def state_rates(work: AcceptanceWork, actor: Actor, version: int, values: Mapping[str, Decimal]) -> OwnRates:
    """These of one's own and no others."""
    async with work:
        before = await work.rates.for_change(actor.organization_id)
        own = restated(before, version, values)
        await work.rates.save(actor.organization_id, own)
        await work.commit()
    return own
