"""What a searcher needs, as far as it was told."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from services.kernel.geography import Point
from services.kernel.identity import ProgrammeId
from services.kernel.quantity import Quantity
from services.kernel.window import Window
from services.vocabulary.material import MaterialCode


class Scope(StrEnum):
    """How far from the asked class a lot may be: that class alone, all below it too, or also what may take its place."""

    EXACT = "exact"
    BELOW = "below"
    RELATED = "related"


class Condition(IntEnum):
    """How good, best first: A as new, B sound, C usable after repair, D for parts or recycling."""

    A = 1
    B = 2
    C = 3
    D = 4


class Prefer(StrEnum):
    """What a searcher stresses."""

    DISTANCE = "distance"
    TIME = "time"
    PRICE = "price"
    CO2 = "co2"


@dataclass(frozen=True, slots=True)
class Guess:
    """Another class that the words may mean, and how likely."""

    code: MaterialCode
    confidence: float


@dataclass(frozen=True, slots=True)
class Asked:
    """The class that is looked for, and how surely: 1 when it was named by its code, else as the words were understood."""

    code: MaterialCode
    confidence: float = 1.0
    others: tuple[Guess, ...] = ()

    @property
    def stated(self) -> bool:
        """A stated class is a condition, an understood one a preference."""
        return self.confidence == 1.0

    @property
    def meant(self) -> tuple[Guess, ...]:
        """Every class that may be meant, this one first."""
        return (Guess(self.code, self.confidence), *self.others)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the query: the folded words in use that it may stand for, in how many lots those stand, whether it names the class.

    One that says an attribute (`oak`, `83 cm`) stands for it in every language; `attribute` is then what lots that tell any value
    of it are known by.
    """

    written: str
    lexemes: tuple[str, ...]
    lots: int = 0
    naming: bool = False
    attribute: str | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """A search that is understood. `window` starts today at the earliest; `price_ceiling` is euros for one unit."""

    window: Window
    asked: Asked | None = None
    scope: Scope = Scope.BELOW
    words: tuple[Word, ...] = ()
    near: Point | None = None
    radius_km: float | None = None
    quantity: Quantity | None = None
    condition: Condition | None = None
    price_ceiling: float | None = None
    prefer: Prefer | None = None
    passes: ProgrammeId | None = None
    """Only lots that pass this programme's version in force, by the last that acceptance told."""
