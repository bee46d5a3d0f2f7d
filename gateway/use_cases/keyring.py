"""Whose key is this: asked on every request, so remembered for a little while."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final

from gateway.domain.key import ApiKey, prefix_of
from gateway.store.work import GatewayWork
from services.kernel.identity import Actor

REMEMBERED_S: Final = 5.0
"""So long may a revoked key still open another process."""

_MOST: Final = 10_000


@dataclass(frozen=True, slots=True)
class _Known:
    found: tuple[ApiKey, bool] | None
    until: float


class Keyring:
    """Finds keys by their prefix. What it remembers is not enough to use a key."""

    def __init__(self, work: Callable[[], GatewayWork], seconds: Callable[[], float] = monotonic) -> None:
        self._work = work
        self._seconds = seconds
        self._known: dict[str, _Known] = {}

    async def holder(self, secret: str) -> Actor | None:
        """The actor whose key this is; None when it is malformed, unknown or revoked."""
        prefix = prefix_of(secret)
        found = await self._found(prefix) if prefix else None
        if found is None or not found[0].opens_with(secret):
            return None
        key, trader = found
        return Actor(key.organization_id, key.id, key.scopes, trader=trader)

    def forget(self, prefix: str) -> None:
        """Look anew next time: the key has changed."""
        self._known.pop(prefix, None)

    async def _found(self, prefix: str) -> tuple[ApiKey, bool] | None:
        now = self._seconds()
        known = self._known.get(prefix)
        if known is None or known.until <= now:
            async with self._work() as work:
                known = _Known(await work.keys.by_prefix(prefix), now + REMEMBERED_S)
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[prefix] = known
        return known.found
