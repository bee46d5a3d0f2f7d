"""Locks of others: who waited too long for one, or each for the other's, has done nothing and may do it again."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final, TypeVar

from sqlalchemy.exc import OperationalError

TRIES: Final = 5
"""Each waits for a lock as long as may be waited, so that they are no hurry."""

Done = TypeVar("Done")


class Contended(OperationalError):
    """Others held what a piece of work needed: it waited in vain, or they waited for each other and it gave way."""


async def again(do: Callable[[], Awaitable[Done]]) -> Done:
    """What it comes to, done over where others' locks were in its way; `Contended` when they are each time."""
    for _ in range(TRIES - 1):
        with suppress(Contended):
            return await do()
    return await do()
