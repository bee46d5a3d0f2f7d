"""The demo set keeps what its makers promise."""

import runpy
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from gateway.cli.console import counted
from gateway.demo.reading import DemoLot, label, lots, needs, organizations
from gateway.domain.enterprise import Kbo
from services.kernel.identity import SCOPES, Role, Scope
from services.kernel.language import Language
from services.listings.domain.facts import Facts, Knowledge
from services.listings.domain.gate import gate
from services.listings.schemas import LotIn
from services.vocabulary.places import gazetteer
from services.vocabulary.resolve import resolve
from services.vocabulary.vocabulary import vocabulary

ROOT = Path(__file__).parents[2]
TODAY = date(2027, 1, 15)


@pytest.fixture(scope="module")
def demo() -> list[DemoLot]:
    return lots(TODAY)


@pytest.fixture(scope="module")
def facts(demo) -> list[Facts]:
    knowledge = Knowledge(vocabulary(), gazetteer(), gate())
    return [knowledge.derive(LotIn.model_validate(lot.body).offer(), TODAY) for lot in demo]


def test_it_says_that_it_is_generated() -> None:
    assert label()["generated"] is True


def test_the_script_makes_it_again_to_the_letter() -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "generate_demo.py"))
    made = script["made"](label()["seed"])
    assert made == (ROOT / "gateway" / "demo" / "lots.ndjson").read_text(encoding="utf-8")


def test_it_is_as_large_as_promised(demo) -> None:
    assert len(demo) >= 300
    assert len({lot.project for lot in demo if not lot.project.startswith("hub")}) >= 12
    assert len(organizations()) >= 6


def test_it_spans_the_three_regions_and_four_languages(demo, facts) -> None:
    assert {one.place.region for one in facts} == {"flanders", "brussels", "wallonia"}
    assert {lot.body["language"] for lot in demo} == set(Language)


def test_ids_are_unique_per_owner(demo) -> None:
    assert max(Counter((lot.owner, lot.body["external_id"]) for lot in demo).values()) == 1


def test_organizations_have_numbers_that_check_and_that_nobody_has() -> None:
    assert all(str(Kbo.read(one.body["kbo"])).startswith("0000.") for one in organizations())
    assert {one.kind for one in organizations()} == set(Role) - {Role.ADMIN}


def test_who_offers_may_and_who_searches_is_there(demo) -> None:
    kinds = {one.id: one.kind for one in organizations()}
    assert all(Scope.LOTS_WRITE in SCOPES[kinds[lot.owner]] for lot in demo)
    assert {need.buyer for need in needs(TODAY)} <= set(kinds)
    assert {need.language for need in needs(TODAY)} == set(Language)


def test_some_are_held_back_some_for_traders_only_some_drafts(demo, facts) -> None:
    assert sum(bool(one.ruling.holds) for one in facts) >= 10
    assert sum(one.audience == "traders" for one in facts) >= 10
    assert sum(lot.body.get("status") == "draft" for lot in demo) >= 3


def test_titles_are_understood(demo) -> None:
    """A title that names no class, or another, is part of the trade; most do name theirs."""
    named = sum(resolve(lot.body["title"], Language(lot.body["language"])).code == lot.kind for lot in demo)
    assert named / len(demo) >= 0.93


def test_it_does_not_age() -> None:
    later = date(2031, 6, 1)
    assert all(date.fromisoformat(lot.body["available"]["until"]) > later for lot in lots(later))


def test_progress_is_a_line_where_there_is_no_terminal(capsys) -> None:
    with counted("Posting lots", 3) as advance:
        advance()
    assert "3" in capsys.readouterr().err
