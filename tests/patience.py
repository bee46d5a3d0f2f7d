"""How long tests wait for others, and how long what they test may take: on a machine with much else to do, long."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

import pytest

PATIENCE_S: Final = 300.0
"""Nothing takes so long that ever comes: who has waited this long has found something wrong."""

_LOOKS_EVERY_S: Final = 0.02

_LIMITS: Final = {
    "gateway.cli.demo.SEARCHABLE_S": PATIENCE_S,
    "gateway.cli.status.PATIENCE_S": PATIENCE_S,
    "gateway.forwarding.remote.CONNECT_S": PATIENCE_S,
    "services.acceptance.store.arriving.PATIENCE_S": PATIENCE_S,
    "services.acceptance.store.listed_projects._TIMEOUT_S": PATIENCE_S,
    "services.kit.database.IDLE_IN_TRANSACTION_MS": int(PATIENCE_S * 1000),
    "services.kit.database.LOCK_TIMEOUT_MS": int(PATIENCE_S * 1000),
    "services.kit.database.POOL_TIMEOUT_S": PATIENCE_S,
    "services.kit.database.STATEMENT_TIMEOUT_MS": int(PATIENCE_S * 1000),
    "services.listings.api.imports.LONGEST_WAIT_S": PATIENCE_S,
    "services.listings.store.filing.PATIENCE_S": PATIENCE_S,
    "services.listings.use_cases.offering.PATIENCE_S": PATIENCE_S,
    "services.matching.api.dependencies.PATIENCE_S": PATIENCE_S,
    "services.matching.store.candidates.POOL_TIMEOUT_S": PATIENCE_S,
}
"""Beyond these a caller is told to come back, or is answered without what he waited for: right in service, chance in a test."""


async def until(holds: Callable[[], Awaitable[bool]], patience_s: float = PATIENCE_S) -> None:
    """Ask again and again whether it holds; `TimeoutError` when it does not for too long."""
    async with asyncio.timeout(patience_s):
        while True:
            if await holds():
                return
            await asyncio.sleep(_LOOKS_EVERY_S)


async def becomes(ask: Callable[[], Awaitable[object]], expected: object) -> None:
    """Ask again and again until this is the answer; the last one is shown when it never is."""

    async def is_it() -> bool:
        return await ask() == expected

    with suppress(TimeoutError):
        await until(is_it)
    assert await ask() == expected


@contextmanager
def unhurried() -> Iterator[None]:
    """In this process, no answer depends on how fast the machine is. A test that is about one of the limits sets its own."""
    with pytest.MonkeyPatch.context() as wide:
        for name, limit in _LIMITS.items():
            wide.setattr(name, limit)
        yield
