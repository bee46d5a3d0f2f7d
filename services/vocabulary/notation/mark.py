"""A class, profile or other mark with figures in it."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """What a mark tells; also the first part of its tokens."""

    PROFILE = "profile"
    FIRE = "fire"
    GLAZING = "glazing"
    U_VALUE = "u"
    CONDUCTIVITY = "lambda"
    RESISTANCE = "r"
    STRENGTH = "strength"
    SLIP = "slip"
    RAL = "ral"
    GRAIN = "grain"
    BORE = "dn"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark as it is normally written, the keys it is found by, and where it stands in the text."""

    kind: Kind
    value: str
    keys: tuple[str, ...]
    start: int
    end: int
    millimetres: tuple[Decimal, ...] = ()
    """Sizes that the mark names: the legs of an angle, the bore of a pipe."""

    @property
    def tokens(self) -> tuple[str, ...]:
        return tuple(f"{self.kind}:{key}" for key in self.keys)
