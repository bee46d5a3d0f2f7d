"""Verdicts as they are read: each reader by what is for him, and every verdict by its version."""

import datetime as dt
from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from services.acceptance.app import create_app
from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.facts import About, Amount, Aspect, Basis, Fact, FactAudience, Paper
from services.acceptance.domain.place import at_postal_code
from services.acceptance.domain.programme import Programme
from services.acceptance.domain.rules.composition import Moisture, Wetness
from services.acceptance.domain.rules.papers import DocumentRequired
from services.acceptance.settings import Settings
from services.acceptance.store.tables import TO_JUDGE
from services.kernel.identity import Actor, OrganizationId, Scope
from services.kit.testing import an_actor, served
from tests.acceptance.bodies import by
from tests.acceptance.judged import CLEAN, SAND, Acceptance, a_board, in_force, judging_on
from tests.acceptance.programmes import criteria, draft, site
from tests.acceptance.publishing import publish, withdraw
from tests.conftest import SECRET, AsApp
from tests.matching.lots import ANTWERP, GHENT, LIEGE, TODAY, day
from tests.patience import becomes, until

DRY = Moisture(id="dry", state=Wetness.DRY)
SECRET_SAND = Fact(Aspect(About.FRACTION, "sand"), Amount.exactly(Decimal("0.0123")), audience=FactAudience.PRIVATE)
MECHELEN = (4.48, 51.03)


@pytest.fixture
async def acceptance(own_database: str, as_app: AsApp) -> AsyncIterator[Acceptance]:
    async with judging_on(as_app(own_database, "acceptance")) as one:
        yield one


@pytest.fixture
async def http(own_database: str, as_app: AsApp) -> AsyncIterator[httpx.AsyncClient]:
    """The service, whose own judge judges."""
    async with served(create_app(Settings(database_url=as_app(own_database, "acceptance"), identity_secret=SECRET))) as client:
        yield client


async def read(http: httpx.AsyncClient, path: str, actor: Actor | None = None, **query: Any) -> dict[str, Any]:
    answer = await http.get(path, params=query, headers=by(actor) if actor else {})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def items(http: httpx.AsyncClient, path: str, many: int, actor: Actor | None = None, **query: Any) -> list[dict[str, Any]]:
    """As soon as there are so many."""

    async def found() -> int:
        return len((await read(http, path, actor, **query))["items"])

    await becomes(found, many)
    return (await read(http, path, actor, **query))["items"]


async def judged_now(acceptance: Acceptance, lot: dict[str, Any]) -> None:
    """As soon as what its owner states has been judged."""
    waiting = select(TO_JUDGE.c.id).where(TO_JUDGE.c.lot_id == UUID(lot["id"]))

    async def none_waits() -> bool:
        async with acceptance.database.sessions() as session:
            return (await session.execute(waiting)).first() is None

    await until(none_waits)


def verdicts_of(lot: dict[str, Any]) -> str:
    return f"/v1/lots/{lot['id']}/verdicts"


async def test_a_verdict_names_its_version_and_per_rule_what_decided(acceptance: Acceptance, http: httpx.AsyncClient) -> None:
    one, lot = await acceptance.established(in_force(SAND, DRY)), a_board()
    await publish(acceptance.database, lot)
    await acceptance.stated(lot, CLEAN)
    await judged_now(acceptance, lot)
    (told,) = await items(http, verdicts_of(lot), 1, outcome="unknown")
    assert (told["programme_id"], told["version_id"], told["version"]) == (str(one.id), str(one.versions[0].id), 1)
    assert (told["outcome"], told["remedies_away"]) == ("unknown", 1)
    sand, dry = told["results"]
    assert (sand["rule"]["rule"], sand["outcome"], sand["why"], sand["fact"]["share"]["value"]) == ("max_fraction", "pass", "met", 1)
    assert (dry["outcome"], dry["why"], dry["remedy"], dry["fact"]) == ("unknown", "not_stated", "measure", None)
    assert (dry["asks"], dry["reason"], dry["help"]) == ("Dry.", "Not known yet. Moisture: not stated.", "Have measured: moisture.")


