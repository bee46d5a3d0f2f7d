"""Facts as they are stated in JSON: every fact can be told and stated again, and what is wrong is said where it stands."""

from decimal import Decimal

import pytest
from hypothesis import given
from pydantic import TypeAdapter, ValidationError

from services.acceptance.domain.facts import DRY, Amount, Fact
from services.acceptance.schemas.facts import FactBody, Facts, body_of
from services.kernel.language import Language
from services.kit.validation import faults
from tests.acceptance.generated import facts

ONE = TypeAdapter(FactBody)


@given(facts())
def test_a_fact_that_is_told_can_be_stated_again(fact: Fact) -> None:
    written = ONE.dump_json(body_of(fact), exclude_none=True)
    assert ONE.validate_json(written).meant(fact.provenance.by) == fact


@pytest.mark.parametrize(
    "share", [{"value": 5}, {"value": 50, "unit": "g/kg"}, {"value": 50000, "unit": "ppm"}, {"value": 50000, "unit": "mg/kg"}]
)
def test_a_share_is_the_same_in_every_unit(share: dict) -> None:
    body = ONE.validate_python({"about": "fraction", "of": "sand", "share": share})
    assert body.meant(None).value == Amount.exactly(Decimal("0.05"))


def test_what_looks_dry_holds_little_water_and_what_looks_wet_holds_more() -> None:
    dry, wet = (ONE.validate_python({"about": "moisture", "dry": dry}).meant(None).value for dry in (True, False))
    assert dry.high == DRY < wet.low


def test_nobody_states_a_fact_in_the_name_of_another() -> None:
    body = {"about": "moisture", "dry": True, "by": "01900000-0000-7000-8000-000000000001"}
    assert ONE.validate_python(body).meant(None).provenance.by is None


@pytest.mark.parametrize(
    ("body", "where", "code"),
    [
        ({"about": "colour"}, "/0/about", "union_tag_invalid"),
        ({"of": "sand"}, "/0/about", "union_tag_not_found"),
        ({"about": "fraction", "of": "snad", "share": {"value": 5}}, "/0/of", "term_unknown"),
        ({"about": "fraction", "of": "sand", "share": {"value": 500}}, "/0/share", "share_beyond"),
        ({"about": "fraction", "of": "sand", "share": {}}, "/0/share", "range_unclear"),
        ({"about": "fraction", "of": "sand", "share": {"at_least": 5, "at_most": 3}}, "/0/share", "range_reversed"),
        ({"about": "fraction", "of": "sand", "share": {"value": 5, "units": "ppm"}}, "/0/share/units", "extra_forbidden"),
        ({"about": "fraction", "of": "sand"}, "/0/share", "missing"),
        ({"about": "dimension", "of": "length", "length": {"value": 2, "unit": "km"}}, "/0/length/unit", "enum"),
        ({"about": "dimension", "of": "length", "length": {"value": 0}}, "/0/length", "length_beyond"),
        ({"about": "moisture"}, "/0", "moisture_unclear"),
        ({"about": "construction_year", "earliest": 1990, "latest": 1980}, "/0", "range_reversed"),
        ({"about": "construction_year"}, "/0", "year_unclear"),
        ({"about": "property", "of": "fire_class", "classes": ["Z"]}, "/0", "class_unknown"),
        ({"about": "property", "of": "fire_class", "figure": {"value": 2}}, "/0", "property_otherwise"),
        ({"about": "property", "of": "u_value"}, "/0", "property_unclear"),
        ({"about": "approval", "given": True, "issued": "yesterday"}, "/0/issued", "date"),
        ({"about": "moisture", "dry": True, "audience": "partners"}, "/0", "audience_unclear"),
        ({"about": "packaging", "of": ["pallet", "boxx"]}, "/0/of/1", "term_unknown"),
    ],
)
def test_a_fault_of_a_fact_says_where_it_is(body: dict, where: str, code: str) -> None:
    with pytest.raises(ValidationError) as refused:
        TypeAdapter(Facts).validate_python([body])
    found = faults([{**one, "loc": ("body", *one["loc"])} for one in refused.value.errors()], Language.FR, [body])
    assert [(one.pointer, one.code) for one in found] == [(where, code)]
