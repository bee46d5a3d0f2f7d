"""What is told of a refused line holds nothing of the batch that it came in."""

import gc
from weakref import ref

from services.listings.domain.errors import UnitUnfit
from services.listings.domain.inventory import Result, SyncOutcome


class Batch:
    """What a frame holds while its lines are read."""


def _weighed(line: str) -> None:
    try:
        int(line)
    except ValueError as cannot:
        raise UnitUnfit("m2", "floors.wood.plank", ("m3",)) from cannot


def _refused() -> tuple[Result, "ref[Batch]"]:
    batch = Batch()
    try:
        _weighed("no number")
    except UnitUnfit as why:
        result = Result(SyncOutcome.REFUSED, 1, "H-1", error=why)
    return result, ref(batch)


def test_a_batch_is_gone_once_its_refusals_are_told_without_the_garbage_collector():
    gc.disable()
    try:
        result, batch = _refused()
        assert isinstance(result.error, UnitUnfit)
        assert batch() is None
    finally:
        gc.enable()
