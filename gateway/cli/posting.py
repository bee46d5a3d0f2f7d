"""Lots posted one by one, several at once, and what became of each."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from gateway.cli.api import Api, Refused
from gateway.cli.console import Advance

AT_ONCE: Final = 8
"""Requests under way: enough to keep one installation busy, too few to be a burden to it."""


async def post_lots(api: Api, bodies: Sequence[dict[str, Any]], advance: Advance) -> list[dict[str, Any] | Refused]:
    """The answer or the refusal to each body, in their order."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def post(body: dict[str, Any]) -> dict[str, Any] | Refused:
        async with turns:
            answer = await api.post("/v1/lots", body)
        advance()
        return answer

    return await asyncio.gather(*(post(body) for body in bodies))
