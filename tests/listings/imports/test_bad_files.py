"""Files as nobody should send them: each is told what is wrong with it, and none takes the service with it."""

import asyncio
import zipfile
from collections.abc import Iterator
from io import BytesIO

import psycopg
import pytest
import xlsxwriter

from services.listings.sheets.limits import ROWS
from services.listings.use_cases.importing import BATCH
from tests.listings.imports.conftest import a_workbook

HEAD = ["titel", "aantal"]
ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
    '<office:body><office:spreadsheet><table:table table:name="Blad1">{rows}</table:table></office:spreadsheet></office:body>'
    "</office:document-content>"
)
BREAKING = """
CREATE OR REPLACE FUNCTION listings.breaking() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full'; END $$;
CREATE TRIGGER breaking BEFORE INSERT ON listings.import_rows FOR EACH ROW
  WHEN (NEW.title = 'Breekpunt') EXECUTE FUNCTION listings.breaking()
"""


def refused(answer) -> tuple[str, str]:
    assert answer.status_code == 422, answer.text
    assert answer.json()["code"] == "file_refused"
    (fault,) = answer.json()["errors"]
    return fault["code"], fault["detail"]


async def test_a_damaged_workbook_says_so(send):
    whole = a_workbook(HEAD, ["Deuren", 3])
    for damaged in (whole[: len(whole) // 2], b"PK\x03\x04" + whole[200:], whole[:900] + b"\x00" * 300 + whole[1200:]):
        assert refused(await send(damaged))[0] == "corrupt"


async def test_an_archive_that_is_no_workbook_says_so(send):
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("readme.txt", "no table")
    assert refused(await send(made.getvalue()))[0] == "corrupt"


async def test_a_zip_bomb_is_refused_before_it_is_unpacked_to_anything(send):
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"<c/>" * 40_000_000)
    assert len(made.getvalue()) < 1_000_000
    assert refused(await send(made.getvalue()))[0] == "too_large_inside"


async def test_a_zip_bomb_that_lies_about_its_size_is_refused_too(send):
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"<c/>" * 40_000_000)
    said, real = (1_000).to_bytes(4, "little"), (160_000_000).to_bytes(4, "little")
    assert refused(await send(made.getvalue().replace(real, said)))[0] == "too_large_inside"


async def test_a_lone_cell_in_the_last_corner_does_not_cost_gigabytes(send):
    made = BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        sheet.write(1_048_575, 16_383, "x")
    code, detail = refused(await send(made.getvalue()))
    assert code == "too_many_rows"
    assert str(ROWS) in detail


async def test_a_file_larger_than_is_taken_is_refused_before_it_comes(owner, listings):
    async def pieces():
        yield b"titel;aantal\n"
        raise AssertionError("nothing of it is read")

    headers = owner.headers | {"content-length": str(2 * 10**9)}
    answer = await listings.request("POST", "/v1/imports", headers=headers, content=pieces())
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_a_file_that_does_not_say_how_large_it_is_is_refused_when_it_gets_too_large(owner, listings):
    taken = 0

    async def pieces():
        nonlocal taken
        while True:
            taken += 1
            yield b"x" * 1_000_000

    answer = await listings.request("POST", "/v1/imports", headers=owner.headers, content=pieces())
    assert answer.status_code == 413
    assert taken < 60


async def test_a_connection_that_is_cut_half_way_leaves_nothing(owner, listings):
    app = listings._transport.app
    headers = [(name.encode(), value.encode()) for name, value in owner.headers.items()]
    scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "path": "/v1/imports"}
    scope |= {"raw_path": b"/v1/imports", "query_string": b"postal_code=2800", "root_path": "", "scheme": "http", "headers": headers}
    coming = iter([{"type": "http.request", "body": b"titel;aantal\nDeuren;3\n", "more_body": True}, {"type": "http.disconnect"}])
    sent = []

    async def receive():
        await asyncio.sleep(0)
        return next(coming)

    async def send(message):
        sent.append(message)

    await app(scope, receive, send)
    assert [message["status"] for message in sent if message["type"] == "http.response.start"] == [400]
    assert (await owner("GET", "/v1/lots")).json()["items"] == []


@pytest.mark.parametrize("content", [b"", b"\n\n", b";;\n"])
async def test_an_empty_file_is_refused_in_words(send, content):
    answer = await send(content)
    assert answer.status_code == 422
    assert answer.json()["code"] in {"file_missing", "file_refused"}


