"""Tables in the layouts that many people keep, and the templates of them."""

from io import BytesIO

import pytest

from services.kernel.language import Language
from services.listings.domain.sheets.columns import map_columns
from services.listings.domain.sheets.layouts import LayoutCode, known_of, recognised
from services.listings.domain.sheets.meanings import Meaning
from services.listings.domain.sheets.templates import headings
from services.listings.sheets.telling import Options, told
from services.listings.sheets.template import make_template
from tests.listings.imports.conftest import a_workbook
from tests.listings.sheets.test_rows import rows_of

PLAN = (
    ["Sloopopvolgingsplan", None, "werf Kerkstraat 1"],
    [],
    ["Benaming", "EURAL-code", "Vermoedelijke hoeveelheid", None, "Plaats", "Verschijningsvorm"],
    [None, None, "m³", "ton", None, None],
    ["Bakstenen", "17 01 02", 12.5, None, "gevel", "gebonden"],
    ["Houten balken", "17 02 01 - hout", None, 3.2, "dak", "los"],
)


def test_a_flemish_demolition_plan_has_two_rows_of_headings_and_two_units():
    bricks, beams = rows_of(a_workbook(*PLAN))
    assert (bricks.row, bricks.body["quantity"], bricks.body["eural"]) == (5, {"value": 12.5, "unit": "m3"}, "170102")
    assert bricks.body["description"] == "Plaats: gevel; Verschijningsvorm: gebonden"
    assert (beams.body["quantity"], beams.body["eural"]) == ({"value": 3.2, "unit": "t"}, "170201")


def test_a_reclamation_audit_keeps_where_a_piece_stands_and_how_it_comes_off():
    (door,) = rows_of(
        a_workbook(
            ["Item No", "Element / material", "Quantity", "Unit", "Dimensions (cm)", "Location in building", "Condition", "Dismantling"],
            ["A-1", "Oak doors", 14, "pc", "83 x 201", "first floor", "good", "unscrew"],
        )
    )
    assert (door.title, door.body["external_id"], door.body["quantity"]) == ("Oak doors", "A-1", {"value": 14, "unit": "piece"})
    assert door.body["dimensions"] == {"length_mm": 830, "width_mm": 2010}
    assert "Location in building: first floor; Dismantling: unscrew" in door.body["description"]


def test_a_french_resource_diagnosis_weighs_in_tonnes_what_it_does_not_count():
    tiles, steel = rows_of(
        a_workbook(
            [
                "Famille de PEM",
                "Désignation du PEM",
                "Quantité",
                "Unité",
                "Masse (t)",
                "Localisation",
                "État de conservation",
                "Code déchet",
            ],
            ["Couverture", "Tuiles mécaniques", 250, "m²", 11, "toiture", "bon état", "17 01 03"],
            ["Structure", "Poutrelles acier", None, None, 4.5, "R+1", "moyen", "17 04 05"],
        )
    )
    assert (tiles.body["quantity"], tiles.body["condition"], tiles.body["eural"]) == ({"value": 250, "unit": "m2"}, "B", "170103")
    assert "11 t" in tiles.body["description"]
    assert steel.body["quantity"] == {"value": 4.5, "unit": "t"}


def test_a_madaster_source_file_is_known_again_by_its_guids():
    (wall,) = rows_of(
        a_workbook(
            ["GUID", "Element name", "Material name", "Classification code", "Area (m2)", "Volume (m3)", "Weight (kg)", "Phase"],
            ["3vB2YO$MX4xv5uCqZZG05x", "Facade masonry", "Clay brick", "21.11", 86.4, 8.6, 15_500, "Existing"],
        )
    )
    assert (wall.body["external_id"], wall.body["quantity"]) == ("3vB2YO$MX4xv5uCqZZG05x", {"value": 86.4, "unit": "m2"})
    assert "Material name: Clay brick" in wall.body["description"]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("layout", LayoutCode)
def test_a_template_is_recognised_and_every_column_of_it_understood(layout, language):
    about, *_ = told(BytesIO(make_template(layout, language)), Options())
    names = tuple(about["columns"])
    assert names == headings(layout, language)
    assert recognised(names).code is layout
    mapped = map_columns(names, known_of(layout))
    assert mapped.ignored == ()
    assert mapped.columns.keys() >= {Meaning.TITLE, Meaning.QUANTITY}


def test_what_a_template_offers_is_understood():
    (row,) = rows_of(
        a_workbook(headings(LayoutCode.STOCK_LIST, Language.NL)[:5], ["A1", "stenen", "masonry.brick.facing \u2013 gevelsteen", 3, "piece"])
    )
    assert row.body["material"] == "masonry.brick.facing"
