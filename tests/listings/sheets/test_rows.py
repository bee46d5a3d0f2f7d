"""A table as it comes, row by row to the body of a lot."""

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest

from services.kernel.quantity import Unit
from services.listings.domain.sheets.columns import map_columns
from services.listings.domain.sheets.lot import Defaults, RowLot
from services.listings.domain.sheets.meanings import Meaning
from services.listings.domain.sheets.row import Row
from services.listings.domain.sheets.table import Table, sign_of
from services.listings.schemas import LotIn
from services.listings.sheets.telling import Options, told
from services.listings.sheets.unreadable import NoTable
from services.listings.use_cases.importing import understood

DEFAULTS = Defaults(start=date(2027, 3, 1), postal_code="2800", until=date(2027, 4, 15))


def rows_of(content: str | bytes, defaults: Defaults = DEFAULTS) -> list[RowLot]:
    about, *lines, _ = told(BytesIO(content if isinstance(content, bytes) else content.encode()), Options())
    mapped, _ = understood(about["columns"], {})
    rows = [Row(number, tuple(cells)) for number, cells in lines]
    table = Table(mapped, defaults, sign_of(mapped, rows), strict=about["kind"] == "text")
    return [table.read(row) for row in rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp850"])
def test_any_usual_encoding_is_read(encoding: str) -> None:
    text = "Désignation;Quantité;Unité\nPavés à l'ancienne, très bon état;120;m2\nTuiles mécaniques émaillées;800;pièces\n"
    assert rows_of(text.encode(encoding))[0].title == "Pavés à l'ancienne, très bon état"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_any_usual_delimiter_is_read(delimiter: str) -> None:
    text = delimiter.join(("titel", "aantal")) + "\n" + delimiter.join(("binnendeuren", "12"))
    assert rows_of(text)[0].body["quantity"] == {"value": 12, "unit": "piece"}


def test_excel_may_say_its_separator() -> None:
    assert rows_of("sep=;\ntitel;aantal\ndeur, wit;2\n")[0].title == "deur, wit"


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("Omschrijving", "title"),
        ("Titre", "title"),
        ("Hoeveelheid", "quantity"),
        ("Quantité", "quantity"),
        ("Menge", "quantity"),
        ("Stück zahl", "pieces"),
        ("Omschrijvng", "title"),
        ("Vermoedelijke hoeveelheid (m³)", "quantity"),
        ("Prix €/m²", "price"),
        ("Masse (t)", "weight_kg"),
        ("Maße", "dimensions"),
        ("Aantal (m2)", "quantity"),
        ("Kleur", None),
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


def test_a_row_becomes_a_body_that_listings_takes() -> None:
    (row,) = rows_of(
        "Titel;Aantal;Postcode;Vanaf;Tot;Lengte_cm;Breedte_cm;Staat;Prijs;Nummer\n"
        "Gevelstenen waalformaat;4.000;9000;1/5/2027;31/5/2027;21;10;2;0,45;A-17\n",
    )
    lot = LotIn.model_validate(row.body)
    assert (lot.quantity.value, lot.location.postal_code, lot.external_id, lot.condition) == (4000, "9000", "A-17", "B")
    assert (lot.price.amount, lot.price.per, lot.dimensions.length_mm) == (Decimal("0.45"), "piece", 210)
    assert (lot.available.start, lot.available.until) == (date(2027, 5, 1), date(2027, 5, 31))


def test_what_a_row_leaves_out_the_command_line_says() -> None:
    (row,) = rows_of("titel,hoeveelheid\nkasseien,20\n", Defaults(date(2027, 3, 1), "1000", unit=Unit.TONNE))
    assert (row.body["location"]["postal_code"], row.body["available"], row.body["quantity"]["unit"]) == (
        "1000",
        {"from": "2027-03-01"},
        "t",
    )


def test_without_a_title_category_subcategory_and_tags_make_one() -> None:
    rows = rows_of('category,subcategory,tags,pieces\nBois,Autre,"Bois, Brut",2\n')
    assert rows[0].title == "Bois, Bois, Brut"


def test_a_bad_row_names_its_column_and_keeps_the_others() -> None:
    good, bad, empty = rows_of("titel,aantal,vanaf\ndeur,3,\nraam,veel,morgen\n,4,\n")
    assert (good.body is not None, bad.body, empty.body) == (True, None, None)
    assert [(bad.row, one.column) for one in bad.faults] == [(3, "aantal"), (3, "vanaf")]
    assert [(empty.row, one.column, one.code) for one in empty.faults] == [(4, "titel", "title_missing")]


def test_more_cells_than_columns_is_told() -> None:
    (row,) = rows_of("titel,aantal\ndeuren, wit,3,x\n")
    assert row.body is None


@pytest.mark.parametrize("content", [b"", b"\n\n", b";;\n"])
def test_an_empty_table_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(NoTable, match="empty"):
        rows_of(content)


def test_columns_that_mean_nothing_are_reported() -> None:
    assert map_columns(["titel", "kleur", "aantal", "Titre"]).ignored == ("kleur", "Titre")


@pytest.mark.parametrize("figure", ["3,33333", "0,123456789"])
def test_a_figure_with_more_decimals_than_a_quantity_has_is_rounded(figure: str) -> None:
    (row,) = rows_of(f"titel;hoeveelheid;eenheid\nParket;{figure};m2\n")
    assert LotIn.model_validate(row.body).quantity.value == round(Decimal(figure.replace(",", ".")), 4)
