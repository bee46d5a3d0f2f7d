"""Why a row that could be read is no lot all the same."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wrong:
    """Where in the body, which sentence, and its words."""

    pointer: str
    code: str
    words: Mapping[str, str]


@dataclass(eq=False)
class RowInvalid(Exception):
    """Every fault of one row."""

    faults: tuple[Wrong, ...]
