"""From verdict to weighbridge, over HTTP: two parties, and nobody else."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text

from services.acceptance.domain.amounts import Share
from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.programme import Transcription, Version
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.composition import Forbidden
from services.acceptance.domain.rules.measures import Amounts, Per
from services.acceptance.domain.rules.papers import ConstructionYear, PreApproval
from services.acceptance.store.work import AcceptanceWork
from services.kernel.clock import local_date, now
from services.kernel.identity import Actor, ProgrammeId, Scope
from services.kernel.quantity import Quantity, Unit
from services.kit.database import Database
from services.kit.testing import an_actor
from services.vocabulary.material import MaterialCode
from tests.acceptance.bodies import by
from tests.acceptance.programmes import SAND, bound, criteria, programme, receiver, site
from tests.acceptance.publishing import publish
from tests.matching.lots import published_lot

YESTERDAY = dt.date(2026, 1, 1)
CLEAN = Forbidden(id="asbestos", what="asbestos")
TICKET = {"number": "W-77", "gross_kg": 27400, "tare_kg": 14900, "weighed_at": "2027-03-02T10:15:00+01:00"}
BRICK = "masonry.brick"


@pytest.fixture
def sender() -> Actor:
    return an_actor(Scope.LOTS_WRITE, Scope.RECEIVERS_READ)


@pytest.fixture
def taker() -> Actor:
    return an_actor(Scope.RECEIVERS_WRITE, Scope.RECEIVERS_READ)


@pytest.fixture
async def lot(store: Database, sender: Actor) -> dict[str, Any]:
    one = published_lot(organization_id=str(sender.organization_id), substances=[{"substance": "asbestos", "finding": "absent"}])
    await publish(store, one)
    return one


async def running(store: Database, taker: Actor, *rules: Rule, material: str = BRICK, fate: Fate = Fate.CLOSED_LOOP, **told: Any) -> str:
    """A programme of the receiver's that is in force; its id."""
    version: Version = bound(1, YESTERDAY)
    version = Version(version.id, 1, criteria(material, rules=rules, fate=fate), YESTERDAY, None, version.stage, version.published_at)
    of = receiver(taker.organization_id, replace(site(), materials=(MaterialCode(material),)))
    one = programme(of, [version], **told)
    async with AcceptanceWork(store.sessions, taker.organization_id) as work:
        await work.receivers.add(of)
        await work.programmes.add(one)
        await work.commit()
    return str(one.id)


async def restated(store: Database, taker: Actor, programme_id: str, *rules: Rule) -> None:
    """A later version with these rules, from today on."""
    today = local_date(now())
    async with AcceptanceWork(store.sessions, taker.organization_id) as work:
        before = await work.programmes.for_change(ProgrammeId(UUID(programme_id)), taker.organization_id)
        (first,) = before.versions
        ended = replace(first, valid_until=today - dt.timedelta(days=1))
        second = replace(bound(2, today), criteria=replace(first.criteria, rules=rules))
        await work.programmes.save(replace(before, versions=(ended, second), version=before.version + 1), before)
        await work.commit()


async def offered(client: httpx.AsyncClient, sender: Actor, lot: dict[str, Any], programme_id: str, **told: Any) -> httpx.Response:
    body = {"lot_id": lot["id"], "programme_id": programme_id, "quantity": {"value": 100, "unit": lot["quantity"]["unit"]}, **told}
    return await client.post("/v1/consignments", json=body, headers=by(sender))


async def step(client: httpx.AsyncClient, actor: Actor, one: dict[str, Any], name: str, **body: Any) -> httpx.Response:
    return await client.post(f"/v1/consignments/{one['id']}/{name}", json=body, headers=by(actor))


