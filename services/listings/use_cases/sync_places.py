"""How many syncs are under way at once in this process."""

from typing import Final

from services.kernel.identity import OrganizationId
from services.kit.places import Places
from services.listings.domain.inventory_errors import TooManySyncs

MOST: Final = 3
"""Each keeps a thread and two connections busy."""

OF_ONE: Final = 2
"""Of one organization: a snapshot, and beside it what changes meanwhile."""


def sync_places() -> Places[OrganizationId]:
    """None taken yet; `TooManySyncs` when all are, or an organization has its share."""
    return Places(MOST, OF_ONE, full=TooManySyncs, share=TooManySyncs)
