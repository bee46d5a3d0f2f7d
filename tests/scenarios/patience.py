"""Waiting for what another process brings about."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

PATIENCE_S: Final = 120.0
_LOOKS_EVERY_S: Final = 0.05


async def until(holds: Callable[[], Awaitable[bool]], patience_s: float = PATIENCE_S) -> None:
    """Ask again and again whether it holds; `TimeoutError` when it does not for too long."""
    async with asyncio.timeout(patience_s):
        while True:
            if await holds():
                return
            await asyncio.sleep(_LOOKS_EVERY_S)
