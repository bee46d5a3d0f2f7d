"""Which column means what, by its name: as people write it, with its unit, with a slip."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz, process

from services.kernel.quantity import Unit
from services.listings.domain.sheets.meanings import MEASURED, MEASURES, NAMES, SEVERAL, Meaning
from services.listings.domain.sheets.values import LENGTHS, unit_named
from services.vocabulary.words import plain

ALIKE: Final = 88
"""Of 100 (rapidfuzz's ratio): one slip in eight letters. At 80 `hoogte` and `breedte` come too near (tried on the names themselves)."""

_LEAST: Final = 5
"""Letters of a name that may have a slip in it, and of a first word that may stand for the whole."""

_WITH_UNIT: Final = re.compile(r"(?P<name>.+?)_(?:(?:eur|euro)_)?(?:(?:per|par|pro|in|en|de)_)?(?P<unit>[a-z]{1,6}[23]?)")
_MONEY: Final = re.compile(r"_(?:eur|euro|euros|excl_btw|incl_btw|htva|tvac|ht|ttc|htva_eur)$")
_GUESSED: Final = re.compile(r"^(?:vermoedelijke|geschatte|estimated|geschatzte|voraussichtliche|totale|total|gesamt)_")
"""How surely, which the certainty of a lot tells."""

_REASONS: Final = re.compile(r"\u2013 (?:reden|raison|reason|grund)$", re.IGNORECASE)
"""Columns that our own reports add, and that mean nothing when a corrected report comes back."""

_AREAS: Final = ("area", "oppervlakte", "surface", "superficie", "flache")
_IMPLIED: Final[Mapping[str, str]] = dict.fromkeys(_AREAS, Unit.SQUARE_METRE) | dict.fromkeys(("volume", "volumen"), Unit.CUBIC_METRE)
_MASSES: Final = frozenset({"kg", "t"})
_BY_UNIT: Final[Mapping[tuple[str, bool], Meaning]] = {
    ("masse", True): Meaning.WEIGHT_KG,  # a mass in French, sizes in German: the unit tells
    (Meaning.PIECES, False): Meaning.QUANTITY,
    (Meaning.PIECES, True): Meaning.QUANTITY,
}
"""What a name with a unit means otherwise than by itself; the flag says whether the unit is a mass."""

_BY_NAME: Final = {name: meaning for meaning, names in NAMES.items() for name in names.split()}
_LONG: Final = [name for name in _BY_NAME if len(name) >= _LEAST]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file by its place and name; `unit` when its name says one, as in `length_cm`."""

    at: int
    name: str
    meaning: Meaning
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Mapped:
    """The columns that mean something, and those that do not. `named`: the places of all columns that have a name."""

    columns: Mapping[Meaning, tuple[Column, ...]]
    ignored: tuple[str, ...]
    named: frozenset[int] = field(default_factory=frozenset)

    def told(self) -> dict[str, str]:
        """What each column was taken for, by its name."""
        return {column.name: column.meaning for columns in self.columns.values() for column in columns}


Known = Mapping[str, Meaning]
"""What names mean, by their `key`: of a layout, or as someone says of the own file."""


def map_columns(names: Sequence[str], known: Known | None = None) -> Mapped:
    """What each column means; of two that mean the same the first counts, unless their units differ or they may be several."""
    columns: dict[Meaning, tuple[Column, ...]] = {}
    ignored = []
    for at, name in enumerate(names):
        column = _column(at, name, known or {}) if name else None
        if column is not None and _counts(column, columns.get(column.meaning, ())):
            columns[column.meaning] = (*columns.get(column.meaning, ()), column)
        elif name:
            ignored.append(name)
    return Mapped(columns, tuple(ignored), frozenset(at for at, name in enumerate(names) if name))


def means(name: str) -> Meaning | None:
    """What a name stands for by itself."""
    found = _understood(name)
    return found[0] if found else None


def key(name: str) -> str:
    """A name as it is compared: without accents, capitals and signs."""
    return re.sub(r"\W+", "_", plain(name)).strip("_")


def _column(at: int, name: str, known: Known) -> Column | None:
    meaning, unit = _known(name, known) or _understood(name) or (Meaning.IGNORED, "")
    return None if meaning is Meaning.IGNORED else Column(at, name, meaning, unit)


def _counts(column: Column, before: tuple[Column, ...]) -> bool:
    if not before or column.meaning in SEVERAL:
        return True
    return column.meaning in MEASURED and column.unit not in {one.unit for one in before}


def _known(name: str, known: Known) -> tuple[Meaning, str] | None:
    """As it was said, with the unit that the name tells all the same."""
    told = key(name)
    bare, unit = _apart(told)
    if (meaning := known.get(told)) or (meaning := known.get(bare)):
        return meaning, unit if _takes(meaning, unit) else ""
    return None


@lru_cache(maxsize=4_096)
def _understood(name: str) -> tuple[Meaning, str] | None:
    told = _GUESSED.sub("", _MONEY.sub("", key(name)))
    if not told or _REASONS.search(name):
        return None
    if meaning := _BY_NAME.get(told):
        return meaning, _IMPLIED.get(told, "")
    bare, unit = _apart(told)
    meaning = _named(bare)
    if unit and (better := _BY_UNIT.get((bare if bare == "masse" else str(meaning), unit in _MASSES))):
        meaning = better
    if meaning and _takes(meaning, unit):
        return meaning, unit
    return (meaning, _IMPLIED.get(bare, "")) if (meaning := _named(told)) else None


def _named(told: str) -> Meaning | None:
    """By the name, by one that is nearly it, or by its first word: `hoeveelheid_ongeveer`."""
    if meaning := _BY_NAME.get(told):
        return meaning
    if len(told) >= _LEAST and (near := process.extractOne(told, _LONG, scorer=fuzz.ratio, score_cutoff=ALIKE)):
        return _BY_NAME[near[0]]
    first, _, more = told.partition("_")
    return _BY_NAME.get(first) if more and len(first) >= _LEAST else None


def _apart(told: str) -> tuple[str, str]:
    """The name without its unit, and the unit as we write it."""
    found = _WITH_UNIT.fullmatch(told)
    if not found:
        return told, ""
    if found["unit"] in LENGTHS and found["unit"] != Unit.METRE:
        return found["name"], found["unit"]
    unit = unit_named(found["unit"])
    return (found["name"], unit) if unit else (told, "")


def _takes(meaning: Meaning, unit: str) -> bool:
    """Whether such a column can have such a unit."""
    if meaning in (*MEASURES, Meaning.DIMENSIONS):
        return unit in LENGTHS
    if meaning is Meaning.WEIGHT_KG:
        return unit in {Unit.KILOGRAM, Unit.TONNE}
    return meaning in {Meaning.QUANTITY, Meaning.PRICE} and unit not in {"", "mm", "cm", "dm"}
