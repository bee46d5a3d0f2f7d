"""The garbage collector leaves alone what stays."""

import gc
from collections.abc import Iterator

import pytest

from services.kit.collecting import YOUNG, settle


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_is_loaded_when_settling_is_not_looked_at_again() -> None:
    stays = [[nth] for nth in range(1_000)]
    settle()
    assert gc.get_freeze_count() > len(stays)
    assert gc.get_threshold()[0] == YOUNG


def test_cycles_made_after_settling_are_still_let_go() -> None:
    settle()
    cycle: list[object] = []
    cycle.append(cycle)
    del cycle
    assert gc.collect() >= 1
