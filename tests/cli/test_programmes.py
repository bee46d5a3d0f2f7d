"""`spolia programmes`: criteria checked, sent, tried, published and read from the command line."""

import json
from uuid import uuid4

import pytest

from services.kernel.clock import local_date, now
from services.kernel.language import Language
from tests.acceptance.bodies import a_draft, a_receiver, day
from tests.conftest import ROOT

GUIDES = ROOT / "docs" / "guides"


@pytest.fixture
def file(tmp_path):
    """A file with this content, by its name."""

    def file(name: str, content: object) -> str:
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return str(path)

    return file


@pytest.fixture
def kept(instance, owner, file):
    """A programme of a new receiver, sent from a file: its id, and the command line with its keeper's key."""
    key = {"SPOLIA_KEY": owner.headers["authorization"].removeprefix("Bearer ")}
    receiver = owner.post("/v1/receivers", json=a_receiver(name=f"Gips {uuid4().hex[:6]}")).json()
    stated = file("gips.json", [{"receiver_id": receiver["id"], "name": "Gips", **a_draft(0)}])
    sent = instance.spolia("programmes", "import", stated, "--json", **key)
    assert sent.returncode == 0, sent.stderr

    def spolia(*arguments: str):
        return instance.spolia("programmes", *arguments, **key)

    return json.loads(sent.stdout)["rows"][0]["id"], receiver, spolia


def the_table(receiver: str) -> str:
    """The table of the guide, of days that are still to come."""
    table = (GUIDES / "criteria.csv").read_text(encoding="utf-8").replace("RECEIVER", receiver)
    return table.replace("2027-01-01", day(5)).replace("2027-12-31", day(300))


def test_a_table_is_checked_without_a_house_by_its_rows_and_columns(settled, file) -> None:
    table = the_table(str(uuid4()))
    good = settled.spolia("programmes", "check", file("good.csv", table))
    assert (good.returncode, good.stdout.strip()) == (0, "Nothing to mend.")
    wrong = table.replace("5 %", "5").replace("plasterboard,closed", "plasterbord,closed")
    done = settled.spolia("programmes", "check", file("wrong.csv", wrong), "--json")
    told = [(row["row"], [(one["pointer"], one["code"]) for one in row["errors"]]) for row in json.loads(done.stdout)["rows"]]
    assert done.returncode == 1
    assert told == [(1, [("/at_most", "measure_unclear")]), (4, [("/criteria/materials/0", "material_unknown")])]
    priced = settled.spolia("programmes", "check", file("priced.csv", table.replace(",12.50,", ",-12.50,")))
    assert (priced.returncode, "/price/amount" in priced.stdout, "1 to mend" in priced.stdout) == (1, True, True)


@pytest.mark.parametrize(
    ("content", "pointer"),
    [
        (a_draft(materials=["boards.plasterbord"])["criteria"], "/materials/0"),
        (a_draft(materials=["boards.plasterbord"]), "/criteria/materials/0"),
        (a_draft(-1), "/valid_from"),
        ([{"receiver_id": "mine", "name": "Gips", **a_draft()}], "/receiver_id"),
        ({"materials": ["boards"], "fate": "reuse", "rules": [{"rule": "moisture"}]}, "/rules/0/id"),
        ([7], "/materials"),
    ],
)
def test_criteria_a_draft_or_programmes_are_checked_where_they_stand(settled, file, content, pointer) -> None:
    done = settled.spolia("programmes", "check", file("one.json", content), "--json")
    assert done.returncode == 1
    assert pointer in {one["pointer"] for row in json.loads(done.stdout)["rows"] for one in row["errors"]}


def test_what_is_right_has_nothing_to_mend(settled, file) -> None:
    for content in (a_draft()["criteria"], a_draft(), [{"receiver_id": str(uuid4()), "name": "Gips", **a_draft()}]):
        assert settled.spolia("programmes", "check", file("one.json", content)).returncode == 0


def test_a_check_is_told_in_the_readers_language(settled, file) -> None:
    said = {settled.spolia("programmes", "check", file("one.json", a_draft(-1)), "--lang", language).stdout for language in Language}
    assert len(said) == len(Language)


def test_a_file_that_is_none_is_told(settled, file) -> None:
    for path in (file("no.txt", ""), file("no.json", "{"), file("no.csv", ""), "/nowhere.json"):
        done = settled.spolia("programmes", "check", path)
        assert (done.returncode, done.stderr.startswith("Error: ")) == (2, True)


def test_rows_that_are_refused_are_listed_and_the_others_go_in(instance, owner, file) -> None:
    receiver = owner.post("/v1/receivers", json=a_receiver(name=f"Puin {uuid4().hex[:6]}")).json()["id"]
    key = owner.headers["authorization"].removeprefix("Bearer ")
    table = the_table(receiver).replace("75 mg/kg", "75")
    done = instance.spolia("programmes", "import", file("puin.csv", table), "--key", key)
    assert done.returncode == 1
    assert "5 created, 0 updated, 0 unchanged, 1 refused" in done.stdout
    assert "write a measure with its unit" in done.stdout


def test_a_draft_is_tried_shown_published_and_found(kept) -> None:
    programme, receiver, spolia = kept
    tried = json.loads(spolia("try", programme, "--radius-km", "200", "--json").stdout)
    assert tried["lots"] == tried["passes"] + tried["fails"] + tried["unknown"]
    assert "Version 1 against" in spolia("try", programme).stdout
    shown = spolia("show", programme, "--lang", "nl").stdout
    assert "Droog." in shown
    assert "draft" in shown
    published = spolia("publish", programme, "--yes", "--json")
    assert (published.returncode, json.loads(published.stdout)["stage"]) == (0, "published")
    listed = json.loads(spolia("list", "--receiver", receiver["id"], "--json").stdout)
    assert [one["id"] for one in listed["items"]] == [programme]
    told = spolia("list", "--receiver", receiver["id"]).stdout
    assert receiver["name"] in told
    assert f"version 1, from {local_date(now())}" in told


def test_what_cannot_be_done_is_told_in_words(kept) -> None:
    programme, _, spolia = kept
    asked = spolia("publish", programme)  # nobody there to say yes
    assert (asked.returncode, "never changes" in asked.stdout) == (1, True)
    spolia("publish", programme, "--yes")
    for command in ("try", "publish"):
        done = spolia(command, programme)
        assert (done.returncode, "has no draft" in done.stderr) == (1, True)
    assert "has no version 7" in spolia("show", programme, "--number", "7").stderr
    assert "409" in spolia("publish", programme, "--number", "1", "--yes").stderr
    assert spolia("show", str(uuid4())).returncode == 1
