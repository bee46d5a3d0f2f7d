"""Python's garbage collector, told what a server is like."""

import gc
from typing import Final

YOUNG: Final = 20_000
"""Objects that are made before the collector looks. A search makes some 3,000, all let go by reference counts: at Python's own 700 a third
of a search's CPU went to looking (measured with py-spy)."""


def settle() -> None:
    """Call when all that stays is loaded: it is not looked at again, and what comes and goes is looked at less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, 20, 20)
