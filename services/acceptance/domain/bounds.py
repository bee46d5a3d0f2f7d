"""What no criteria need: texts that never end, figures that nobody measures, rules by the hundred."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Final

from services.acceptance.domain.faults import Fault

MOST: Final = 100
"""In one list: the longest published criteria have some 25 rules."""
LONGEST: Final = 500
"""Characters of a text."""
DIGITS: Final = 12
"""Of a figure, before its point and behind it."""


def beyond(part: object, pointer: str) -> Iterator[Fault]:
    """Everything in it that is too long, or cannot be stored."""
    match part:
        case str():
            if "\x00" in part or len(part) > LONGEST:
                yield Fault(pointer, "text_unwritable", {"limit": LONGEST})
        case Decimal():
            exponent = part.as_tuple().exponent
            if part and (abs(part.adjusted()) > DIGITS or not isinstance(exponent, int) or exponent < -DIGITS):
                yield Fault(pointer, "figure_unwritable", {"limit": DIGITS})
        case int():
            if abs(part) >= 10**DIGITS:
                yield Fault(pointer, "figure_unwritable", {"limit": DIGITS})
        case tuple():
            yield from _listed(part, pointer)
        case _ if is_dataclass(part):
            for field in fields(part):
                yield from beyond(getattr(part, field.name), f"{pointer}/{field.name}")


def _listed(parts: Sequence[object], pointer: str) -> Iterator[Fault]:
    if len(parts) > MOST:
        yield Fault(pointer, "list_too_long", {"limit": MOST})
        return
    for index, part in enumerate(parts):
        yield from beyond(part, f"{pointer}/{index}")