async def test_a_lot_is_offered_approved_scheduled_and_weighed(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    programme_id = await running(store, taker, CLEAN, SAND, PreApproval(id="asked"))
    answer = await offered(client, sender, lot, programme_id)
    assert answer.status_code == 201, answer.text
    one = answer.json()
    assert (one["status"], one["verdict"], one["party"]) == ("offered", "unknown", "sender")
    assert {told["rule"]: told["outcome"] for told in one["expected"]} == {"asbestos": "pass", "sand": "unknown", "asked": "unknown"}
    assert (await step(client, taker, one, "approve", valid_until="2099-01-01")).json()["status"] == "approved"
    slot = {"starts": "2027-03-02T10:00:00+01:00", "ends": "2027-03-02T11:00:00+01:00"}
    assert (await step(client, taker, one, "schedule", **slot)).json()["status"] == "scheduled"
    taken = (await step(client, taker, one, "intake", ticket=TICKET, findings=[{"rule": "sand", "decision": "downgraded"}])).json()
    assert (taken["status"], taken["intake"]["decision"], taken["intake"]["ticket"]["net_kg"]) == ("taken_in", "downgraded", 12500)
    again = await step(client, taker, one, "intake", ticket=TICKET)
    assert (again.status_code, again.json()["code"]) == (409, "consignment_stands_otherwise")


async def test_nobody_else_reads_it_or_takes_a_step(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    one = (await offered(client, sender, lot, await running(store, taker, CLEAN))).json()
    stranger = an_actor(Scope.LOTS_WRITE, Scope.RECEIVERS_WRITE, Scope.RECEIVERS_READ)
    assert (await client.get(f"/v1/consignments/{one['id']}", headers=by(stranger))).status_code == 404
    assert (await step(client, stranger, one, "approve")).status_code == 404
    assert (await client.get("/v1/consignments", headers=by(stranger))).json()["items"] == []
    both = an_actor(Scope.LOTS_WRITE, Scope.RECEIVERS_WRITE, organization=sender.organization_id)
    assert (await step(client, both, one, "approve")).json()["code"] == "other_partys_step"


async def test_both_parties_list_it_by_state(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    one = (await offered(client, sender, lot, await running(store, taker, CLEAN))).json()
    await step(client, taker, one, "approve", valid_until=dt.datetime.now(dt.UTC).date().isoformat())

    async def listed(actor: Actor, **asked: str) -> list[str]:
        answer = await client.get("/v1/consignments", params=asked, headers=by(actor))
        return [told["id"] for told in answer.json()["items"]]

    assert await listed(sender, party="sender", status="approved") == [one["id"]]
    assert await listed(taker, party="receiver") == [one["id"]]
    assert await listed(taker, party="sender") == await listed(taker, status="lapsed") == []


@pytest.mark.parametrize(
    ("told", "status", "code"),
    [
        ({"quantity": {"value": 10**8, "unit": "piece"}}, 409, "more_than_there_is"),
        ({"programme_id": "01931c1c-0000-7000-8000-000000000000"}, 404, "programme_not_found"),
        ({"lot_id": "01931c1c-0000-7000-8000-000000000000"}, 404, "lot_not_found"),
        ({"quantity": {"value": 0, "unit": "piece"}}, 422, "invalid_request"),
        ({"sender_id": "01931c1c-0000-7000-8000-000000000000"}, 422, "invalid_request"),
    ],
)
async def test_what_cannot_be_offered_says_why(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any], told: Any, status: int, code: str
) -> None:
    asked = {"programme_id": await running(store, taker, CLEAN)} | told
    answer = await offered(client, sender, lot, **asked)
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text


async def test_a_programme_for_other_materials_or_a_rule_that_nothing_mends_refuses_it(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    other = await offered(client, sender, lot, await running(store, taker, CLEAN, material="boards.plasterboard"))
    assert other.json()["code"] == "not_taken"
    young = ConstructionYear(id="young", not_before=2025)
    refused = await offered(client, sender, lot, await running(store, taker, young))
    assert refused.json()["code"] == "refused_by_rules"
    assert "young" in refused.json()["detail"]


async def weighed(client: httpx.AsyncClient, store: Database, taker: Actor, programme_id: str, **told: Any) -> None:
    """One load of a sender of its own, offered and taken in."""
    one = an_actor(Scope.LOTS_WRITE, Scope.RECEIVERS_READ, organization=told.pop("organization", None))
    lot = published_lot(organization_id=str(one.organization_id), substances=[{"substance": "asbestos", "finding": "absent"}])
    await publish(store, lot)
    consignment = (await offered(client, one, lot, programme_id)).json()
    answer = await step(client, taker, consignment, "intake", ticket=TICKET, **told)
    assert answer.status_code == 200, answer.text


async def test_what_the_law_closes_is_not_offered_and_the_weighbridge_is_asked_of_the_receivers_rules_alone(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor
) -> None:
    programme_id = await running(store, taker, SAND, material="insulation.eps", fate=Fate.OPEN_LOOP)
    lot = published_lot(organization_id=str(sender.organization_id), material="insulation.eps", unit="t", value=500)
    await publish(store, lot)
    one = await offered(client, sender, lot, programme_id)
    assert one.status_code == 201, one.text
    assert (one.json()["verdict"], [told["rule"] for told in one.json()["expected"]]) == ("unknown", ["sand"])
    found = {"about": "fraction", "of": "hbcd", "share": {"value": 600, "unit": "mg/kg"}, "basis": "measured", "laboratory": "Labo"}
    stated = await client.put(f"/v1/lots/{lot['id']}/facts", json={"facts": [found]}, headers=by(sender, 0))
    assert stated.is_success, stated.text
    refused = await offered(client, sender, lot, programme_id)
    assert (refused.status_code, refused.json()["code"]) == (409, "refused_by_rules")
    assert "hbcd_in_waste/hbcd" in refused.text


async def test_trust_counts_intakes_by_rule_once_there_are_five_senders(client: httpx.AsyncClient, store: Database, taker: Actor) -> None:
    programme_id = await running(store, taker, CLEAN, SAND)

    async def rules() -> list[tuple[str, list[int], int, float | None]]:
        told = (await client.get(f"/v1/programmes/{programme_id}/trust")).json()
        return [(rule["rule"], rule["versions"], rule["intakes"], rule["kept"]) for rule in told["rules"]]

    await weighed(client, store, taker, programme_id, findings=[{"rule": "asbestos", "decision": "rejected"}])
    for _ in range(3):
        await weighed(client, store, taker, programme_id)
    for _ in range(3):
        await weighed(client, store, taker, programme_id, organization=taker.organization_id)
    assert await rules() == [], "one's own loads make no fifth sender"
    await weighed(client, store, taker, programme_id)
    assert await rules() == [("asbestos", [1], 5, 0.8), ("sand", [1], 5, None)]
    await restated(store, taker, programme_id, CLEAN, replace(SAND, at_most=Share(Decimal(1))))
    for _ in range(4):
        await weighed(client, store, taker, programme_id)
    assert await rules() == [("asbestos", [1, 2], 9, 8 / 9), ("sand", [1], 5, None)], "four have brought it under the new limit"
    await weighed(client, store, taker, programme_id)
    assert await rules() == [("asbestos", [1, 2], 10, 0.9), ("sand", [2], 5, None), ("sand", [1], 5, None)]


async def test_what_was_weighed_is_shown_to_its_parties_alone(client: httpx.AsyncClient, store: Database, taker: Actor) -> None:
    await weighed(client, store, taker, await running(store, taker, CLEAN))
    counts = {}
    for organization in (taker.organization_id, an_actor().organization_id):
        async with AcceptanceWork(store.sessions, organization) as work:
            counts[organization] = (await work._session.execute(text("SELECT count(*) FROM acceptance.weighed"))).scalar_one()
    assert [*counts.values()] == [1, 0]


async def test_an_approval_is_no_secret_between_the_two_and_unknown_to_everybody_else(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    one = (await offered(client, sender, lot, await running(store, taker, PreApproval(id="asked")))).json()
    await step(client, taker, one, "approve", valid_until="2099-01-01")

    async def outcome(headers: dict[str, str]) -> list[str]:
        told = (await client.get(f"/v1/lots/{lot['id']}/outlets", headers=headers)).json()
        ways = [way for way in told["items"] if way["programme"] and way["programme"]["id"] == one["programme_id"]]
        return [way["outcome"] for way in ways]

    assert await outcome(by(sender)) == ["pass"]
    assert await outcome({}) == await outcome(by(an_actor(Scope.LOTS_READ))) == ["unknown"]


async def test_what_came_this_year_counts_against_a_yearly_limit(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    yearly = Amounts(id="yearly", per=Per.YEAR, at_most=Quantity(Decimal(13), Unit.TONNE))
    programme_id = await running(store, taker, yearly)
    one = (await offered(client, sender, lot, programme_id)).json()
    assert one["verdict"] == "pass"
    now = dt.datetime.now(dt.UTC).isoformat()
    await step(client, taker, one, "intake", ticket=TICKET | {"weighed_at": now})
    again = await offered(client, sender, lot, programme_id, quantity={"value": 1, "unit": "t"})
    assert again.json()["code"] == "refused_by_rules"


@pytest.mark.parametrize(
    "told",
    [{"quantity": {"value": 900_000, "unit": "kg"}}, {"site_id": "01931c1c-0000-7000-8000-000000000000"}],
)
async def test_more_than_there_can_be_or_another_site_is_refused(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any], told: Any
) -> None:
    answer = await offered(client, sender, lot, await running(store, taker, CLEAN), **told)
    assert (answer.status_code, answer.json()["code"]) in {(409, "more_than_there_is"), (409, "not_taken")}


async def test_a_programme_of_another_country_does_not_take_it(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    answer = await offered(client, sender, lot, await running(store, taker, CLEAN, country="NL"))
    assert answer.json()["code"] == "not_taken"


async def test_a_programme_without_rules_takes_it_in_all_the_same(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    one = (await offered(client, sender, lot, await running(store, taker))).json()
    answer = await step(client, taker, one, "intake", ticket=TICKET)
    assert answer.json()["intake"]["decision"] == "accepted", answer.text


async def test_what_was_only_transcribed_has_nobody_who_could_say_yes(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    written = Transcription(taker.organization_id, "A leaflet", YESTERDAY)
    answer = await offered(client, sender, lot, await running(store, taker, transcription=written))
    assert (answer.status_code, answer.json()["code"]) == (409, "programme_unconfirmed")