async def test_a_hidden_fact_decides_and_shows_to_nobody_else_in_any_word_of_the_answer(
    acceptance: Acceptance, http: httpx.AsyncClient
) -> None:
    await acceptance.established(in_force(SAND))
    lot = a_board()
    await publish(acceptance.database, lot)
    await acceptance.stated(lot, SECRET_SAND)
    await items(http, verdicts_of(lot), 1, outcome="pass")
    owner = an_actor(Scope.LOTS_READ, organization=lot["organization_id"])
    readers = {"anyone": None, "stranger": an_actor(), "authority": an_actor(Scope.DOCUMENTS_INSPECT), "owner": owner}
    for name, reader in readers.items():
        answer = await http.get(verdicts_of(lot), headers=by(reader) if reader else {})
        (told,) = answer.json()["items"]
        assert told["outcome"] == "pass"
        assert told["results"][0]["hidden"] is (name != "owner")
        assert ("1.23" in answer.text or "0.0123" in answer.text) is (name == "owner"), name


async def test_what_the_law_asks_is_told_beside_what_the_receiver_does_and_nothing_passes_that_it_closes(
    acceptance: Acceptance, http: httpx.AsyncClient
) -> None:
    recycled = replace(in_force(), criteria=criteria("insulation.eps", rules=(DRY,), fate=Fate.OPEN_LOOP))
    await acceptance.established(recycled)
    lot = a_board(material="insulation.eps", title="eps")
    await publish(acceptance.database, lot)
    dry = Fact(Aspect(About.MOISTURE), Amount.exactly(Decimal(0)))
    found = Fact(Aspect(About.FRACTION, "hbcd"), Amount.exactly(Decimal("0.0006")), Basis.MEASURED, audience=FactAudience.PRIVATE)
    await acceptance.stated(lot, dry, found)
    await judged_now(acceptance, lot)
    (told,) = await items(http, verdicts_of(lot), 1, outcome="fail")
    own, law = told["results"]
    assert (own["outcome"], own["regulation"]) == ("pass", None)
    assert (law["outcome"], law["regulation"], law["hidden"]) == ("fail", "hbcd_in_waste", True)
    assert law["reason"].endswith("The law asks this.")
    assert "2019/1021" in law["rule"]["source"]


SURVEY = DocumentRequired(id="survey", any_of=("asbestos_inventory",), max_age_days=100)
OLD, YOUNG = (
    Fact(Aspect(About.DOCUMENT, "asbestos_inventory"), Paper("A-1", issued=TODAY - dt.timedelta(days=age)), audience=FactAudience.PRIVATE)
    for age in (200, 20)
)


async def test_of_a_hidden_paper_others_learn_the_outcome_and_neither_why_nor_what_would_help_nor_until_when(
    acceptance: Acceptance, http: httpx.AsyncClient
) -> None:
    one = await acceptance.established(in_force(SURVEY), sites=(site("Mechelen"),))
    old, young = a_board(point=MECHELEN, until=day(400)), a_board(point=MECHELEN, until=day(400))
    await publish(acceptance.database, old, young)
    await acceptance.stated(old, OLD)
    await acceptance.stated(young, YOUNG)
    for lot, outcome, why in ((old, "unknown", "out_of_date"), (young, "pass", "met")):
        await judged_now(acceptance, lot)
        owner = an_actor(Scope.LOTS_READ, organization=lot["organization_id"])
        (told,), (own,) = await items(http, verdicts_of(lot), 1), await items(http, verdicts_of(lot), 1, owner)
        (result,), (known,) = told["results"], own["results"]
        assert (result["outcome"], result["hidden"], known["hidden"]) == (outcome, True, False)
        assert [result[name] for name in ("why", "remedy", "help", "cost", "fact")] == [None] * 5
        assert (known["why"], known["fact"]["number"]) == (why, "A-1")
        assert told["lasts_until"] is None
        assert (own["lasts_until"] is None) is (outcome != "pass")
    (near,) = await items(http, f"/v1/programmes/{one.id}/lots", 1, verdict="one_remedy_away")
    assert near["open"] == [{"rule": "survey", "outcome": "unknown", "hidden": True, "why": None, "remedy": None}]
    owner = an_actor(Scope.LOTS_READ, organization=old["organization_id"])
    (near,) = await items(http, f"/v1/programmes/{one.id}/lots", 1, owner, verdict="one_remedy_away")
    assert near["open"] == [{"rule": "survey", "outcome": "unknown", "hidden": False, "why": "out_of_date", "remedy": "document"}]


