"""Where a postal code or a municipality of Belgium is, and which municipality a point lies in."""

import csv
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.kernel.geography import Point, Precision
from services.kernel.language import Language
from services.vocabulary.territory import Territory
from services.vocabulary.words import plain

DATA: Final = Path(__file__).parent / "data"
COUNTRY: Final = "BE"
_CODE: Final = re.compile(r"(?:BE?[- ]?)?([1-9][0-9]{3})", re.IGNORECASE)
LONGEST: Final = 50
"""Letters of a name that are compared with those of places: more than any place has."""
_WORD: Final = re.compile(r"[^\W_]+")
_SAINT: Final = {"saint": "st", "sint": "st", "sankt": "st", "sainte": "ste"}


class Region(StrEnum):
    """Whose law applies: waste, soil and demolition are the regions' affair in Belgium."""

    FLANDERS = "flanders"
    BRUSSELS = "brussels"
    WALLONIA = "wallonia"

    @property
    def iso(self) -> str:
        """ISO 3166-2."""
        return {Region.FLANDERS: "BE-VLG", Region.BRUSSELS: "BE-BRU", Region.WALLONIA: "BE-WAL"}[self]


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality as of 1 January 2025 by its REFNIS code; `point` is the middle of its towns and villages, and lies in it."""

    refnis: str
    names: Mapping[Language, str]
    region: Region
    point: Point
    also: tuple[str, ...] = ()
    """Other names that mean it: of municipalities merged into it, and in other languages."""

    def name(self, language: Language) -> str:
        """Its name in the language, or as it is called locally."""
        return self.names.get(language, self.local_name)

    @property
    def local_name(self) -> str:
        wallonia = Language.DE if Language.DE in self.names else Language.FR
        return self.names[wallonia if self.region is Region.WALLONIA else Language.NL]


@dataclass(frozen=True, slots=True)
class Place:
    """A point, and what it stands for."""

    point: Point
    precision: Precision
    municipality: Municipality
    postal_code: str | None = None
    country: str = COUNTRY

    def blurred(self) -> "Place":
        """What is published of a place that is kept from the public: its municipality's point, the same for all places in it."""
        return Place(self.municipality.point, Precision.MUNICIPALITY, self.municipality, country=self.country)


class PlaceError(Exception):
    """A place that cannot be told."""


@dataclass(eq=False)
class UnknownPlace(PlaceError):
    """No such postal code or municipality; `hint` says what would be right, `near` holds those that look like it, nearest first."""

    asked: str
    hint: str
    near: tuple[str, ...] = ()

    def __str__(self) -> str:
        meant = f"; did you mean {', '.join(self.near)}?" if self.near else ""
        return f"{self.asked!r} is not a place known here: {self.hint}{meant}"


@dataclass(eq=False)
class OutsideBelgium(PlaceError):
    """The point lies in no municipality of Belgium."""

    point: Point

    def __str__(self) -> str:
        return f"[{self.point.lon}, {self.point.lat}] lies outside Belgium: a point is [longitude, latitude]"


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The municipalities by REFNIS code, the places by postal code, the municipalities by folded name."""

    municipalities: Mapping[str, Municipality]
    codes: Mapping[str, Place]
    names: Mapping[str, Municipality]
    territory: Territory

    def by_postal_code(self, code: str, country: str = COUNTRY) -> Place:
        """The place of a postal code, `9000`, `B-9000` or `BE-9000`.

        Its precision is `postal_code` where the code has a point of its own, `municipality` where only that is known.
        """
        if country.strip().upper() != COUNTRY:
            raise UnknownPlace(
                f"{country} {code}", f"postal codes are known for {COUNTRY} only; give a `point` as [longitude, latitude] instead"
            )
        written = _CODE.fullmatch(code.strip())
        if not written:
            raise UnknownPlace(code, "a Belgian postal code has four digits, 1000 to 9999")
        if not (place := self.codes.get(written[1])):
            raise UnknownPlace(
                code, "no municipality has this postal code (those of single institutions are not kept)", self._codes_near(written[1])
            )
        return place

    def by_municipality(self, name: str) -> Place:
        """The place of a municipality by its name in any language, or by that of one merged into it; case and accents do not matter.

        Of two that share a name, Saint-Nicolas, it is the one that is called so locally.
        """
        key = folded(name)
        if not (municipality := self.names.get(key)):
            raise UnknownPlace(name, "give the name of a Belgian municipality, or a postal code", self._names_near(key))
        return Place(municipality.point, Precision.MUNICIPALITY, municipality)

    def municipality_at(self, point: Point) -> Municipality:
        """The municipality a point lies in: its region is near certain, the municipality itself right for six villages in seven.

        Measured in `docs/decisions/0002-places.md`. `OutsideBelgium` more than a few hundred metres beyond the border.
        """
        refnis = self.territory.refnis_at(point)
        if refnis is None:
            raise OutsideBelgium(point)
        return self.municipalities[refnis]

    def at(self, point: Point) -> Place:
        """The place of a point that is known exactly."""
        return Place(point, Precision.POINT, self.municipality_at(point))

    def _names_near(self, key: str) -> tuple[str, ...]:
        alike = get_close_matches(key[:LONGEST], self.names, n=3, cutoff=0.7)
        return tuple(dict.fromkeys(self.names[one].local_name for one in alike))

    def _codes_near(self, code: str) -> tuple[str, ...]:
        known = list(self.codes)
        at = bisect_left(known, code)
        return tuple(sorted(known[max(0, at - 2) : at + 2], key=lambda one: abs(int(one) - int(code)))[:3])


def folded(name: str) -> str:
    """The form in which two ways to write a place's name agree: `SAINT-GHISLAIN`, `St. Ghislain`."""
    unbracketed = plain(name).partition("(")[0].replace("\u2019", "").replace("'", "")
    return " ".join(_SAINT.get(word, word) for word in _WORD.findall(unbracketed))


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of Belgium, read once."""
    municipalities = {one.refnis: one for one in map(_municipality, _rows("municipalities_be.csv"))}
    codes = {row["postal_code"]: _place(row, municipalities[row["refnis"]]) for row in _rows("places_be.csv")}
    return Gazetteer(
        MappingProxyType(municipalities),
        MappingProxyType(codes),
        MappingProxyType(_by_name(municipalities)),
        Territory.read(DATA / "territory_be.txt"),
    )


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _municipality(row: Mapping[str, str]) -> Municipality:
    return Municipality(
        refnis=row["refnis"],
        names=MappingProxyType({language: row[language] for language in Language if row[language]}),
        region=Region(row["region"]),
        point=Point(float(row["lon"]), float(row["lat"])),
        also=tuple(filter(None, row["also"].split("|"))),
    )


def _place(row: Mapping[str, str], municipality: Municipality) -> Place:
    whole = Place(municipality.point, Precision.MUNICIPALITY, municipality, row["postal_code"])
    match row["how"]:
        case "town":
            return replace(whole, point=Point(float(row["lon"]), float(row["lat"])), precision=Precision.POSTAL_CODE)
        case "sole":  # the municipality's only code: the two are the same ground
            return replace(whole, precision=Precision.POSTAL_CODE)
        case _:
            return whole


def _by_name(municipalities: Mapping[str, Municipality]) -> dict[str, Municipality]:
    """Local names come first, then those in other languages, then former ones."""
    found: dict[str, Municipality] = {}
    for names in (lambda one: (one.local_name,), lambda one: one.names.values(), lambda one: one.also):
        for one in municipalities.values():
            for name in names(one):
                found.setdefault(folded(name), one)
    return found
