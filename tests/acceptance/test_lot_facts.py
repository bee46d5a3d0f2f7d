"""Facts of lots: only the owner states them, each reader sees his own part, of the rest only what it is about."""

from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import func, select
from uuid6 import uuid7

from services.acceptance.domain.facts import FactAudience
from services.acceptance.domain.outlets.offered import sees
from services.acceptance.domain.sheet import Viewer
from services.acceptance.store.tables import FACTS
from services.acceptance.store.work import HOUSE, AcceptanceWork
from services.kernel.identity import Actor, LotId, Scope
from services.kit.database import Database
from services.kit.testing import an_actor
from tests.acceptance.bodies import by
from tests.acceptance.publishing import publish, withdraw
from tests.matching.lots import published_lot

DRY = {"about": "moisture", "dry": True}
SAND = {"about": "fraction", "of": "sand", "share": {"at_most": 3}}


def hidden_tar(audience: str, **fact: Any) -> dict[str, Any]:
    """A laboratory's figure that is not for everyone."""
    share = {"value": 40, "unit": "mg/kg"}
    return {"about": "fraction", "of": "pak10", "share": share, "basis": "measured", "laboratory": "Lab", "audience": audience, **fact}


@pytest.fixture
def owner() -> Actor:
    return an_actor(Scope.LOTS_WRITE, Scope.LOTS_READ)


@pytest.fixture
async def lot(store: Database, owner: Actor) -> dict[str, Any]:
    """A published lot of the owner's."""
    one = published_lot(organization_id=str(owner.organization_id), substances=[{"substance": "asbestos", "finding": "absent"}])
    await publish(store, one)
    return one


def at(lot: dict[str, Any]) -> str:
    return f"/v1/lots/{lot['id']}/facts"


async def stated(client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any], *facts: dict[str, Any], version: int = 0) -> dict[str, Any]:
    answer = await client.put(at(lot), json={"facts": facts}, headers=by(owner, version))
    assert answer.status_code == 200, answer.text
    return answer.json()


async def seen(client: httpx.AsyncClient, lot: dict[str, Any], reader: Actor | None = None) -> dict[str, Any]:
    answer = await client.get(at(lot), headers=by(reader) if reader else {})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_lot_says_facts_by_itself(client: httpx.AsyncClient, lot: dict[str, Any]) -> None:
    told = await seen(client, lot)
    assert (told["version"], told["facts"], told["hidden"]) == (0, [], [])
    assert {one["about"] for one in told["published"]} >= {"substance", "construction_year", "condition"}
    assert {one["basis"] for one in told["published"]} == {"stated"}


async def test_the_whole_list_is_stated_and_says_who_and_since_when(client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any]) -> None:
    told = await stated(client, owner, lot, DRY, SAND)
    assert [one["about"] for one in told["facts"]] == ["moisture", "fraction"]
    assert all(one["by"] == str(owner.organization_id) and one["on"] for one in told["facts"])
    assert [one["about"] for one in (await stated(client, owner, lot, SAND, version=1))["facts"]] == ["fraction"]


async def test_one_fact_more_needs_no_version_and_is_added_once(client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any]) -> None:
    await stated(client, owner, lot, DRY)
    headers = by(owner) | {"idempotency-key": str(uuid7())}
    answers = [await client.post(at(lot), json=SAND, headers=headers) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json() == answers[1].json() == await seen(client, lot)


@pytest.mark.parametrize(("version", "status"), [(None, 428), (7, 412)])
async def test_no_change_of_facts_is_lost(
    client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any], version: int | None, status: int
) -> None:
    answer = await client.put(at(lot), json={"facts": []}, headers=by(owner, version))
    assert answer.status_code == status


async def test_nobody_else_states_facts_of_a_lot(client: httpx.AsyncClient, lot: dict[str, Any]) -> None:
    stranger = an_actor(Scope.LOTS_WRITE)
    assert (await client.put(at(lot), json={"facts": [DRY]}, headers=by(stranger, 0))).status_code == 404
    assert (await client.post(at(lot), json=DRY, headers=by(stranger))).status_code == 404


async def test_each_reader_sees_what_is_for_him_and_of_the_rest_what_it_is_about(
    client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any]
) -> None:
    partner, authority, stranger = an_actor(), an_actor(Scope.DOCUMENTS_INSPECT), an_actor()
    facts = [
        DRY,
        hidden_tar("private", of="pak10"),
        hidden_tar("partners", of="hbcd", partners=[str(partner.organization_id)]),
        hidden_tar("authorities", of="pcb"),
    ]
    await stated(client, owner, lot, *facts)
    readers: dict[str, tuple[Actor | None, set[str]]] = {
        "owner": (owner, {"pak10", "hbcd", "pcb"}),
        "partner": (partner, {"hbcd"}),
        "authority": (authority, {"pcb"}),
        "stranger": (stranger, set()),
        "anyone": (None, set()),
    }
    for name, (reader, theirs) in readers.items():
        told = await seen(client, lot, reader)
        assert {one["of"] for one in told["facts"] if one["about"] == "fraction"} == theirs, name
        assert {one["of"] for one in told["hidden"]} == {"pak10", "hbcd", "pcb"} - theirs, name
        assert all(set(one) == {"about", "of"} for one in told["hidden"])