async def test_what_passes_comes_first_then_by_kinds_of_work_page_by_page(acceptance: Acceptance, http: httpx.AsyncClient) -> None:
    away = [await acceptance.established(in_force(*rules)) for rules in ((SAND, DRY), (SAND,), ())]
    away.append(await acceptance.established(in_force(*(replace(DRY, id=f"dry{nth}") for nth in range(2)))))
    lot = a_board()
    await publish(acceptance.database, lot)
    await items(http, verdicts_of(lot), 4)
    seen, cursor = [], None
    while True:
        page = await read(http, verdicts_of(lot), limit=1, **({"cursor": cursor} if cursor else {}))
        seen += [(one["remedies_away"], one["programme_id"]) for one in page["items"]]
        if (cursor := page["next"]) is None:
            break
    assert [remedies for remedies, _ in seen] == sorted(remedies for remedies, _ in seen)
    assert {programme for _, programme in seen} == {str(one.id) for one in away}


async def test_verdicts_on_a_lot_for_traders_or_on_none_are_not_there(
    acceptance: Acceptance, http: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.acceptance.store.arriving.PATIENCE_S", 0)  # a new lot's id that none has is waited for
    lot = a_board(audience="traders")
    await publish(acceptance.database, lot)
    assert (await http.get(verdicts_of(lot))).status_code == 404
    assert (await http.get(verdicts_of(lot), headers=by(an_actor()))).status_code == 200
    assert (await http.get(verdicts_of(a_board()))).status_code == 404


async def test_a_receiver_sees_what_passes_near_its_sites_the_nearest_first(acceptance: Acceptance, http: httpx.AsyncClient) -> None:
    sites = (site("Mechelen"), replace(site("Luik"), place=at_postal_code("4000", "BE")))
    one = await acceptance.established(in_force(SAND), sites=sites)
    lots = {name: a_board(point=point) for name, point in {"ghent": GHENT, "antwerp": ANTWERP, "liege": LIEGE, "doubt": MECHELEN}.items()}
    traders = a_board(point=LIEGE, audience="traders")
    await publish(acceptance.database, *lots.values(), traders)
    for lot in (lots["ghent"], lots["antwerp"], lots["liege"], traders):
        await acceptance.stated(lot, CLEAN)
    path = f"/v1/programmes/{one.id}/lots"
    found = await items(http, path, 3)
    assert [item["lot_id"] for item in found] == [lots[name]["id"] for name in ("liege", "antwerp", "ghent")]
    assert [item["site_id"] for item in found] == [str(sites[nth].id) for nth in (1, 0, 0)]
    assert found[1]["distance_km"] == pytest.approx(21, abs=2)
    assert len(await items(http, path, 4, an_actor())) == 4
    assert await items(http, path, 1, radius_km=10)
    (away,) = await items(http, path, 1, verdict="one_remedy_away")
    assert (away["lot_id"], away["open"]) == (
        lots["doubt"]["id"],
        [{"rule": "sand", "outcome": "unknown", "hidden": False, "why": "not_stated", "remedy": "measure"}],
    )
    first = await read(http, path, limit=2)
    rest = await read(http, path, limit=2, cursor=first["next"])
    assert [item["lot_id"] for item in (*first["items"], *rest["items"])] == [item["lot_id"] for item in found]
    await withdraw(acceptance.database, lots["liege"])
    assert len(await items(http, path, 2)) == 2


async def test_a_programme_that_is_not_there_has_no_lots(http: httpx.AsyncClient) -> None:
    assert (await http.get(f"/v1/programmes/{an_actor().organization_id}/lots")).status_code == 404


async def drafted(acceptance: Acceptance) -> tuple[Programme, str]:
    version = replace(draft(valid_from=TODAY), criteria=criteria("boards", rules=(SAND, DRY)))
    one = await acceptance.established(version)
    return one, f"/v1/programmes/{one.id}/versions/1/try"


def keeper(one: Programme) -> Actor:
    return an_actor(Scope.RECEIVERS_WRITE, organization=one.organization_id)


async def test_a_draft_is_tried_against_lots_of_the_last_year_around_its_sites(acceptance: Acceptance, http: httpx.AsyncClient) -> None:
    one, path = await drafted(acceptance)
    lots = [a_board(point=MECHELEN) for _ in range(4)]
    far, other = a_board(point=LIEGE), a_board(point=MECHELEN, material="timber")
    await publish(acceptance.database, *lots, far, other)
    dry = Fact(Aspect(About.MOISTURE), Amount.exactly(Decimal(0)))
    dirty = replace(CLEAN, value=Amount.exactly(Decimal("0.5")))
    await acceptance.stated(lots[0], CLEAN, dry)
    await acceptance.stated(lots[1], dirty, dry)
    await acceptance.stated(lots[2], CLEAN)
    await withdraw(acceptance.database, lots[0])
    answer = await http.post(path, json={"radius_km": 50}, headers=by(keeper(one)))
    assert answer.status_code == 200, answer.text
    assert answer.json() == {
        "lots": 4,
        "passes": 1,
        "fails": 1,
        "unknown": 2,
        "rules": [{"rule": "sand", "fails": 1, "unknown": 1, "alone": 1}, {"rule": "dry", "fails": 0, "unknown": 2, "alone": 1}],
        "truncated": False,
    }


async def test_no_draft_finds_out_a_figure_that_is_not_for_its_keeper(acceptance: Acceptance, http: httpx.AsyncClient) -> None:
    """A draft costs nothing: with one limit after the other it would be an oracle."""
    one, path = await drafted(acceptance)
    partner = replace(SECRET_SAND, audience=FactAudience.PARTNERS, partners=frozenset({OrganizationId(one.organization_id)}))
    for fact, unknown in ((SECRET_SAND, 1), (partner, 0)):
        lot = a_board(point=MECHELEN)
        await publish(acceptance.database, lot)
        await acceptance.stated(lot, fact)
        tried = (await http.post(path, json={"radius_km": 5}, headers=by(keeper(one)))).json()
        assert tried["rules"][0]["unknown"] == unknown
        await withdraw(acceptance.database, lot)
        await acceptance.forget()


async def test_only_the_keeper_tries_a_draft(acceptance: Acceptance, http: httpx.AsyncClient) -> None:
    one, path = await drafted(acceptance)
    stranger = an_actor(Scope.RECEIVERS_WRITE)
    assert (await http.post(path, json={}, headers=by(stranger))).status_code == 404
    assert (await http.post(path.replace("/1/", "/2/"), json={}, headers=by(keeper(one)))).status_code == 404


async def test_what_is_published_is_tried_no_more(acceptance: Acceptance, http: httpx.AsyncClient) -> None:
    one = await acceptance.established(in_force())
    answer = await http.post(f"/v1/programmes/{one.id}/versions/1/try", json={}, headers=by(keeper(one)))
    assert (answer.status_code, answer.json()["code"]) == (409, "version_published")
