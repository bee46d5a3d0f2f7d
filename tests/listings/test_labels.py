"""Labels: a code that leads to the lot, text that fits, and sheets that are used up."""

import re
from uuid import uuid4
from xml.etree import ElementTree as ET

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.identity import Scope
from services.kit.testing import an_actor, served, vouched
from services.listings.app import create_app
from services.listings.labels.design import design
from services.listings.labels.fonts import width
from services.listings.labels.grids import A4, GRIDS, SheetCode
from services.listings.labels.label import Label
from services.listings.settings import Settings
from tests.conftest import SECRET
from tests.listings.printed import modules, pages, rectangles
from tests.listings.reserving import posted

SVG = "{http://www.w3.org/2000/svg}"
NASTY = '<script>alert("1")</script> & Ελλάδα ≥ 83 cm'


def read_off(bars, address):
    """Whether the modules are those of the code of this address, drawn at its size."""
    return modules(bars) == [list(row) for row in segno.make(address, error="q", micro=False, boost_error=False).matrix]


async def printed(owner, **body):
    return await owner("POST", "/v1/labels", json=body)


def bars_of(drawing):
    path = drawing.find(f"{SVG}path").get("d")
    return [tuple(map(float, one)) for one in re.findall(r"M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)", path)]


async def test_the_drawing_leads_to_the_lot_and_tells_what_it_is(owner):
    lot = await posted(owner, 1234.5, title=NASTY, external_id="A-1044")
    answer = await owner("GET", f"/v1/lots/{lot['id']}/label", params={"sheet": "a4_8"}, headers={"accept-language": "nl"})
    drawing = ET.fromstring(answer.text)  # noqa: S314 - our own
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/svg+xml")
    assert read_off(bars_of(drawing), f"https://spolia.example/v1/lots/{lot['id']}")
    told = " ".join(one.text for one in drawing.iter(f"{SVG}text"))
    assert all(part in told for part in ("<script>alert(", "Ελλάδα ≥ 83 cm", "1.234,5\u00a0m²", "A-1044", lot["id"]))


async def test_a_label_tells_how_much_is_there_now(owner):
    lot = await posted(owner, 10)
    await owner("POST", f"/v1/lots/{lot['id']}/recount", json={"value": 7})
    assert ">7\u00a0m²<" in (await owner("GET", f"/v1/lots/{lot['id']}/label")).text


async def test_a_label_is_its_owners_alone(owner, someone):
    lot = await posted(owner)
    assert (await someone()("GET", f"/v1/lots/{lot['id']}/label")).status_code == 404
    refused = await printed(someone(), lot_ids=[lot["id"]])
    assert (refused.status_code, refused.json()["code"]) == (422, "lots_not_found")


async def test_a_sheet_that_was_begun_is_used_up(owner):
    lots = [await posted(owner, external_id=f"{uuid4()}") for _ in range(3)]
    answer = await printed(owner, external_ids=[one["external_id"] for one in lots], sheet="a4_4", start=3)
    first, second = pages(answer.content)
    assert answer.headers["content-type"] == "application/pdf"
    middle = A4[1] / 2
    assert all(top > middle for _, top, _, _ in rectangles(first))
    assert all(top < middle and left < A4[0] / 2 for left, top, _, _ in rectangles(second))
    assert read_off([*rectangles(second)], f"https://spolia.example/v1/lots/{lots[2]['id']}")


async def test_each_lot_gets_as_many_labels_as_it_has_pallets(owner):
    lot = await posted(owner)
    assert len(pages((await printed(owner, lot_ids=[lot["id"]], copies=25, sheet="a4_24")).content)) == 2


async def test_a_projects_open_lots_are_labelled(owner):
    project = f"{uuid4()}"
    [await posted(owner, project_id=project) for _ in range(2)]
    gone = await posted(owner, project_id=project)
    await owner("POST", f"/v1/lots/{gone['id']}/withdraw", version=1)
    assert len(pages((await printed(owner, project_id=project, sheet="a4_4", start=4)).content)) == 2


async def test_lots_that_are_not_there_are_named(owner):
    await posted(owner, external_id="here")
    refused = (await printed(owner, external_ids=["here", "nowhere", "gone", "gone"])).json()
    assert refused["code"] == "lots_not_found"
    assert refused["detail"].endswith(": nowhere, gone.")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "labels_of_what"),
        ({"project_id": "x", "external_ids": ["y"]}, "labels_of_what"),
        ({"project_id": "x", "sheet": "a4_4", "start": 5}, "start_beyond_sheet"),
        ({"external_ids": [str(n) for n in range(241)]}, "too_long"),
        ({"project_id": "nobody's"}, "nothing_to_label"),
    ],
)
async def test_what_cannot_be_printed_is_explained(owner, body, code):
    refused = await printed(owner, **body)
    assert refused.status_code == 422
    assert [one["code"] for one in refused.json()["errors"]] == [code]


async def test_more_labels_than_a_file_holds_are_not_begun(owner):
    lots = [await posted(owner, external_id=f"{uuid4()}") for _ in range(2)]
    refused = await printed(owner, external_ids=[one["external_id"] for one in lots], copies=121)
    assert (refused.status_code, refused.json()["code"]) == (422, "too_many_labels")


async def test_an_installation_that_does_not_know_its_address_prints_nothing(database, as_app):
    settings = Settings(database_url=as_app(database, "listings"), identity_secret=SECRET, fetch_photographs=False)
    async with served(create_app(settings)) as http:
        headers = vouched(an_actor(Scope.LOTS_READ), SECRET, "listings")
        refused = await http.post("/v1/labels", json={"project_id": "x"}, headers=headers)
    assert (refused.status_code, refused.json()["code"]) == (501, "public_url_unknown")


TEXT = st.text(st.characters(blacklist_categories=["Cs"]), min_size=1, max_size=200)


@given(title=TEXT, number=st.none() | TEXT, place=st.none() | TEXT, sheet=st.sampled_from(SheetCode))
def test_whatever_is_written_stays_on_its_label_line_below_line(title, number, place, sheet):
    grid, lot_id = GRIDS[sheet], str(uuid4())
    one = design(Label(f"https://spolia.example/v1/lots/{lot_id}", title, "1.000.000.000\u00a0stuks", lot_id, number, place), grid)
    for line in one.lines:
        assert line.x >= grid.inset - 0.01
        assert line.x + width(line.text, line.points, bold=line.bold) <= grid.width - grid.inset + 0.01
        assert grid.inset < line.y <= grid.height - grid.inset + 0.01
    foot, *stack = one.lines
    assert [line.y for line in stack] == sorted(line.y for line in stack)
    assert max(line.y for line in stack) < foot.y
    beside = [line.x for line in one.lines if grid.width >= grid.height]
    assert all(bar.x + bar.length < min(beside, default=grid.width) for bar in one.bars)


@pytest.mark.parametrize("sheet", SheetCode)
def test_the_labels_of_a_sheet_lie_on_the_page_beside_each_other(sheet):
    grid = GRIDS[sheet]
    corners = [grid.corner(position) for position in range(grid.labels)]
    assert len(set(corners)) == grid.labels == int(sheet.rpartition("_")[2])
    assert all(x + grid.width <= A4[0] + 0.1 and y + grid.height <= A4[1] for x, y in corners)
    assert grid.across >= grid.width
    assert grid.down >= grid.height
