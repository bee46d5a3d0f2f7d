"""Cells as people write them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.quantity import Unit
from services.listings.domain.sheets.values import (
    Unreadable,
    decimal_sign,
    read_condition,
    read_date,
    read_dimensions,
    read_length,
    read_number,
    read_unit,
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1600", "1600"),
        ("2,5", "2.5"),
        ("28.69", "28.69"),
        ("1.600", "1600"),
        ("1 600", "1600"),
        ("1.600,50", "1600.50"),
        ("1,600.50", "1600.50"),
        ("0.400", "0.400"),
        ("€ 12,00", "12.00"),
        ("-3", "-3"),
        ("1'600", "1600"),
        ("1\u202f600", "1600"),
    ],
)
def test_numbers_are_read_as_europe_writes_them(written: str, meant: str) -> None:
    assert read_number(written) == Decimal(meant)


def test_a_table_that_shows_its_decimal_sign_has_no_thousands_by_it() -> None:
    sign = decimal_sign(["12", "28.69"])
    assert read_number("1.770", sign) == Decimal("1.770")
    assert read_number("1,770", sign) == Decimal(1770)


@given(st.decimals(min_value=0, max_value=10**8, places=2))
def test_a_number_means_the_same_with_a_point_and_with_a_comma(value: Decimal) -> None:
    assert read_number(f"{value:f}") == read_number(f"{value:f}".replace(".", ",")) == value


@pytest.mark.parametrize("written", ["veel", "1.2.3", "", "12 stuks", "NaN", "1e9"])
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(Unreadable):
        read_number(written)


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("pc", "piece"),
        ("St.", "piece"),
        ("stuks", "piece"),
        ("pièces", "piece"),
        ("Stück", "piece"),
        ("m²", "m2"),
        ("M2", "m2"),
        ("lm", "m"),
        ("m³", "m3"),
        ("KG", "kg"),
        ("ton", "t"),
        ("tonnes", "t"),
        ("mètres carrés", "m2"),
        ("strekkende meter", "m"),
    ],
)
def test_units_are_read_in_four_languages(written: str, unit: str) -> None:
    assert read_unit(written) is Unit(unit)


def test_a_unit_we_do_not_know_is_refused() -> None:
    with pytest.raises(Unreadable, match=r"not_a_unit.*palet"):
        read_unit("palet")


@pytest.mark.parametrize(
    ("written", "grade"), [("1", "A"), ("2", "B"), ("3", "C"), ("4", "D"), ("b", "B"), ("bon état", "B"), ("nieuw", "A")]
)
def test_grades_go_from_best_to_worst(written: str, grade: str) -> None:
    assert read_condition(written) == grade


@pytest.mark.parametrize("written", ["2027-03-01", "1/3/2027", "01.03.2027", "2027-03-01 10:05:05", "1-3-2027"])
def test_the_day_comes_before_the_month(written: str) -> None:
    assert read_date(written) == date(2027, 3, 1)


@pytest.mark.parametrize("written", ["31/2/2027", "voorjaar", "2027", "3/14/2027"])
def test_what_is_no_day_is_refused(written: str) -> None:
    with pytest.raises(Unreadable):
        read_date(written)


@pytest.mark.parametrize(
    ("written", "sizes"),
    [
        ("50cm x 70cm 3mm", {"length_mm": 500, "width_mm": 700, "thickness_mm": 3}),
        ("100cm x 70cm, 2mm d'épaisseur", {"length_mm": 1000, "width_mm": 700, "thickness_mm": 2}),
        ("50.8cm x 2cm x 2cm", {"length_mm": 508, "width_mm": 20, "height_mm": 20}),
        ("2,5M x 0,5M", {"length_mm": 2500, "width_mm": 500}),
        ("30x30 cm", {"length_mm": 300, "width_mm": 300}),
        ("84cm", {"length_mm": 840}),
        ("Toutes tailles", {}),
        ("59,5", {}),
    ],
)
def test_sizes_are_read_where_a_unit_is_written(written: str, sizes: dict[str, float]) -> None:
    assert {side: float(length) for side, length in read_dimensions(written).items()} == sizes


def test_a_length_has_the_unit_of_its_column() -> None:
    assert read_length("84", "cm") == read_length("840 mm") == read_length("840") == Decimal(840)
