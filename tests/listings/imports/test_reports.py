"""The table given back, with the reason beside each bad cell."""

import zipfile
from io import BytesIO

import pytest
from python_calamine import load_workbook

from tests.listings.imports.conftest import a_workbook

TABLE = (["nummer", "titel", "aantal", "kleur"], ["A1", "Deuren", "veel", "=1+1"], ["A2", "Ramen", 4, None], ["A3", None, 2, "rood"])


async def report_of(owner, answer, language: str = "nl") -> list[list]:
    told = await owner("GET", f"{answer.headers['location']}/report.xlsx", headers={"accept-language": language})
    assert told.headers["content-type"].startswith("application/vnd.openxmlformats")
    return load_workbook(BytesIO(told.content)).get_sheet_by_index(0).to_python()


async def test_the_reason_stands_beside_each_bad_cell(owner, send):
    head, *rows = await report_of(owner, await send(a_workbook(*TABLE)))
    assert [name.replace(" \u2013 ", " / ") for name in head] == [
        *("nummer", "titel", "titel / reden", "aantal", "aantal / reden", "kleur", "Spolia / rij", "Spolia", "Spolia / reden")
    ]
    assert rows[0] == ["A1", "Deuren", "", "veel", "veel is geen getal zoals 1600 of 2,5", "=1+1", 2, "geweigerd", ""]
    assert rows[1] == ["A2", "Ramen", "", 4, "", "", 3, "nieuw", ""]
    assert rows[2] == ["A3", "", "zegt niets; noem wat het is", 2, "", "rood", 4, "geweigerd", ""]


@pytest.mark.parametrize(("language", "outcome"), [("fr", "refusé"), ("en", "refused"), ("de", "abgelehnt")])
async def test_it_speaks_the_readers_language(owner, send, language, outcome):
    _, first, *_ = await report_of(owner, await send(a_workbook(*TABLE)), language)
    assert first[7] == outcome


async def test_what_looks_like_a_formula_is_text_and_is_marked_so(owner, send):
    answer = await send("titel;aantal;kleur\nDeuren;3;=HYPERLINK(1)\nRamen;x;@SUM(1)\n")
    told = await owner("GET", f"{answer.headers['location']}/report.xlsx")
    with zipfile.ZipFile(BytesIO(told.content)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
        assert b'quotePrefix="1"' in parts.read("xl/styles.xml")


async def test_a_corrected_report_can_be_sent_as_it_is(owner, send):
    rows = await report_of(owner, await send(a_workbook(*TABLE)))
    rows[1][3], rows[3][1] = 7, "Trappen"
    again = await send(a_workbook(*rows))
    assert again.json()["rows"] == {"read": 3, "created": 2, "updated": 0, "unchanged": 1, "refused": 0}


async def test_a_reason_that_has_no_column_stands_at_the_end(owner, send):
    _, row = await report_of(owner, await send("titel\nDeuren\n"), "en")
    assert row[-1] == "quantity: is missing; give quantity and unit, or pieces, or weight in kg"


@pytest.mark.parametrize(
    ("language", "right"), [("nl", "schrijf een landcode"), ("fr", "écrivez un code de pays"), ("de", "schreiben Sie einen Ländercode")]
)
async def test_a_code_that_is_written_otherwise_is_told_in_the_readers_language(owner, send, language, right):
    answer = await send(a_workbook(["titel", "aantal", "postcode", "land"], ["Deuren", 3, "2800", "BELG"]))
    _, row = await report_of(owner, answer, language)
    assert any(str(cell).startswith(right) for cell in row)
