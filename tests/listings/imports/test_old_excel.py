"""Workbooks of Excel 97 to 2003, which hubs and insurers still send."""

import datetime as dt

import pytest

from tests.listings.imports.old_excel import an_old_workbook
from tests.listings.imports.test_bad_files import refused

HEAD = ("Nummer", "Titel", "Hoeveelheid", "Eenheid", "Vanaf", "Postcode")
STOCK = (
    ("A1", "Gevelstenen waalformaat", 4_000, "pc", dt.date(2027, 3, 1), "9000"),
    ("A2", "Parquet en chêne, 23 x 70 mm", 38.5, "m2", dt.date(2027, 4, 15), 2800),
    ("A3", None, 7, "pc", None, None),
)


async def test_an_old_workbook_goes_in_as_any_other(owner, send, rows):
    answer = await send(an_old_workbook(HEAD, *STOCK))
    assert answer.json()["rows"] == {"read": 3, "created": 2, "updated": 0, "unchanged": 0, "refused": 1}
    lots = {lot["external_id"]: lot for lot in (await owner("GET", "/v1/lots")).json()["items"]}
    assert lots["A1"]["quantity"] == {"value": 4000, "unit": "piece"}
    assert (lots["A2"]["title"], lots["A2"]["quantity"]) == ("Parquet en chêne, 23 x 70 mm", {"value": 38.5, "unit": "m2"})
    assert [lots[name]["available"]["from"] for name in ("A1", "A2")] == ["2027-03-01", "2027-04-15"]
    assert [lots[name]["location"]["municipality"] for name in ("A1", "A2")] == ["Gent", "Mechelen"]
    (bad,) = await rows(answer, only="refused")
    assert bad["row"] == 4


async def test_what_is_merged_downwards_is_told_of_each_row(send, rows):
    many = [("Binnendeuren" if not number else None, number + 1) for number in range(3)]
    answer = await send(an_old_workbook(("titel", "aantal"), *many, merged=[(1, 3, 0, 0)]))
    assert [row["title"] for row in await rows(answer)] == ["Binnendeuren"] * 3


async def test_an_old_workbook_of_many_sectors_is_read_to_its_end(send):
    lines = [(f"B{number}", "Klinkers", number + 1, "pc", None, None) for number in range(3_000)]
    assert (await send(an_old_workbook(HEAD, *lines), dry_run=True)).status_code in {201, 202}


@pytest.mark.parametrize("part", [0.02, 0.1, 0.3, 0.6])
async def test_a_damaged_old_workbook_says_so(send, part):
    whole = an_old_workbook(HEAD, *STOCK)
    assert refused(await send(whole[: int(len(whole) * part)]))[0] == "corrupt"


async def test_a_lone_cell_far_out_takes_no_memory_of_others(send):
    whole = an_old_workbook(HEAD, *STOCK)
    far = whole.replace(b"\x03\x02\x0e\x00\x01\x00\x02\x00", b"\x03\x02\x0e\x00\xff\xff\xff\xff", 1)
    assert far != whole
    assert refused(await send(far))[0] in {"too_large_inside", "too_many_rows"}
