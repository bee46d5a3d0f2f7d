"""A class of building product or material, with what it inherits from the classes above it already filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from hashlib import blake2s
from types import MappingProxyType
from typing import Final, NewType

from services.kernel.language import Language
from services.kernel.quantity import Unit

MaterialCode = NewType("MaterialCode", str)
"""A dotted path such as `masonry.brick.facing`; every prefix is a class too."""

UNSORTED: Final = MaterialCode("unsorted")
"""The class of what resolves to nothing."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that says where it comes from."""

    value: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class Names:
    """What a class is called in one language: one name to show, others to understand."""

    name: str
    synonyms: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        return (self.name, *self.synonyms)


@dataclass(frozen=True, slots=True)
class Material:
    """One class of the vocabulary.

    `eural` and `eural_hazardous` are six-digit entries of the European list of waste, the second the hazardous mirror.
    `mass` is kg per unit, `carbon` kg CO2e per kg of new product (modules A1 to A3). `cpv` is the eight digits of the common
    procurement vocabulary (Regulation 213/2008), `nlsfb` the element of NL-SfB table 1. `attributes` are codes of what a buyer
    asks of it, most telling first. `ancestors` starts with the class itself and ends with its branch; `may_contain` names
    hazardous substances to look for before reuse, `hazardous` says the class is hazardous waste whatever it contains.
    `related` are classes that a buyer might take instead.
    """

    code: MaterialCode
    names: Mapping[Language, Names]
    unit: Unit
    ancestors: tuple[MaterialCode, ...]
    children: tuple[MaterialCode, ...] = ()
    eural: str | None = None
    eural_hazardous: str | None = None
    mass: Mapping[Unit, Figure] = field(default_factory=lambda: MappingProxyType({}))
    carbon: Figure | None = None
    ifc: str | None = None
    cpv: str | None = None
    nlsfb: str | None = None
    attributes: tuple[str, ...] = ()
    may_contain: frozenset[str] = frozenset()
    theft_prone: bool = False
    hazardous: bool = False
    related: tuple[MaterialCode, ...] = ()

    def name(self, language: Language) -> str:
        return self.names[language].name


def number(code: MaterialCode) -> int:
    """A small stable integer for the class, 31 bits of its code's BLAKE2s: for keys in an index. A test holds it unique."""
    return int.from_bytes(blake2s(code.encode(), digest_size=4).digest(), "big") >> 1
