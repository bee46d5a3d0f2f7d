"""Sites of a file, into one receiver in one transaction."""

from collections.abc import Sequence
from dataclasses import replace

from services.acceptance.domain.errors import AcceptanceError
from services.acceptance.domain.merging import Outcome, merged
from services.acceptance.domain.site import Site
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor, ReceiverId


async def import_sites(
    work: AcceptanceWork, actor: Actor, receiver_id: ReceiverId, sites: Sequence[Site]
) -> list[tuple[Site, Outcome | AcceptanceError]]:
    """What came of each. Sent again, nothing changes: a site is known by its name."""
    async with work:
        receiver = await work.receivers.for_change(receiver_id, owner=actor.organization_id)
        after, told = merged(receiver, sites)
        if after != receiver:
            await work.receivers.save(replace(after, version=receiver.version + 1))
            await work.commit()
    return told
