"""Lots posted one by one, several at once, and what became of each."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import httpx

from gateway.cli.api import Api, Refused
from gateway.cli.console import Advance

AT_ONCE: Final = 8
"""Requests under way: enough to keep one installation busy, too few to be a burden to it."""


async def post_lots(api: Api, bodies: Sequence[dict[str, Any]], advance: Advance) -> list[dict[str, Any] | Refused]:
    """The answer or the refusal to each body, in their order."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def post(body: dict[str, Any]) -> dict[str, Any] | Refused:
        async with turns:
            try:
                answer = await api.post("/v1/lots", body)
            except httpx.TransportError as error:
                answer = Refused(0, "unreachable", f"No answer came ({type(error).__name__}); it may or may not have gone in.")
        advance()
        return answer

    return await asyncio.gather(*(post(body) for body in bodies))
