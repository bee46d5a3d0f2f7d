"""From verdict to weighbridge, over HTTP: two parties, and nobody else."""

import datetime as dt
from typing import Any

import httpx
import pytest

from services.acceptance.domain.programme import Transcription, Version
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.composition import Forbidden
from services.acceptance.domain.rules.papers import ConstructionYear, PreApproval
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor, Scope
from services.kit.database import Database
from services.kit.testing import an_actor
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


async def running(store: Database, taker: Actor, *rules: Rule, material: str = BRICK, **told: Any) -> str:
    """A programme of the receiver's that is in force; its id."""
    version: Version = bound(1, YESTERDAY)
    version = Version(version.id, 1, criteria(material, rules=rules), YESTERDAY, None, version.stage, version.published_at)
    of = receiver(taker.organization_id, site())
    one = programme(of, [version], **told)
    async with AcceptanceWork(store.sessions, taker.organization_id) as work:
        await work.receivers.add(of)
        await work.programmes.add(one)
        await work.commit()
    return str(one.id)


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


async def test_trust_counts_intakes_by_rule_and_names_nobody(
    client: httpx.AsyncClient, store: Database, sender: Actor, taker: Actor, lot: dict[str, Any]
) -> None:
    programme_id = await running(store, taker, CLEAN, SAND)
    for nth in range(5):
        one = (await offered(client, sender, lot, programme_id)).json()
        findings = [{"rule": "asbestos", "decision": "rejected"}] if nth == 0 else []
        await step(client, taker, one, "intake", ticket=TICKET, findings=findings)
    told = (await client.get(f"/v1/programmes/{programme_id}/trust")).json()
    assert {rule["rule"]: (rule["intakes"], rule["kept"]) for rule in told["rules"]} == {"asbestos": (5, 0.8), "sand": (5, None)}
    assert str(sender.organization_id) not in str(told)


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
