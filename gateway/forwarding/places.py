"""How many requests are under way at once, of all and of one caller."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from gateway.forwarding.refusals import Overloaded, RateExceeded

_SHORTLY_S: Final = 1


class Places:
    """Room for so many; more at once would only make everyone wait. One caller takes no more than their share, however slow they are."""

    def __init__(self, most: int, of_one: int) -> None:
        self._most = most
        self._of_one = of_one
        self._taken = Counter[str]()

    @contextmanager
    def one(self, caller: str, *, always: bool = False) -> Iterator[None]:
        """A place while this is open; refused to who has their share, and when none is free, unless it is given `always`."""
        if not always:
            self._expect_room(caller)
        self._taken[caller] += 1
        try:
            yield
        finally:
            self._taken[caller] -= 1
            if not self._taken[caller]:
                del self._taken[caller]

    def _expect_room(self, caller: str) -> None:
        if self._taken[caller] >= self._of_one:
            raise RateExceeded(_SHORTLY_S)
        if self._taken.total() >= self._most:
            raise Overloaded
