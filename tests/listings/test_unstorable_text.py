"""U+0000, which PostgreSQL keeps in no text: refused where it stands, and nothing else with it."""

from collections.abc import Iterator

import psycopg
import pytest

from services.kernel.identity import Scope
from tests.listings.hub import an_item, sync
from tests.listings.offers import a_body
from tests.listings.projects import a_stage, begun
from tests.listings.projects import an_item as a_surveyed
from tests.listings.wanting import a_want

BREAKING = """
CREATE OR REPLACE FUNCTION listings.unforeseen() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE untranslatable_character; END $$;
CREATE TRIGGER unforeseen BEFORE INSERT ON listings.lots FOR EACH ROW
  WHEN (NEW.external_id = 'Breekpunt') EXECUTE FUNCTION listings.unforeseen()
"""
POINT = [4.48, 51.03]
WRONG = {
    "/contact/email": {"contact": {"email": "a\0@b.be"}},
    "/location/postal_code": {"location": {"point": POINT, "postal_code": "28\x0000"}},
    "/location/municipality": {"location": {"point": POINT, "municipality": "Meche\0len"}},
}


def told(answer) -> list[tuple[str, str]]:
    assert answer.status_code == 422, answer.text
    return [(one["pointer"], one["code"]) for one in answer.json()["errors"]]


@pytest.mark.parametrize("pointer", WRONG)
async def test_a_lot_and_a_want_with_it_are_refused_by_its_place(owner, someone, pointer):
    buyer = someone(Scope.WANTS_WRITE)
    assert told(await owner("POST", "/v1/lots", json=a_body(**WRONG[pointer]))) == [(pointer, "nul")]
    assert told(await buyer("POST", "/v1/wants", json=a_want(**WRONG[pointer]))) == [(pointer, "nul")]


async def test_a_line_with_it_is_refused_and_the_others_are_stored(owner):
    wrong = [*WRONG.values(), {"photographs": ["https://hub.example/\0.jpg"]}]
    lines = [an_item(f"H-{n}", **(wrong[n // 2] if n % 2 else {})) for n in range(2 * len(wrong))]
    *results, end = await sync(owner, lines)
    assert [one["result"] for one in results] == ["created", "refused"] * len(wrong)
    assert {one["errors"][0]["code"] for one in results if one["result"] == "refused"} == {"nul"}
    assert end["complete"]


@pytest.fixture
def unforeseen(database: str) -> Iterator[str]:
    """An id that the database takes for a value it cannot keep, as it would one that nobody thought of."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(BREAKING)
        yield "Breekpunt"
        connection.execute("DROP TRIGGER unforeseen ON listings.lots")


async def test_a_line_that_cannot_be_stored_takes_no_other_with_it(owner, unforeseen):
    lines = [an_item(unforeseen if n == 3 else f"H-{n}") for n in range(9)]
    *results, end = await sync(owner, lines)
    assert [one["result"] for one in results] == ["created"] * 3 + ["refused"] + ["created"] * 5
    assert (results[3]["errors"][0]["code"], end["complete"]) == ("line_unstorable", True)


async def test_a_photograph_of_an_inventory_with_it_is_refused(owner):
    project = await begun(owner)
    stage = a_stage(a_surveyed("D-1", photographs=["https://example.org/\0.jpg"]))
    answer = await owner("PUT", f"/v1/projects/{project['id']}/inventory/items", json=stage)
    assert [code for _, code in told(answer)] == ["nul"]


@pytest.mark.parametrize(
    ("path", "parameter"),
    [("/v1/lots", "external_id"), ("/v1/lots", "project_id"), ("/v1/wants", "external_id"), ("/v1/documents", "subject")],
)
async def test_a_question_with_it_is_refused(owner, path, parameter):
    answer = await owner("GET", path, params={parameter: "a\0"})
    assert [(one["parameter"], one["code"]) for one in answer.json()["errors"]] == [(parameter, "nul")]
