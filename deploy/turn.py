"""Locks between processes: the kernel lets go of them when their holder dies, however it dies."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def opened(path: Path) -> Iterator[int]:
    """A descriptor to lock, with a file made for it if there was none; closing it unlocks."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def turn(path: Path, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Everyone with this lock has it alone, one after the other; `waiting` is called when it is not free at once."""
    with opened(path) as descriptor:
        if not alone(descriptor):
            waiting()
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield


def alone(descriptor: int) -> bool:
    """Take the lock if nobody else has any part in it."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def together(descriptor: int) -> None:
    """Take part in the lock beside others who do the same."""
    fcntl.flock(descriptor, fcntl.LOCK_SH)
