"""Text files as spreadsheets and people leave them: no row is cut in two, and none is lost inside another."""

import csv
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.listings.sheets.records import MOST_LINES
from services.listings.sheets.telling import Options, told

HEAD = "ref;titel;aantal\n"


def is_rows(title: str) -> bool:
    """Whether every line of the title makes a row of three cells with what stands before and after it: then it is read as rows."""
    return "\n" in title and all(line.count(";") == 2 for line in f"A1;{title};4".split("\n"))


TITLES = st.text(st.sampled_from('ab";,\n 4\u2028\x85\x0b'), min_size=1, max_size=8).filter(lambda title: not is_rows(title))


def rows_of(content: str, *known: str) -> list[list[str]]:
    _, *rows, _ = told(BytesIO(content.encode()), Options(known=known))
    return [cells for _, cells in rows]


@pytest.mark.parametrize("mark", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_soft_break_in_a_cell_does_not_end_its_row(mark: str) -> None:
    assert rows_of(f"{HEAD}A1;Planken{mark}Pannen;4\nA2;Deuren;3\n") == [["A1", f"Planken{mark}Pannen", "4"], ["A2", "Deuren", "3"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_usual_end_of_a_line_ends_a_row(end: str) -> None:
    assert rows_of(f"{HEAD}A1;Deuren;3\nA2;Ramen;4\n".replace("\n", end)) == [["A1", "Deuren", "3"], ["A2", "Ramen", "4"]]


@pytest.mark.parametrize(
    "after",
    [
        "A2;Ramen;4\n" * 3,
        'A2;"Ramen;4\n' * 3,
        "A2;Ramen;4\n" * (MOST_LINES + 1),
        'A2;Ramen;4\nA3;Lat 10" breed;5\n',
        'A2;Ramen;4\nA3;Lat 10";5\n',
        'A2;Ramen;4\nA3;"Lat, eiken";5\n',
    ],
)
def test_a_quote_that_nobody_closes_swallows_no_row(after: str) -> None:
    rows = rows_of(f'{HEAD}A1;"Deuren;3\n{after}')
    assert rows[0] == ["A1", '"Deuren', "3"]
    assert [row[0] for row in rows[1:]] == [line.partition(";")[0] for line in after.splitlines()]


def test_a_cell_without_end_leaves_the_rows_after_it() -> None:
    long = "".join(f"A{n};Ramen van {'zeer ' * 40}goed hout;4\n" for n in range(600))
    assert len(rows_of(f'{HEAD}A0;"Deuren;3\n{long}')) == 601


@given(
    st.lists(st.tuples(st.from_regex("[A-Z][0-9]", fullmatch=True), TITLES, st.from_regex("[1-9]", fullmatch=True)), min_size=1, max_size=4)
)
def test_what_a_spreadsheet_quotes_is_read_as_it_was(rows) -> None:
    out = StringIO()
    csv.writer(out, delimiter=";").writerows([("ref", "titel", "aantal"), *rows])
    assert rows_of(out.getvalue()) == [list(row) for row in rows]


@pytest.mark.parametrize("above", ["Stocklijst hub Gent\n\n", "Stocklijst, hub Gent, november\n;;\n", "Lijst|2027\n"])
def test_the_delimiter_is_that_of_the_headings_whatever_stands_above(above: str) -> None:
    assert rows_of(f"{above}{HEAD}A1;Deuren, wit;3\n") == [["A1", "Deuren, wit", "3"]]


def test_headings_that_only_the_sender_explains_show_the_delimiter_too() -> None:
    assert rows_of("Lijst, hub Gent\nxq|wz\nDeuren|3\n", "xq", "wz") == [["Deuren", "3"]]
