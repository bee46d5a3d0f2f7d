"""What a published lot says by itself, as facts: stated where its owner says so, derived where it was read from its words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Final

from services.acceptance.domain.errors import UnknownTerm
from services.acceptance.domain.facts import GRADES, About, Amount, Aspect, Basis, Choice, Fact, Provenance, Value
from services.acceptance.domain.lot import Lot
from services.acceptance.domain.rules.measures import Measure
from services.acceptance.domain.terms import Kind, terms
from services.kernel.language import FALLBACK
from services.vocabulary.attributes.loading import attributes

_OTHER: Final = "other"
"""What a paper is of whose kind acceptance has no term."""

_Told = tuple[Aspect, Value] | None


def facts_of(lot: Lot) -> tuple[Fact, ...]:
    """In an order that hangs on the lot alone, so that a fact can be named by its number in the lot's version."""
    return (*_findings(lot), *_papers(lot), *_measures(lot), *_figures(lot), *_traits(lot))


def _findings(lot: Lot) -> Iterator[Fact]:
    for substance, presence in lot.substances:
        yield _stated(lot, Aspect(About.SUBSTANCE, substance), presence)


def _papers(lot: Lot) -> Iterator[Fact]:
    """Listings and the list of terms call papers the same."""
    for one in lot.evidence:
        provenance = Provenance(lot.organization_id, one.paper.issued, document_id=one.document_id)
        yield Fact(Aspect(About.DOCUMENT, _term(one.kind)), one.paper, Basis.STATED, provenance)


def _term(kind: str) -> str:
    try:
        return terms().get(kind, Kind.DOCUMENT).code
    except UnknownTerm:
        return _OTHER


def _measures(lot: Lot) -> Iterator[Fact]:
    for field in fields(lot.dimensions) if lot.dimensions else ():
        if (millimetres := getattr(lot.dimensions, field.name)) is not None:
            yield _stated(lot, Aspect(About.DIMENSION, Measure(field.name.removesuffix("_mm"))), Amount.exactly(millimetres))


def _figures(lot: Lot) -> Iterator[Fact]:
    if lot.building_year is not None:
        yield _stated(lot, Aspect(About.CONSTRUCTION_YEAR), Amount.exactly(Decimal(lot.building_year)))
    if lot.condition is not None:
        yield _stated(lot, Aspect(About.CONDITION), Amount.exactly(GRADES[lot.condition]))


def _stated(lot: Lot, aspect: Aspect, value: Value) -> Fact:
    return Fact(aspect, value, Basis.STATED, Provenance(lot.organization_id))


def _traits(lot: Lot) -> Iterator[Fact]:
    """Two brands, or two classes, are one fact: both hold, and no others."""
    told: dict[tuple[Aspect, Basis], Value] = {}
    for trait in lot.traits:
        read = _TRAITS.get(trait.attribute)
        if read and (said := read(trait.value)):
            aspect, value = said
            key = aspect, Basis.STATED if trait.stated else Basis.DERIVED
            told[key] = _beside(told.get(key), value)
    for (aspect, basis), value in told.items():
        yield Fact(aspect, value, basis, Provenance(lot.organization_id if basis is Basis.STATED else None))


def _beside(one: Value | None, other: Value) -> Value:
    match one, other:
        case Choice(), Choice():
            return Choice(one.codes | other.codes)
        case Amount(), Amount():
            return Amount(min(one.low, other.low), max(one.high or one.low, other.high or other.low))
        case _:
            return other


def _brand(code: str) -> _Told:
    """By its name, which is what receivers list, without case."""
    known = next((one for one in attributes().get("brand").values if one.code == code), None)
    name = known.names[FALLBACK] if known else code
    return Aspect(About.BRAND), Choice(frozenset({name.casefold()}))


def _fire(mark: str) -> _Told:
    """`A2-s1,d0` and `Cfl-s1` are reactions to fire, `EI30` and `REI120` resistances in minutes."""
    head = mark.partition("-")[0]
    return _class("fire_class", head) or _class("floor_fire_class", head) or _minutes(mark)


def _minutes(mark: str) -> _Told:
    return _number("fire_resistance", mark.lstrip("REIW")) if mark.startswith(("E", "R")) else None


def _strength(mark: str) -> _Told:
    return _class("strength_class", mark) or _class("steel_grade", mark)


def _class(name: str, mark: str) -> _Told:
    """None where the scale has no such class."""
    known = mark in terms().get(name, Kind.PROPERTY).classes
    return (Aspect(About.PROPERTY, name), Choice(frozenset({mark}))) if known else None


def _number(name: str, mark: str) -> _Told:
    try:
        return Aspect(About.PROPERTY, name), Amount.exactly(Decimal(mark))
    except InvalidOperation:
        return None


def _grain(mark: str) -> _Told:
    """`0/32`: the largest grain is the second."""
    try:
        return Aspect(About.DIMENSION, Measure.GRAIN), Amount.exactly(Decimal(mark.rpartition("/")[2]))
    except InvalidOperation:
        return None


_TRAITS: Final[Mapping[str, Callable[[str], _Told]]] = {
    "brand": _brand,
    "fire_class": _fire,
    "strength": _strength,
    "slip_resistance": partial(_class, "slip_class"),
    "u_value": partial(_number, "u_value"),
    "lambda": partial(_number, "thermal_conductivity"),
    "grain_size": _grain,
}
"""Attributes of the vocabulary that rules ask for, and what each says to them."""