async def test_what_is_no_table_at_all_is_refused_in_words(send):
    assert refused(await send(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"))[0] in {"not_text", "no_title"}


async def test_a_form_without_a_file_is_told_what_it_lacks(owner):
    answer = await owner("POST", "/v1/imports", files={"other": ("x.csv", b"titel;aantal\n")})
    assert (answer.status_code, answer.json()["code"]) == (422, "file_missing")


async def test_formulas_are_the_values_they_had_when_saved(send, rows):
    made = BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        sheet.write(1, 0, "Deuren")
        sheet.write_formula(1, 1, "=6*7", value=42)
    answer = await send(made.getvalue())
    assert answer.json()["rows"]["created"] == 1
    (row,) = await rows(answer)
    assert row["outcome"] == "created"


async def test_merged_texts_count_for_every_row_and_a_merged_amount_for_none_but_the_first(send, rows):
    made = BytesIO()
    with xlsxwriter.Workbook(made) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["postcode", "titel", "aantal"])
        sheet.merge_range(1, 0, 2, 0, "9000")
        sheet.write_column(1, 1, ["Deuren", "Ramen"])
        sheet.merge_range(1, 2, 2, 2, 5)
    door, window = await rows(await send(made.getvalue()))
    assert (door["municipality"], door["outcome"]) == ("Gent", "created")
    assert [fault["code"] for fault in window["faults"]] == ["quantity_missing"]


async def test_an_open_document_is_read_too_and_one_that_repeats_itself_without_end_is_refused(send):
    def spreadsheet(rows: str) -> bytes:
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
            archive.writestr("META-INF/manifest.xml", "<manifest:manifest/>")
            archive.writestr("content.xml", ODS.format(rows=rows))
        return made.getvalue()

    row = "<table:table-row>{}</table:table-row>".format
    head = row("".join(f'<table:table-cell office:value-type="string"><text:p>{name}</text:p></table:table-cell>' for name in HEAD))
    name = '<table:table-cell office:value-type="string"><text:p>Deuren</text:p></table:table-cell>'
    amount = '<table:table-cell {}office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>'.format
    assert (await send(spreadsheet(head + row(name + amount(""))))).json()["rows"]["created"] == 1
    endless = f'<table:table-row table:number-rows-repeated="1048576">{name}{amount("")}</table:table-row>'
    assert refused(await send(spreadsheet(head + endless * 200)))[0] in {"too_many_rows", "too_large_inside"}


async def test_a_column_that_stands_there_twice_counts_once(send):
    answer = await send("titel;aantal;aantal\nDeuren;3;4\n")
    assert (answer.json()["rows"]["created"], answer.json()["columns"]) == (1, {"titel": "title", "aantal": "pieces"})


async def test_decimal_commas_and_dates_as_text_are_read(owner, send):
    await send("titel;hoeveelheid;eenheid;van;tot\nParket;12,5;m²;1 maart 2027;31/05/2027\n")
    (lot,) = (await owner("GET", "/v1/lots")).json()["items"]
    assert lot["quantity"] == {"value": 12.5, "unit": "m2"}
    assert (lot["available"]["from"], lot["available"]["until"]) == ("2027-03-01", "2027-05-31")


async def test_an_encoding_that_was_guessed_wrong_can_be_said(owner, send):
    table = "titel;aantal\nPavés émaillés;3\n".encode("cp850")
    assert refused(await send(table, encoding="utf-8"))[0] == "encoding_wrong"
    answer = await send(table, encoding="cp850")
    assert answer.json()["encoding"] == "cp850"
    (lot,) = (await owner("GET", "/v1/lots")).json()["items"]
    assert lot["title"] == "Pavés émaillés"


async def test_a_workbook_is_read_where_its_headings_say_most_unless_a_sheet_is_named(send):
    book = a_workbook(Voorblad=[["Sloopwerken Peeters"], ["2027"]], Lijst=[HEAD, ["Deuren", 3]], Oud=[HEAD, ["Ramen", 3], ["Ramen", 4]])
    assert (await send(book)).json()["sheet"] == "Lijst"
    assert (await send(book, sheet="Oud")).json()["rows"]["created"] == 2
    code, detail = refused(await send(book, sheet="Blad9"))
    assert (code, "Voorblad, Lijst, Oud" in detail) == ("no_such_sheet", True)


@pytest.fixture
def a_row_that_breaks(database: str) -> Iterator[str]:
    """A title that the database itself cannot take, as if its disk were full."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(BREAKING)
        yield "Breekpunt"
        connection.execute("DROP TRIGGER breaking ON listings.import_rows")


async def test_an_import_that_breaks_off_at_once_is_no_bad_file(send, a_row_that_breaks):
    answer = await send(f"titel;aantal\n{a_row_that_breaks};3\n")
    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "import_interrupted", "10")


async def test_an_import_that_breaks_off_keeps_whole_batches_and_says_so(owner, send, a_row_that_breaks):
    stock = "titel;aantal;nummer\n" + "".join(f"Deuren {n};{n + 1};N{n}\n" for n in range(BATCH + 50))
    broken = (await send(stock.replace("Deuren 220;", f"{a_row_that_breaks};"))).json()
    assert (broken["state"], broken["rows"]["created"], broken["fault"]["code"]) == ("failed", BATCH, "interrupted")
    assert broken["fault"]["detail"].startswith(f"Reading was cut off after row {BATCH}")
    assert (await send(stock)).json()["rows"] == {"read": BATCH + 50, "created": 50, "updated": 0, "unchanged": BATCH, "refused": 0}
