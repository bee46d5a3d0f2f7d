"""A fact of a lot: what it is about, what holds, who says so, when, and how they know."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from services.kernel.identity import DocumentId, OrganizationId


class About(StrEnum):
    """What kind of thing a fact tells. `Aspect.of` names which one, where there are several."""

    FRACTION = "fraction"
    """Share of the mass that is this component or substance; the ratio, 1 is all."""
    SUBSTANCE = "substance"
    """Whether a substance or a component is in it at all."""
    ATTACHMENT = "attachment"
    """Whether this is fixed to it. Of `other`: whether anything is that is not named."""
    MOISTURE = "moisture"
    """Water as a share of the mass; `DRY` where it was only looked at."""
    DIMENSION = "dimension"
    """A measure of one piece, or of the largest grain, in millimetres."""
    ORIGIN = "origin"
    BRAND = "brand"
    CONSTRUCTION_YEAR = "construction_year"
    PACKAGING = "packaging"
    DELIVERY_MODE = "delivery_mode"
    CONDITION = "condition"
    """From A, as new, to D, for parts or recycling: 4 to 1."""
    DOCUMENT = "document"
    APPROVAL = "approval"
    PROPERTY = "property"
    """A performance that a standard measures: fire, slip, sound, strength."""


OTHER: Final = "other"
"""What nobody has named. Its absence makes the list of what is attached complete."""

FOREIGN: Final = "foreign"
"""All that is not the material itself, together."""

DRY: Final = Decimal("0.01")
"""What a person calls dry holds at most so much water: our reading, well under the 10 % that guidelines for gypsum name [bg]."""

WET: Final = DRY.next_plus()
"""What a person calls wet holds more than that."""

GRADES: Final = MappingProxyType({"A": Decimal(4), "B": Decimal(3), "C": Decimal(2), "D": Decimal(1)})
"""Conditions as numbers, so that better is more."""


class Basis(StrEnum):
    """How it is known, weakest first."""

    DERIVED = "derived"
    """From typical figures of the class, or from the words of a title."""
    STATED = "stated"
    MEASURED = "measured"
    CERTIFIED = "certified"

    @property
    def strength(self) -> int:
        return _WEAKEST_FIRST.index(self)


_WEAKEST_FIRST: Final = tuple(Basis)


class Presence(StrEnum):
    PRESENT = "present"
    ABSENT = "absent"
    SUSPECTED = "suspected"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that lies from `low` to `high`, in the unit of its aspect; no `high` where nothing bounds it."""

    low: Decimal
    high: Decimal | None = None

    def __post_init__(self) -> None:
        if self.high is not None and self.low > self.high:
            raise ValueError(f"from {self.low} to {self.high} there is nothing")

    @classmethod
    def exactly(cls, value: Decimal) -> "Amount":
        return cls(value, value)


@dataclass(frozen=True, slots=True)
class Choice:
    """One or more codes that hold, and no others of their kind."""

    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that exists: its number, who issued it, when, and until when it holds."""

    number: str | None = None
    issuer: str | None = None
    issued: dt.date | None = None
    valid_until: dt.date | None = None


Value = Amount | Presence | Choice | Paper


@dataclass(frozen=True, slots=True)
class Aspect:
    """What a fact is about, and a rule asks for: the fraction of sand, the presence of asbestos.

    `grain` bounds the grains it counts, in millimetres; None either side where open, and None where all count.
    """

    about: About
    of: str = ""
    grain: tuple[Decimal | None, Decimal | None] | None = None


class FactAudience(StrEnum):
    """Who may see the value. Whoever may not still learns what the evaluator made of it."""

    PUBLIC = "public"
    PARTNERS = "partners"
    AUTHORITIES = "authorities"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who says so, since when, by which method and laboratory, and the document that proves it."""

    by: OrganizationId | None = None
    on: dt.date | None = None
    method: str | None = None
    laboratory: str | None = None
    document_id: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that holds of a lot, as far as whoever says so knows."""

    aspect: Aspect
    value: Value
    basis: Basis = Basis.STATED
    provenance: Provenance = Provenance()
    audience: FactAudience = FactAudience.PUBLIC
    partners: frozenset[OrganizationId] = frozenset()


def contradict(one: Value, other: Value) -> bool:
    """Whether both cannot hold."""
    match one, other:
        case Amount(), Amount():
            return _below(one, other) or _below(other, one)
        case Presence(), Presence():
            return (one is Presence.ABSENT) is not (other is Presence.ABSENT)
        case Choice(), Choice():
            return folded(one).isdisjoint(folded(other))
        case _:
            return False


def folded(choice: Choice) -> frozenset[str]:
    """Its codes without case: brands are written in many ways."""
    return frozenset(code.casefold() for code in choice.codes)


def _below(one: Amount, other: Amount) -> bool:
    return one.high is not None and one.high < other.low
