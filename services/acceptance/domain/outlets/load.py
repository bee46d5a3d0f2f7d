"""What is to go somewhere: how much of what, where it is, how it is fixed, what its owner asks and does for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Vat
from services.acceptance.domain.facts import About, Amount, Aspect, Fact, Presence
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.place import HOME
from services.kernel.geography import Point
from services.kernel.identity import ProgrammeId
from services.kernel.money import Money
from services.kernel.quantity import Unit
from services.vocabulary.material import Material
from services.vocabulary.places import Region

KG_PER_TONNE: Final = Decimal(1000)


_ASBESTOS: Final = Aspect(About.SUBSTANCE, "asbestos")
_RULES_ASBESTOS_OUT: Final = ("destructive_inventory", "lab_analysis")
"""What finds asbestos before a building comes down; the attest of a sale is non-destructive (vincotte.be)."""
_FREE_OF_ASBESTOS_SINCE: Final = Decimal(2001)
"""Buildings of 2000 or older need the Flemish attest (Flemish Materials Decree, by vincotte.be, keytrust.be)."""


class Fixing(StrEnum):
    """How it is held where it is."""

    LOOSE = "loose"
    SCREWED = "screwed"
    NAILED = "nailed"
    LIME_MORTAR = "lime_mortar"
    MORTARED = "mortared"
    GLUED = "glued"
    FOAMED = "foamed"


HELD_BY: Final[Mapping[str, Fixing]] = MappingProxyType(
    {
        "screws": Fixing.SCREWED,
        "nails": Fixing.NAILED,
        "foam": Fixing.FOAMED,
        "adhesive": Fixing.GLUED,
        "sealant": Fixing.GLUED,
        "putty": Fixing.GLUED,
    }
)
"""What a fact about an attachment says of the fixing. Mortar says too little: lime gives way, cement does not."""


class Handover(StrEnum):
    """How far the owner brings it, where he sells it."""

    BUYER_DISMANTLES = "buyer_dismantles"
    DISMANTLED = "dismantled"
    PACKED = "packed"
    LOADED = "loaded"
    DELIVERED = "delivered"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the owner asks for a unit of it, or for all of it where there is no unit; below zero he pays for the taking."""

    money: Money
    per: Unit | None
    vat: Vat


@dataclass(frozen=True, slots=True)
class Load:
    """One load, in every unit that figures lead to. `ready` when it is out of the building already.

    Verdicts rest on all that is `known`; figures only on what is `shown` to the reader, since they would give the rest away.
    """

    circumstances: Circumstances
    known: Knowledge
    shown: Knowledge
    place: Point
    amounts: Mapping[Unit, Decimal]
    country: str = HOME
    region: Region | None = None
    approved: Mapping[ProgrammeId, Knowledge] = field(default_factory=dict)
    """What is known to a programme whose receiver has said yes to it."""
    ready: bool = False
    cleaned: bool = False
    """Whether its owner, or its title, says that it was cleaned: of mortar, of nails."""
    asked: Asked | None = None
    handover: Handover | None = None

    @property
    def material(self) -> Material:
        return self.circumstances.material

    @property
    def tonnes(self) -> Decimal | None:
        return self.amounts.get(Unit.TONNE)

    @property
    def hazardous(self) -> bool:
        """By its class, or because asbestos was found in it, as far as the reader may know."""
        return self.material.hazardous or any(fact.value is Presence.PRESENT for fact in self.shown.of(_ASBESTOS))

    @property
    def suspect(self) -> bool:
        """Whether it may contain asbestos by its class and its building, and nothing that is shown rules that out."""
        if "asbestos" not in self.material.may_contain or self.hazardous or self._built_from(_FREE_OF_ASBESTOS_SINCE):
            return False
        absent = any(fact.value is Presence.ABSENT for fact in self.shown.of(_ASBESTOS))
        return not absent and not any(self.shown.of(Aspect(About.DOCUMENT, paper)) for paper in _RULES_ASBESTOS_OUT)

    def shows(self, fact: Fact | None) -> bool:
        """Whether the reader may see the value."""
        return fact is None or fact in self.shown.of(fact.aspect)

    def fixed(self, usual: Fixing, cement_since: Decimal) -> Fixing:
        """As the facts say; else as is usual, which for lime mortar is so in old buildings only."""
        if held := next((fixing for what, fixing in HELD_BY.items() if self._has(what)), None):
            return held
        if usual is Fixing.LIME_MORTAR and self._built_from(cement_since):
            return Fixing.MORTARED
        return usual

    def _has(self, attachment: str) -> bool:
        return any(fact.value is Presence.PRESENT for fact in self.shown.of(Aspect(About.ATTACHMENT, attachment)))

    def _built_from(self, year: Decimal) -> bool:
        built = next((fact.value for fact in self.shown.of(Aspect(About.CONSTRUCTION_YEAR))), None)
        return isinstance(built, Amount) and built.low >= year


def amounts(load: Circumstances, kg: Decimal | None = None) -> Mapping[Unit, Decimal]:
    """The load in every unit that figures lead to; its mass as it was told, where it was."""
    reached = {unit: value for unit in Unit if (value := load.in_unit(unit)) is not None}
    told = {} if kg is None else {Unit.KILOGRAM: kg, Unit.TONNE: kg / KG_PER_TONNE}
    return MappingProxyType({**reached, **told})