async def test_outlets_and_row_level_security_agree_on_who_sees_what(
    client: httpx.AsyncClient, store: Database, owner: Actor, lot: dict[str, Any]
) -> None:
    partner, authority = an_actor(), an_actor(Scope.DOCUMENTS_INSPECT)
    named = {"partners": [str(partner.organization_id)]}
    audiences = {audience: named if audience is FactAudience.PARTNERS else {} for audience in FactAudience}
    await stated(client, owner, lot, *(hidden_tar(audience, **told) for audience, told in audiences.items()))
    async with AcceptanceWork(store.sessions, HOUSE) as work:
        offered = (await work.offered.of([LotId(UUID(lot["id"]))]))[LotId(UUID(lot["id"]))]
    assert len(offered.stated) == len(FactAudience)
    for reader in (owner, partner, authority, an_actor(), None):
        viewer = Viewer(reader.organization_id if reader else None, authority=reader is authority)
        own = [fact.audience for fact in offered.stated if sees(viewer, fact, offered.lot)]
        assert [one["audience"] for one in (await seen(client, lot, reader))["facts"]] == own


async def test_a_partner_hears_of_no_other_partner(client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any]) -> None:
    partners = [an_actor(), an_actor()]
    named = sorted(str(one.organization_id) for one in partners)
    await stated(client, owner, lot, hidden_tar("partners", partners=named))
    assert (await seen(client, lot, owner))["facts"][0]["partners"] == named
    for one in partners:
        assert (await seen(client, lot, one))["facts"][0]["partners"] == [str(one.organization_id)]


async def test_how_many_facts_are_hidden_cannot_be_counted(client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any]) -> None:
    await stated(client, owner, lot, *(hidden_tar("private", method=f"CMA/3/{nth}") for nth in range(3)), DRY)
    assert (await seen(client, lot))["hidden"] == [{"about": "fraction", "of": "pak10"}]


async def test_who_acts_for_another_organization_reads_no_row_of_its_private_facts(
    client: httpx.AsyncClient, store: Database, owner: Actor, lot: dict[str, Any]
) -> None:
    """By row level security, whatever the code above it asks for."""
    await stated(client, owner, lot, hidden_tar("private"))
    async with store.sessions() as session:
        assert await session.scalar(select(func.count()).where(FACTS.c.lot_id == lot["id"])) == 0


async def test_that_a_receiver_approves_is_not_the_owners_to_state(client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any]) -> None:
    answer = await client.post(at(lot), json={"about": "approval", "given": True}, headers=by(owner))
    assert (answer.status_code, answer.json()["code"]) == (422, "approval_not_yours")


@pytest.mark.parametrize(
    ("claim", "code"),
    [
        ({"basis": "measured"}, "basis_unproved"),
        ({"basis": "certified", "method": "EN 933-11"}, "basis_unproved"),
        ({"on": "9999-12-31"}, "fact_ahead"),
        ({"basis": "measured", "method": "EN 933-11"}, None),
        ({"basis": "certified", "laboratory": "Lab"}, None),
    ],
)
async def test_a_fact_is_known_as_it_claims_to_be(
    client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any], claim: dict[str, str], code: str | None
) -> None:
    stated_so = await client.post(at(lot), json={**SAND, **claim}, headers=by(owner))
    asked = {"material": "boards.plasterboard", "quantity": {"value": 1, "unit": "t"}, "use": "facade_brick", "facts": [{**SAND, **claim}]}
    for answer, good in ((stated_so, 201), (await client.post("/v1/evaluations", json=asked), 200)):
        assert (answer.status_code, answer.json().get("code")) == ((422, code) if code else (good, None))


async def test_no_paper_is_issued_after_today(client: httpx.AsyncClient, owner: Actor, lot: dict[str, Any]) -> None:
    paper = {"about": "document", "of": "asbestos_inventory", "issued": "9999-12-31"}
    answer = await client.post(at(lot), json=paper, headers=by(owner))
    assert (answer.status_code, answer.json()["code"]) == (422, "fact_ahead")


async def test_a_lot_for_traders_is_not_there_for_others(client: httpx.AsyncClient, store: Database) -> None:
    lot = published_lot(audience="traders")
    await publish(store, lot)
    assert (await client.get(at(lot))).status_code == 404
    assert (await client.get(at(lot), headers=by(an_actor(trader=False)))).status_code == 404
    assert (await client.get(at(lot), headers=by(an_actor()))).status_code == 200


async def test_facts_of_a_withdrawn_lot_are_told_to_nobody_and_stay_its_owners(
    client: httpx.AsyncClient, store: Database, owner: Actor, lot: dict[str, Any]
) -> None:
    await stated(client, owner, lot, DRY)
    await withdraw(store, lot)
    assert (await client.get(at(lot))).status_code == 404
    await publish(store, {**lot, "version": lot["version"] + 2})
    assert len((await seen(client, lot))["facts"]) == 1


async def test_a_lot_that_nobody_has_published_is_not_waited_for(client: httpx.AsyncClient) -> None:
    assert (await client.get("/v1/lots/00000000-0000-7000-8000-000000000000/facts")).status_code == 404
