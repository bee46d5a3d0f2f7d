"""How many requests are under way at once."""

from collections.abc import Iterator
from contextlib import contextmanager

from gateway.forwarding.refusals import Overloaded


class Places:
    """Room for so many; more at once would only make everyone wait."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken = 0

    @contextmanager
    def one(self, *, always: bool = False) -> Iterator[None]:
        """A place while this is open; `Overloaded` when none is free, unless it is given `always`."""
        if self._taken >= self._most and not always:
            raise Overloaded
        self._taken += 1
        try:
            yield
        finally:
            self._taken -= 1
