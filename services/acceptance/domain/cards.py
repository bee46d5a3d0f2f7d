"""How a material is taken out whole: one card per kind of work, read from the packaged files."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from services.kernel.language import Language
from services.vocabulary.material import Material, MaterialCode

PACKAGED: Final = Path(__file__).parent / "data" / "cards"


@dataclass(frozen=True, slots=True)
class Guidance:
    """A card in one language: a sentence or a tool each."""

    title: str
    tools: tuple[str, ...]
    protection: tuple[str, ...]
    steps: tuple[str, ...]
    breaks: tuple[str, ...]
    """What breaks it, or makes it worthless."""


@dataclass(frozen=True, slots=True)
class Card:
    """For these classes with all below them; `source` says what it rests on."""

    materials: tuple[MaterialCode, ...]
    source: str
    told: Mapping[Language, Guidance]


class Cards:
    """All cards by class. Never changes; `ValueError` where two are for the same class."""

    __slots__ = ("_by_class", "every")

    def __init__(self, every: Iterable[Card]) -> None:
        self.every: Final = tuple(every)
        told = [(code, card) for card in self.every for code in card.materials]
        self._by_class: Final = dict(told)
        if len(self._by_class) < len(told):
            raise ValueError("two cards are for the same class")

    def of(self, material: Material) -> Card | None:
        """The card of the class itself, else of the nearest class above it that has one."""
        return next((self._by_class[code] for code in material.ancestors if code in self._by_class), None)


@cache
def cards() -> Cards:
    """The packaged ones, read once per process."""
    return Cards(_card(tomllib.loads(file.read_text("utf-8"))) for file in sorted(PACKAGED.glob("*.toml")))


def _card(told: Mapping[str, Any]) -> Card:
    texts = {language: _guidance(told[language]) for language in Language}
    return Card(tuple(map(MaterialCode, told["materials"])), told["source"], texts)


def _guidance(told: Mapping[str, Any]) -> Guidance:
    return Guidance(told["title"], *(tuple(told[part]) for part in ("tools", "protection", "steps", "breaks")))
