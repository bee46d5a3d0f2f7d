"""Receivers that a material manager wrote down, and their handover to the organization they are."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import ReceiverId, Scope
from services.kit.testing import an_actor
from tests.acceptance.bodies import a_draft, a_receiver, by

SOURCE = {"source": "https://www.gips.example/voorwaarden.pdf", "on": "2026-03-01"}


@pytest.fixture
def written(client, manager):
    """A receiver that the manager wrote down for another."""

    async def written(**overrides: object) -> dict:
        body = a_receiver(name=f"Gips {uuid4()}", transcription=SOURCE, **overrides)
        answer = await client.post("/v1/receivers", json=body, headers=by(manager))
        assert answer.status_code == 201, answer.text
        return answer.json()

    return written


@pytest.fixture
def offer(client, manager, owner):
    async def offer(receiver: dict, to=None, by_whom=None):
        body = {"organization_id": str((to or owner).organization_id)}
        path = f"/v1/receivers/{receiver['id']}/handover"
        return await client.put(path, json=body, headers=by(by_whom or manager, receiver["version"]))

    return offer


async def test_a_receiver_written_down_for_another_is_unconfirmed_until_that_one_claims_it(
    client, owner, manager, written, offer, changes
) -> None:
    receiver = await written()
    assert (receiver["confirmed"], receiver["transcription"]) == (False, SOURCE | {"by": str(manager.organization_id)})
    assert (await offer(receiver)).status_code == 200
    claimed = await client.post(f"/v1/receivers/{receiver['id']}/claim", headers=by(owner, 1))
    assert (claimed.status_code, claimed.headers["etag"]) == (200, '"2"')
    moved = {"organization_id": str(owner.organization_id), "transcription": None, "confirmed": True, "version": 2}
    assert claimed.json() == receiver | moved
    assert [change["data"] for change in await changes(receiver["id"], at_least=2)] == [receiver, claimed.json()]


async def test_who_took_it_over_changes_it_and_who_gave_it_no_more(client, owner, manager, written, offer) -> None:
    receiver = await written()
    await offer(receiver)
    path = f"/v1/receivers/{receiver['id']}"
    await client.post(f"{path}/claim", headers=by(owner, 1))
    assert (await client.patch(path, json={"name": "Wij"}, headers=by(manager, 2))).status_code == 404
    site = f"{path}/sites/{receiver['sites'][0]['id']}"
    assert (await client.patch(site, json={"name": "Poort"}, headers=by(owner, 2))).status_code == 200
    assert (await client.post(f"{path}/claim", headers=by(owner, 3))).status_code == 404


async def test_until_it_is_claimed_nothing_changes_and_nobody_else_hears_of_it(client, owner, manager, written, offer, changes) -> None:
    receiver = await written()
    handover = (await offer(receiver)).json()
    path = f"/v1/receivers/{receiver['id']}"
    assert (await client.get(path)).json() == receiver
    stranger = an_actor(Scope.RECEIVERS_WRITE)
    read = [await client.get(f"{path}/handover", headers=by(who)) for who in (manager, owner, stranger)]
    assert [answer.status_code for answer in read] == [200, 200, 404]
    assert read[0].json() == read[1].json() == handover
    listed = [(await client.get("/v1/receiver-handovers", headers=by(who))).json()["items"] for who in (manager, owner, stranger)]
    assert listed == [[handover], [handover], []]
    refused = [
        await client.post(f"{path}/claim", headers=by(stranger, 1)),
        await client.post(f"{path}/claim", headers=by(manager, 1)),
        await client.delete(f"{path}/handover", headers=by(stranger)),
    ]
    assert [(answer.status_code, answer.json()["code"]) for answer in refused] == [(404, "handover_not_found")] * 3
    (change,) = await changes(handover["id"])
    assert (change["type"], change["data"]) == ("receiver_handover.changed.v1", handover)


@pytest.mark.parametrize("who", ["manager", "owner"])
async def test_either_of_the_two_ends_it(client, owner, manager, written, offer, changes, who) -> None:
    receiver = await written()
    handover = (await offer(receiver)).json()
    path = f"/v1/receivers/{receiver['id']}"
    ended = await client.delete(f"{path}/handover", headers=by({"manager": manager, "owner": owner}[who]))
    assert ended.status_code == 204
    assert (await client.post(f"{path}/claim", headers=by(owner, 1))).status_code == 404
    assert [change["data"] for change in await changes(handover["id"], at_least=2)] == [handover, None]


async def test_it_is_offered_to_one_at_a_time_and_to_another_than_oneself(client, owner, manager, written, offer) -> None:
    receiver, other = await written(), an_actor(Scope.RECEIVERS_WRITE)
    first, second = (await offer(receiver)).json(), (await offer(receiver, to=other)).json()
    assert (second["id"], second["to"], second["version"]) == (first["id"], str(other.organization_id), 2)
    assert (await client.post(f"/v1/receivers/{receiver['id']}/claim", headers=by(owner, 1))).status_code == 404
    refused = await offer(receiver, to=manager)
    assert (refused.status_code, refused.json()["code"]) == (422, "handover_to_oneself")


async def test_only_its_keeper_offers_it_and_only_as_it_was_read(client, owner, written, offer) -> None:
    receiver = await written()
    assert (await offer(receiver, by_whom=owner)).status_code == 404
    assert (await offer(receiver | {"version": 7})).status_code == 412
    await offer(receiver)
    stale = await client.post(f"/v1/receivers/{receiver['id']}/claim", headers=by(owner, 7))
    assert (stale.status_code, stale.json()["code"]) == (412, "version_stale")


async def test_a_name_that_the_new_keeper_has_already_is_told(client, owner, register, written, offer) -> None:
    receiver = await written()
    await register(name=receiver["name"])
    await offer(receiver)
    refused = await client.post(f"/v1/receivers/{receiver['id']}/claim", headers=by(owner, 1))
    assert (refused.status_code, refused.json()["code"]) == (409, "receiver_name_taken")


async def test_criteria_of_a_receiver_written_down_are_transcribed_too_and_claimed_after_it(
    client, owner, manager, written, offer, publish
) -> None:
    receiver = await written()
    body = {"receiver_id": receiver["id"], "name": "Gips"}
    refused = await client.post("/v1/programmes", json=body, headers=by(manager))
    assert refused.json()["code"] == "transcription_missing"
    begun = (await client.post("/v1/programmes", json=body | {"transcription": SOURCE}, headers=by(manager))).json()
    programme = await publish(begun, by_whom=manager)
    path = f"/v1/programmes/{programme['id']}"
    early = await client.post(f"{path}/claim", headers=by(manager, 3))
    assert (early.status_code, early.json()["code"]) == (409, "receiver_unconfirmed")
    await offer(receiver)
    await client.post(f"/v1/receivers/{receiver['id']}/claim", headers=by(owner, 1))
    assert (await client.get(path)).json() == programme
    assert (await client.patch(path, json={"name": "Nog van mij"}, headers=by(manager, 3))).status_code == 200
    claimed = (await client.post(f"{path}/claim", headers=by(owner, 4))).json()
    assert (claimed["confirmed"], claimed["organization_id"]) == (True, str(owner.organization_id))


async def test_what_the_keeper_stated_in_its_own_name_goes_with_the_receiver_drafts_and_all(
    client, owner, manager, begin, publish, offer, changes
) -> None:
    answer = await client.post("/v1/receivers", json=a_receiver(name=f"Puin {uuid4()}"), headers=by(manager))
    receiver = answer.json()
    shown = await publish(await begin(manager, receiver_id=receiver["id"], name="Puin"), by_whom=manager)
    drafted = await begin(manager, receiver_id=receiver["id"], name="Glas")
    await client.post(f"/v1/programmes/{drafted['id']}/versions", json=a_draft(), headers=by(manager, 1))
    await offer(receiver)
    drafts = f"/v1/programmes/{drafted['id']}/versions"
    assert (await client.get(drafts, headers=by(owner))).status_code == 404
    assert (await client.post(f"/v1/receivers/{receiver['id']}/claim", headers=by(owner, 1))).status_code == 200
    assert [one["number"] for one in (await client.get(drafts, headers=by(owner))).json()["items"]] == [1]
    assert (await client.get(drafts, headers=by(manager))).status_code == 404
    after = (await client.get(f"/v1/programmes/{shown['id']}")).json()
    assert after == shown | {"organization_id": str(owner.organization_id), "version": shown["version"] + 1}
    assert (await changes(shown["id"], at_least=2))[-1]["data"] == after


async def test_another_retry_under_the_same_key_hears_the_same(client, owner, written, offer) -> None:
    receiver = await written()
    await offer(receiver)
    keyed = by(owner, 1) | {"idempotency-key": str(uuid4())}
    first, again = [await client.post(f"/v1/receivers/{receiver['id']}/claim", headers=keyed) for _ in range(2)]
    assert (first.status_code, again.status_code, again.json()) == (200, 200, first.json())


async def test_what_the_keeper_drafts_is_within_reach_of_a_claim_alone(client, owner, manager, store, begin, offer) -> None:
    """Row level security: neither the transaction's word for it nor the open offer is enough by itself."""
    receiver = (await client.post("/v1/receivers", json=a_receiver(name=f"Puin {uuid4()}"), headers=by(manager))).json()
    programme = await begin(manager, receiver_id=receiver["id"])

    async def sees(taking: str) -> int:
        async with AcceptanceWork(store.sessions, owner.organization_id) as work:
            await work.programmes._session.execute(text("SELECT set_config('spolia.taking', :one, true)"), {"one": taking})
            return await work.programmes.many(ReceiverId(UUID(receiver["id"])))

    assert await sees(receiver["id"]) == 0
    await offer(receiver)
    assert [await sees(taking) for taking in ("", str(uuid4()), receiver["id"])] == [0, 0, 1]
    written = {"receiver_id": receiver["id"], "name": "Overgenomen", "transcription": SOURCE}
    await client.post("/v1/programmes", json=written, headers=by(manager))
    assert await sees(receiver["id"]) == 1
    assert (await client.get(f"/v1/programmes/{programme['id']}", headers=by(owner))).status_code == 404
