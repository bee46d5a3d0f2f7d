"""What holds of every text."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.vocabulary.notation.even import composed, even
from services.vocabulary.notation.notation import LONGEST, Notation, read, tokens

PIECES = (
    "19x9x6,5 cm 60*60 2,05 m x 83 / - x ( ) \" ' , . ½ 4/16/4 44.2 HEA 200 L 50 dikte ép. ø DN110 EI30 Rf 1/2h A2-s1,d0 RAL "
    "7016 C25/30 0/20 R10 U=1,1 € 25,- 9000 Gent 0475/12.34.56 12/05/2026 20 stuks m² m3 ton lm ± ca. à tot en 1.200 12x 000 "
    "9999999999 2m10 tussen "
)

texts = st.text(max_size=300) | st.lists(st.sampled_from(PIECES.split()), max_size=25).flatmap(
    lambda parts: st.sampled_from(["", " ", "  "]).map(lambda gap: gap.join(parts))
)
lengths = st.integers(1, 1000)
separators = st.sampled_from(["x", "X", "*", "\u00d7", " x ", " \u00d7 ", " * "])
UNITS = {"mm": 1, "cm": 10, "dm": 100, "m": 1000}


def holds(notation: Notation) -> None:
    assert notation.spans == tuple(sorted(set(notation.spans)))
    assert all(0 <= start < end <= len(notation.text) for start, end in notation.spans)
    assert len(notation.rest) == len(notation.text)
    for one in notation.dimensions:
        assert one.written == notation.text[one.start : one.end]
        assert 1 <= len(one.lengths) <= 3
        assert all(0 < end <= 1_000_000 for length in one.lengths for end in length.ends)
    assert len(set(tokens(notation))) == len(tokens(notation))


def millimetres(text: str) -> list[Decimal]:
    return [end for one in read(text).dimensions for length in one.lengths for end in length.ends]


@given(texts)
def test_any_text_has_a_notation(text: str) -> None:
    holds(read(text))


@given(st.text(max_size=300))
def test_an_even_text_is_as_long_as_it_was(text: str) -> None:
    assert len(even(composed(text))) == len(composed(text))


@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "1x", "1/", "1.", "1,2 x ", "0", "a1", "é", "\x00", "\ud800", "-", "ei", "u=", "4/16/", "1 000 ", "x x ", '"', "a@", "l "],
)
def test_no_text_is_too_long_or_too_odd(piece: str) -> None:
    notation = read(piece * (100_000 // len(piece)))
    holds(notation)
    assert len(notation.text) <= LONGEST


@given(value=lengths, unit=st.sampled_from(list(UNITS)), gap=st.sampled_from(["", " "]))
def test_a_unit_spelled_out_changes_nothing(value: int, unit: str, gap: str) -> None:
    spelled = {"mm": "millimeter", "cm": "centimètre", "dm": "decimeter", "m": "metre"}[unit]
    assert millimetres(f"{value}{gap}{unit} breed") == millimetres(f"{value} {spelled} breed") == [value * UNITS[unit]]


@given(sides=st.lists(lengths, min_size=2, max_size=3), one=separators, other=separators, unit=st.sampled_from(["mm", "cm"]))
def test_every_sign_for_times_reads_alike(sides: list[int], one: str, other: str, unit: str) -> None:
    written = [sign.join(map(str, sides)) for sign in (one, other)]
    assert millimetres(f"{written[0]} {unit}") == millimetres(f"{written[1]} {unit}") == [side * UNITS[unit] for side in sides]


@given(sides=st.lists(lengths, min_size=2, max_size=3), separator=separators)
def test_bare_sides_are_guessed_alike_with_every_sign(sides: list[int], separator: str) -> None:
    assert millimetres(separator.join(map(str, sides))) == millimetres("x".join(map(str, sides)))


@given(whole=st.integers(0, 999), part=st.integers(1, 99), unit=st.sampled_from(list(UNITS)))
def test_a_decimal_comma_equals_a_dot(whole: int, part: int, unit: str) -> None:
    assert millimetres(f"{whole},{part:02} {unit} dik") == millimetres(f"{whole}.{part:02} {unit} dik") != []


@given(sides=st.lists(lengths, min_size=2, max_size=2), unit=st.sampled_from(["mm", "cm"]))
def test_the_order_of_the_sides_does_not_change_them(sides: list[int], unit: str) -> None:
    there, back = (millimetres(f"{'x'.join(map(str, one))}") for one in (sides, sides[::-1]))
    assert sorted(there) == sorted(back)


@given(text=texts)
def test_capitals_do_not_matter_to_marks(text: str) -> None:
    if text.isascii():
        assert [one.value for one in read(text.upper()).marks] == [one.value for one in read(text.lower()).marks]
