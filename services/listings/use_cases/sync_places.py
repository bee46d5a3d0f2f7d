"""How many syncs are under way at once, of all and of one organization."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from services.kernel.identity import OrganizationId
from services.listings.domain.inventory_errors import TooManySyncs

MOST: Final = 3
"""Syncs in this process: each keeps a thread and two connections busy."""

OF_ONE: Final = 2
"""Of one organization: a snapshot, and beside it what changes meanwhile. However slow they are, others find a place."""


class SyncPlaces:
    """Who syncs in this process now."""

    def __init__(self) -> None:
        self._taken: Counter[OrganizationId] = Counter()

    @contextmanager
    def one(self, organization: OrganizationId) -> Iterator[None]:
        """A place while this is open; `TooManySyncs` when all are taken, or the organization has its share."""
        if self._taken.total() >= MOST or self._taken[organization] >= OF_ONE:
            raise TooManySyncs
        self._taken[organization] += 1
        try:
            yield
        finally:
            self._taken[organization] -= 1
            self._taken += Counter()  # forgets who has none
