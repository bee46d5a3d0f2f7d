"""What became of a project's material, over HTTP."""

from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from tests.listings.projects import an_item, begun, party, recorded

BRICKS = {"eural": "17 01 02", "kg": 7600.5, "outcome": "reused", "number": "M-1", "destination": "Hub Gent", "document_number": "CMR-1"}
WOOL = {"eural": "170603*", "kg": 120, "outcome": "disposed", "document_date": "2026-11-03"}


async def stated(owner, project, *lines, version=0):
    answer = await owner("PUT", f"/v1/projects/{project['id']}/outcomes", version=version, json={"lines": [*lines]})
    assert answer.status_code == 200, answer.text
    return answer


async def a_closed_project(owner, **overrides):
    documents = [{"kind": "conformverklaring", "number": "CV-7", "date": "2026-02-01"}]
    project = await begun(owner, documents=documents, **overrides)
    bricks = an_item("M-1", title="Gevelsteen waalformaat", quantity={"value": 8000, "unit": "kg"})
    wood = an_item("H-1", title="Eiken balk", quantity={"value": 500, "unit": "kg"}, eural="170201")
    await recorded(owner, project, bricks, wood, an_item("X-1", title="Iets onbekends", quantity=None))
    await stated(owner, project, BRICKS, WOOL)
    return project


async def test_a_record_reconciles_what_was_expected_with_what_came(owner):
    project = await a_closed_project(owner)
    answer = await owner("GET", f"/v1/projects/{project['id']}/closing-record", headers={"accept-language": "fr"})
    record = answer.json()
    told = {one["eural"]: (one["expected_kg"], one["real_kg"], one["difference_kg"], one["reconciled"]) for one in record["codes"]}
    assert told == {
        "170102": (8000, 7600.5, -399.5, "both"),
        "170201": (500, 0, -500, "missing"),
        "170603": (0, 120, 120, "unexpected"),
    }
    assert (record["totals_kg"]["reused"], record["totals_kg"]["disposed"]) == (7600.5, 120)
    assert (record["unweighed"], record["uncoded"]) == (["X-1"], ["X-1"])
    assert record["documents"][0]["number"] == "CV-7"
    assert record["documents_missing"] == ["verwerkingstoelating", "controleverslag", "sloopattest"]
    [demolition] = [one for one in record["shares"] if one["criterion"] == "demolition"]
    assert (demolition["share"], demolition["threshold"], demolition["met"], demolition["excluded"]) == (1, 0.9, True, ["170504"])
    assert demolition["text"].startswith("Démolition")
    assert "[bg]" in demolition["mark"]


@pytest.mark.parametrize(
    ("how", "headers"), [("?format=xlsx", {}), ("", {"accept": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})]
)
async def test_a_record_comes_as_a_workbook(owner, how, headers):
    project = await a_closed_project(owner)
    answer = await owner("GET", f"/v1/projects/{project['id']}/closing-record{how}", headers=headers | {"accept-language": "nl"})
    book = CalamineWorkbook.from_filelike(BytesIO(answer.content))
    rows = book.get_sheet_by_index(0).to_python()
    assert book.sheet_names == ["Per EURAL-code", "Aandelen die de EU vraagt", "Documenten", "Regels"]
    assert rows[0][:4] == ["EURAL", "gevaarlijk", "verwacht (kg)", "werkelijk (kg)"]
    assert rows[1][:4] == ["17 01 02", "", 8000, 7600.5]
    assert rows[4][0] == "totaal"
    assert "X-1" in rows[6][0]


async def test_a_record_comes_as_a_page_in_the_readers_language(owner):
    project = await a_closed_project(owner, name="School <script>alert(1)</script>")
    headers = {"accept": "text/html,application/xhtml+xml", "accept-language": "de"}
    answer = await owner("GET", f"/v1/projects/{project['id']}/closing-record", headers=headers)
    assert answer.headers["content-type"].startswith("text/html")
    assert "style-src 'sha256-" in answer.headers["content-security-policy"]
    assert '<html lang="de">' in answer.text
    assert "wiederverwendet" in answer.text
    assert "<script>" not in answer.text
    assert "&lt;script&gt;" in answer.text


@pytest.mark.parametrize(
    ("language", "expected", "day"),
    [("nl", "8.000", "03/11/2026"), ("fr", "8\u202f000", "03/11/2026"), ("en", "8,000", "03/11/2026"), ("de", "8.000", "03.11.2026")],
)
async def test_figures_shares_and_days_are_written_as_the_reader_writes_them(owner, language, expected, day):
    project = await a_closed_project(owner)
    answer = await owner("GET", f"/v1/projects/{project['id']}/closing-record?format=html", headers={"accept-language": language})
    assert f'<td class="n">{expected}</td>' in answer.text
    assert ("100.0%" in answer.text) is (language == "en")
    assert day in answer.text
    assert "170102" not in answer.text


async def test_what_looks_like_a_formula_stays_text(owner):
    project = await begun(owner)
    await stated(owner, project, {**BRICKS, "destination": '=HYPERLINK("http://example.org")'})
    answer = await owner("GET", f"/v1/projects/{project['id']}/closing-record?format=xlsx")
    rows = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(3).to_python()
    assert rows[1][4] == '=HYPERLINK("http://example.org")'


async def test_lines_are_stated_for_the_version_that_was_read(owner):
    project = await begun(owner)
    path = f"/v1/projects/{project['id']}/outcomes"
    assert (await owner("GET", path)).headers["etag"] == '"0"'
    assert (await stated(owner, project, BRICKS)).headers["etag"] == '"1"'
    assert (await owner("PUT", path, version=0, json={"lines": []})).status_code == 412
    assert (await owner("PUT", path, json={"lines": []})).status_code == 428
    told = (await owner("GET", path)).json()
    assert (told["kg"], told["lines"][0]["eural"], told["lines"][0]["destination"]) == (7600.5, "170102", "Hub Gent")


async def test_every_line_that_makes_no_sense_is_named(owner):
    project = await begun(owner)
    lines = [BRICKS, {**BRICKS, "eural": "17 99 99"}, {**BRICKS, "material": "masonry.brik"}]
    answer = await owner("PUT", f"/v1/projects/{project['id']}/outcomes", version=0, json={"lines": lines})
    assert answer.json()["code"] == "outcomes_refused"
    assert [one["pointer"] for one in answer.json()["errors"]] == ["/lines/1/eural", "/lines/2/material"]


async def test_a_reader_reads_the_record_but_states_nothing(owner, someone):
    reader, stranger = someone(), someone()
    project = await begun(owner, parties=[party(reader, "read")])
    path = f"/v1/projects/{project['id']}"
    assert (await reader("GET", f"{path}/closing-record")).status_code == 200
    assert (await reader("PUT", f"{path}/outcomes", version=0, json={"lines": [BRICKS]})).status_code == 403
    assert (await stranger("GET", f"{path}/closing-record")).status_code == 404
    assert (await stranger("GET", f"{path}/outcomes")).status_code == 404
