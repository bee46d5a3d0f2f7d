"""Quantities told in other units: with which figures, how exactly, and what is missing."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from services.kernel.quantity import Quantity, Unit
from services.vocabulary.errors import CannotConvert
from services.vocabulary.material import Figure, Material, MaterialCode
from services.vocabulary.units import Dimensions, convert, mass
from services.vocabulary.vocabulary import vocabulary

CLOSE = Decimal("1e-9")


def make_material(code: str = "floor.plank", **mass_per: str) -> Material:
    figures = {Unit(unit): Figure(Decimal(value), "a source") for unit, value in mass_per.items()}
    return Material(MaterialCode(code), {}, Unit.PIECE, (MaterialCode(code), MaterialCode(code.partition(".")[0])), mass=figures)


def amount(value: str, unit: str) -> Quantity:
    return Quantity(Decimal(value), Unit(unit))


def board(**millimetres: int) -> Dimensions:
    return Dimensions(**{f"{side}_mm": Decimal(value) for side, value in millimetres.items()})


def test_a_way_is_told_with_figure_unit_and_source() -> None:
    answer = convert(amount("120", "m2"), Unit.KILOGRAM, make_material(m2="18.0"))
    assert (answer.quantity, answer.exact) == (amount("2160", "kg"), False)
    assert answer.how == "120 m2 x 18.0 kg/m2 (a source)"


def test_tonnes_and_kilograms_need_no_figure() -> None:
    answer = convert(amount("1.5", "t"), Unit.KILOGRAM, make_material())
    assert (answer.quantity, answer.exact, answer.how) == (amount("1500", "kg"), True, "1.5 t x 1000 kg/t")
    assert convert(amount("250", "kg"), Unit.TONNE, make_material()).quantity == amount("0.25", "t")


def test_the_same_unit_is_itself() -> None:
    assert convert(amount("7", "m"), Unit.METRE, make_material()).quantity == amount("7", "m")


EXAMPLES = [
    ("4000", "piece", "kg", {"piece": "1.9"}, {}, "7600"),
    ("4000", "piece", "t", {"piece": "1.9"}, {}, "7.6"),
    ("10", "piece", "m2", {}, {"length": 2000, "width": 500}, "10"),
    ("20", "piece", "m2", {}, {"height": 2015, "width": 830}, "33.449"),
    ("10", "piece", "m2", {"piece": "4", "m2": "20"}, {}, "2"),
    ("10", "m2", "m3", {}, {"thickness": 22}, "0.22"),
    ("0.22", "m3", "m2", {}, {"thickness": 22}, "10"),
    ("10", "m2", "m3", {}, {"length": 4000, "width": 200, "height": 22}, "0.22"),
    ("6", "piece", "m", {}, {"length": 4500}, "27"),
    ("10", "m", "m2", {}, {"width": 140}, "1.4"),
    ("10", "m", "m3", {}, {"width": 200, "height": 60}, "0.12"),
    ("2", "piece", "kg", {"m3": "500"}, {"length": 4000, "width": 200, "height": 60}, "48"),
    ("10", "m2", "kg", {"m3": "640"}, {"thickness": 22}, "140.8"),
    ("3", "m3", "t", {"m3": "1750"}, {}, "5.25"),
]


@pytest.mark.parametrize(("value", "unit", "wanted", "figures", "measures", "expected"), EXAMPLES)
def test_conversions(value: str, unit: str, wanted: str, figures: dict[str, str], measures: dict[str, int], expected: str) -> None:
    answer = convert(amount(value, unit), Unit(wanted), make_material(**figures), board(**measures))
    assert answer.quantity == amount(expected, wanted)


def test_measures_of_the_lot_go_before_typical_figures_of_the_class() -> None:
    answer = convert(amount("10", "piece"), Unit.SQUARE_METRE, make_material(piece="4", m2="20"), board(length=1000, width=1000))
    assert (answer.quantity, answer.exact) == (amount("10", "m2"), True)
    assert answer.how == "10 piece x 1 m2/piece (measured)"


def test_the_outline_of_a_steel_section_is_no_volume() -> None:
    section = board(length=6000, width=200, height=190)
    with pytest.raises(CannotConvert):
        mass(amount("6", "piece"), make_material("metal.steel.beam", m3="7850"), section)
    answer = mass(amount("6", "piece"), make_material("metal.steel.beam", m3="7850", m="42.3"), section)
    assert answer.quantity == amount("1522.8", "kg")


def test_a_steel_sheet_has_the_volume_of_its_thickness() -> None:
    sheet = board(length=2000, width=1000, thickness=3)
    assert mass(amount("1", "piece"), make_material("metal.steel.sheet", m3="7850"), sheet).quantity == amount("47.1", "kg")


def test_what_is_missing_is_named_with_the_units_that_would_do() -> None:
    with pytest.raises(CannotConvert) as refused:
        convert(amount("20", "piece"), Unit.SQUARE_METRE, make_material(piece="25"))
    assert "kg per m2" in refused.value.missing
    assert "two of its length, width and height" in refused.value.missing
    assert refused.value.possible == (Unit.PIECE, Unit.KILOGRAM, Unit.TONNE)


def test_without_any_figure_the_unit_that_was_given_would_do() -> None:
    with pytest.raises(CannotConvert) as refused:
        mass(amount("20", "piece"), make_material())
    assert "kg per piece" in refused.value.missing
    assert refused.value.possible == (Unit.PIECE,)


def test_a_quantity_beyond_all_lots_is_refused_not_stored() -> None:
    with pytest.raises(CannotConvert) as refused:
        convert(amount("1e9", "t"), Unit.KILOGRAM, make_material())
    assert "out of range" in refused.value.missing


@pytest.mark.parametrize("value", [0, -1, "NaN", "Infinity"])
def test_a_measure_is_more_than_nothing(value: object) -> None:
    with pytest.raises(ValueError, match="length_mm"):
        Dimensions(length_mm=Decimal(value))


quantities = st.decimals(min_value="0.001", max_value="100000", places=3, allow_nan=False, allow_infinity=False)
millimetres = st.none() | st.decimals(min_value=1, max_value=20000, places=1)
dimensions = st.builds(Dimensions, millimetres, millimetres, millimetres, millimetres, millimetres)
units = st.sampled_from(Unit)


@given(value=quantities, start=units, end=units, material=st.sampled_from(list(vocabulary())), measures=dimensions)
def test_there_and_back_is_where_it_began(value: Decimal, start: Unit, end: Unit, material: Material, measures: Dimensions) -> None:
    try:
        there = convert(Quantity(value, start), end, material, measures)
        back = convert(there.quantity, start, material, measures)
    except CannotConvert as refused:
        assume(start in refused.possible)
        return
    assert back.quantity.unit is start
    assert abs(back.quantity.value - value) <= CLOSE * value
    assert back.exact is there.exact


@given(value=quantities, start=units, material=st.sampled_from(list(vocabulary())), measures=dimensions)
def test_a_unit_offered_instead_does(value: Decimal, start: Unit, material: Material, measures: Dimensions) -> None:
    possible = {end for end in Unit if refusal(Quantity(value, start), end, material, measures) is None}
    for end in set(Unit) - possible:
        refused = refusal(Quantity(value, start), end, material, measures)
        assert refused is not None
        assert set(refused.possible) <= possible


def refusal(quantity: Quantity, unit: Unit, material: Material, measures: Dimensions) -> CannotConvert | None:
    try:
        convert(quantity, unit, material, measures)
    except CannotConvert as refused:
        return refused
    return None


@given(value=quantities, factor=st.integers(2, 50))
def test_twice_as_much_weighs_twice_as_much(value: Decimal, factor: int) -> None:
    plank = make_material(m2="18")
    once = mass(Quantity(value, Unit.SQUARE_METRE), plank).quantity.value
    assert mass(Quantity(value * factor, Unit.SQUARE_METRE), plank).quantity.value == once * factor
