"""What a published lot says by itself, as facts."""

from decimal import Decimal
from typing import Any

import pytest

from services.acceptance.domain.facts import About, Amount, Aspect, Basis, Choice, Fact, Paper, Presence, Value
from services.acceptance.domain.reading import facts_of
from services.acceptance.domain.terms import Kind, terms
from services.acceptance.schemas.facts import body_of
from services.acceptance.store.published import lot_of
from services.listings.domain.offer import EvidenceKind, Substance
from tests.matching.lots import published_lot


def read(**lot: Any) -> tuple[Fact, ...]:
    return facts_of(lot_of(published_lot(**lot)))


def told(about: About, of: str = "", **lot: Any) -> list[tuple[Value, Basis]]:
    return [(fact.value, fact.basis) for fact in read(**lot) if fact.aspect == Aspect(about, of)]


def traits(title: str) -> dict[str, Any]:
    return {"title": title}


@pytest.mark.parametrize(
    ("lot", "about", "of", "value", "basis"),
    [
        ({"building_year": 1962}, About.CONSTRUCTION_YEAR, "", Amount.exactly(Decimal(1962)), Basis.STATED),
        ({"condition": "B"}, About.CONDITION, "", Amount.exactly(Decimal(3)), Basis.STATED),
        ({"dimensions": {"length_mm": 2015.0, "width_mm": None}}, About.DIMENSION, "length", Amount.exactly(Decimal(2015)), Basis.STATED),
        ({"substances": [{"substance": "pcb", "finding": "suspected"}]}, About.SUBSTANCE, "pcb", Presence.SUSPECTED, Basis.STATED),
        (traits("deur EI60"), About.PROPERTY, "fire_resistance", Amount.exactly(Decimal(60)), Basis.DERIVED),
        (traits("plaat A2-s1,d0"), About.PROPERTY, "fire_class", Choice(frozenset({"A2"})), Basis.DERIVED),
        (traits("vloer Cfl-s1"), About.PROPERTY, "floor_fire_class", Choice(frozenset({"Cfl"})), Basis.DERIVED),
        (traits("balken C24"), About.PROPERTY, "strength_class", Choice(frozenset({"C24"})), Basis.DERIVED),
        (traits("staal S355"), About.PROPERTY, "steel_grade", Choice(frozenset({"S355"})), Basis.DERIVED),
        (traits("tegel R11"), About.PROPERTY, "slip_class", Choice(frozenset({"R11"})), Basis.DERIVED),
        (traits("korrel 0/32 puin"), About.DIMENSION, "grain", Amount.exactly(Decimal(32)), Basis.DERIVED),
        (traits("dakraam merk Velux"), About.BRAND, "", Choice(frozenset({"velux"})), Basis.DERIVED),
    ],
)
def test_what_a_lot_says_is_stated_in_its_fields_and_derived_from_its_words(
    lot: dict[str, Any], about: About, of: str, value: Value, basis: Basis
) -> None:
    assert told(about, of, **lot) == [(value, basis)]


def test_an_attribute_that_the_owner_states_is_stated() -> None:
    attributes = [{"attribute": "strength", "value": "C30", "written": None, "stated": True}]
    assert told(About.PROPERTY, "strength_class", attributes=attributes) == [(Choice(frozenset({"C30"})), Basis.STATED)]


def test_two_classes_are_one_fact_so_that_nothing_passes_by_the_better_one() -> None:
    assert told(About.PROPERTY, "strength_class", **traits("balken C18 en C24")) == [(Choice(frozenset({"C18", "C24"})), Basis.DERIVED)]


@pytest.mark.parametrize("kind", EvidenceKind)
def test_every_paper_that_listings_knows_is_a_document_under_the_same_word(kind: EvidenceKind) -> None:
    paper = {"kind": kind, "number": "A-1", "issuer": "ADI", "date": "2026-01-02", "valid_until": "2036-01-02", "document_id": None}
    ((value, basis),) = told(About.DOCUMENT, kind, evidence=[paper])
    assert isinstance(value, Paper)
    assert (value.number, str(value.issued), basis) == ("A-1", "2026-01-02", Basis.STATED)


@pytest.mark.parametrize("substance", Substance)
def test_every_substance_that_listings_knows_is_a_term(substance: Substance) -> None:
    assert terms().get(substance, Kind.SUBSTANCE).code == substance


def test_all_that_is_read_can_be_told() -> None:
    lot = published_lot(
        title="deur EI60 A2-s1,d0 C24 S235 R10 0/32 Velux U=1,1 W/m2K",
        dimensions={"length_mm": 12.5},
        substances=[{"substance": "asbestos", "finding": "present"}],
        evidence=[{"kind": "new_kind", "number": None, "issuer": None, "date": None, "valid_until": None}],
    )
    facts = facts_of(lot_of(lot))
    assert [body_of(fact).meant(fact.provenance.by).aspect for fact in facts] == [fact.aspect for fact in facts]
    assert Aspect(About.DOCUMENT, "other") in {fact.aspect for fact in facts}
