"""How much is under way at once, of all and of one caller."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

Caller = TypeVar("Caller", bound=Hashable)


class Places(Generic[Caller]):
    """Room for so many; more at once would only make everyone wait. One caller takes no more than their share, however slow they are.

    `full` and `share` make what is raised where no place is left, and where a caller has their share.
    """

    def __init__(self, most: int, of_one: int, *, full: Callable[[], Exception], share: Callable[[], Exception]) -> None:
        self._most = most
        self._of_one = of_one
        self._full = full
        self._share = share
        self._taken = 0
        self._by: Counter[Caller] = Counter()

    @contextmanager
    def one(self, caller: Caller, *, always: bool = False) -> Iterator[None]:
        """A place while this is open; refused to who has their share, and when none is free, unless it is given `always`."""
        if not always:
            self._expect_room(caller)
        self._taken += 1
        self._by[caller] += 1
        try:
            yield
        finally:
            self._taken -= 1
            self._by[caller] -= 1
            if not self._by[caller]:
                del self._by[caller]

    def _expect_room(self, caller: Caller) -> None:
        if self._by[caller] >= self._of_one:
            raise self._share()
        if self._taken >= self._most:
            raise self._full()
