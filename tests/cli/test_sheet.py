"""A table as it comes, row by row to the body of a lot."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from gateway.cli.failures import Failure
from gateway.cli.importing import read_rows
from gateway.cli.sheet.columns import Meaning, map_columns
from gateway.cli.sheet.lot import Defaults, RowLot
from gateway.cli.sheet.reading import read_sheet
from services.kernel.quantity import Unit
from services.listings.schemas import LotIn

DEFAULTS = Defaults(start=date(2027, 3, 1), postal_code="2800", until=date(2027, 4, 15))


def rows_of(tmp_path: Path, text: str | bytes, defaults: Defaults = DEFAULTS) -> list[RowLot]:
    file = tmp_path / "lots.csv"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    sheet = read_sheet(file)
    return read_rows(sheet, map_columns(sheet.columns), defaults)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp850"])
def test_any_usual_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "Désignation;Quantité;Unité\nPavés à l'ancienne, très bon état;120;m2\nTuiles mécaniques émaillées;800;pièces\n"
    assert rows_of(tmp_path, text.encode(encoding))[0].title == "Pavés à l'ancienne, très bon état"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_delimiter_is_read(tmp_path: Path, delimiter: str) -> None:
    text = delimiter.join(("titel", "aantal")) + "\n" + delimiter.join(("binnendeuren", "12"))
    assert rows_of(tmp_path, text)[0].body["quantity"] == {"value": 12, "unit": "piece"}


def test_excel_may_say_its_separator(tmp_path: Path) -> None:
    assert rows_of(tmp_path, "sep=;\ntitel;aantal\ndeur, wit;2\n")[0].title == "deur, wit"


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Omschrijving", "title"),
        ("Titre", "title"),
        ("Hoeveelheid", "quantity"),
        ("Quantité", "quantity"),
        ("Menge", "quantity"),
        ("Stück zahl", None),
        ("Code postal", "postal_code"),
        ("PLZ", "postal_code"),
        ("Beschikbaar vanaf", "from"),
        ("jusqu'au", "until"),
        ("Largeur_cm", "width"),
        ("Dikte (mm)", "thickness"),
        ("état", "condition"),
        ("Weight (kg)", "weight_kg"),
        ("hub", None),
    ],
)
def test_columns_are_known_by_their_names(header: str, meaning: str | None) -> None:
    assert list(map_columns([header]).columns) == ([Meaning(meaning)] if meaning else [])


def test_a_row_becomes_a_body_that_listings_takes(tmp_path: Path) -> None:
    (row,) = rows_of(
        tmp_path,
        "Titel;Aantal;Postcode;Vanaf;Tot;Lengte_cm;Breedte_cm;Staat;Prijs;Nummer\n"
        "Gevelstenen waalformaat;4.000;9000;1/5/2027;31/5/2027;21;10;2;0,45;A-17\n",
    )
    lot = LotIn.model_validate(row.body)
    assert (lot.quantity.value, lot.location.postal_code, lot.external_id, lot.condition) == (4000, "9000", "A-17", "B")
    assert (lot.price.amount, lot.price.per, lot.dimensions.length_mm) == (Decimal("0.45"), "piece", 210)
    assert (lot.available.start, lot.available.until) == (date(2027, 5, 1), date(2027, 5, 31))


def test_what_a_row_leaves_out_the_command_line_says(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, "titel,hoeveelheid\nkasseien,20\n", Defaults(date(2027, 3, 1), "1000", unit=Unit.TONNE))
    assert (row.body["location"]["postal_code"], row.body["available"], row.body["quantity"]["unit"]) == (
        "1000",
        {"from": "2027-03-01"},
        "t",
    )


def test_without_a_title_category_subcategory_and_tags_make_one(tmp_path: Path) -> None:
    rows = rows_of(tmp_path, 'category,subcategory,tags,pieces\nBois,Autre,"Bois, Brut",2\n')
    assert rows[0].title == "Bois, Bois, Brut"


def test_a_bad_row_names_its_column_and_keeps_the_others(tmp_path: Path) -> None:
    good, bad, empty = rows_of(tmp_path, "titel,aantal,vanaf\ndeur,3,\nraam,veel,morgen\n,4,\n")
    assert (good.body is not None, bad.body, empty.body) == (True, None, None)
    assert [(one.row, one.column) for one in (*bad.faults, *empty.faults)] == [(3, "aantal"), (3, "vanaf"), (4, "titel")]


def test_more_cells_than_columns_is_told(tmp_path: Path) -> None:
    (row,) = rows_of(tmp_path, "titel,aantal\ndeuren, wit,3,x\n")
    assert row.body is None


@pytest.mark.parametrize("content", [b"", b"\n\n", b";;\n"])
def test_an_empty_table_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Failure, match="first row"):
        rows_of(tmp_path, content)


def test_columns_that_mean_nothing_are_reported() -> None:
    assert map_columns(["titel", "kleur", "aantal", "Titre"]).ignored == ("kleur", "Titre")
