"""Receivers through the door: registered, read, changed, removed, and told of in the feed."""

import asyncio
from uuid import uuid4

import pytest

from services.kernel.identity import Scope
from services.kit.testing import an_actor
from tests.acceptance.bodies import a_receiver, a_site, by


async def test_a_registered_receiver_answers_where_it_is_and_which_version(client, owner) -> None:
    answer = await client.post("/v1/receivers", json=a_receiver(), headers=by(owner))
    body = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/receivers/{body['id']}"
    assert answer.headers["etag"] == '"1"'
    assert body["organization_id"] == str(owner.organization_id)


async def test_everyone_reads_a_receiver(client, register) -> None:
    receiver = await register()
    answer = await client.get(f"/v1/receivers/{receiver['id']}")
    assert (answer.status_code, answer.json(), answer.headers["etag"]) == (200, receiver, '"1"')


async def test_a_postal_code_is_located_and_says_how_exactly(register) -> None:
    (site,) = (await register())["sites"]
    lon, lat = site["location"].pop("point")
    assert site["location"] == {"precision": "postal_code", "country": "BE", "postal_code": "2800", "municipality": "Mechelen"}
    assert (lon, lat) == pytest.approx((4.48, 51.03), abs=0.05)


async def test_a_receivers_exact_point_is_public(register) -> None:
    (site,) = (await register(sites=[a_site(location={"point": [4.4772, 51.0259]})]))["sites"]
    assert site["location"]["point"] == [4.4772, 51.0259]
    assert (site["location"]["precision"], site["location"]["municipality"]) == ("point", "Mechelen")


async def test_a_manufacturer_abroad_gives_a_point_and_its_country(register) -> None:
    (site,) = (await register(sites=[a_site(location={"country": "NL", "point": [5.12, 52.09]})]))["sites"]
    assert (site["location"]["country"], site["location"]["municipality"]) == ("NL", None)


async def test_who_may_not_write_receivers_registers_none(client) -> None:
    assert (await client.post("/v1/receivers", json=a_receiver())).status_code == 401
    assert (await client.post("/v1/receivers", json=a_receiver(), headers=by(an_actor(Scope.LOTS_WRITE)))).status_code == 403


async def test_a_merge_patch_changes_what_it_names_and_null_removes(client, owner, register) -> None:
    receiver = await register()
    answer = await client.patch(f"/v1/receivers/{receiver['id']}", json={"kind": "hub", "website": None}, headers=by(owner, 1))
    assert answer.json() == receiver | {"kind": "hub", "website": None, "version": 2}
    assert answer.headers["etag"] == '"2"'


async def test_a_patch_that_changes_nothing_makes_no_version(client, owner, register) -> None:
    receiver = await register()
    answer = await client.patch(f"/v1/receivers/{receiver['id']}", json={"name": receiver["name"]}, headers=by(owner, 1))
    assert (answer.status_code, answer.headers["etag"]) == (200, '"1"')


async def test_a_receiver_needs_its_name(client, owner, register) -> None:
    receiver = await register()
    answer = await client.patch(f"/v1/receivers/{receiver['id']}", json={"name": None}, headers=by(owner, 1))
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/name"


async def test_an_organization_names_each_receiver_once(client, owner, register) -> None:
    await register()
    answer = await client.post("/v1/receivers", json=a_receiver(), headers=by(owner))
    assert (answer.status_code, answer.json()["code"]) == (409, "receiver_name_taken")
    assert (await client.post("/v1/receivers", json=a_receiver(), headers=by(an_actor(Scope.RECEIVERS_WRITE)))).status_code == 201


async def test_a_removed_receiver_is_gone_and_leaves_a_tombstone(client, owner, register, changes) -> None:
    receiver = await register()
    answer = await client.delete(f"/v1/receivers/{receiver['id']}", headers=by(owner, 1))
    assert (answer.status_code, answer.content) == (204, b"")
    assert (await client.get(f"/v1/receivers/{receiver['id']}")).status_code == 404
    told = await changes(receiver["id"], at_least=2)
    assert [(one["version"], one["data"]) for one in told] == [(1, receiver), (2, None)]


async def test_every_change_is_told_with_the_full_published_state(client, owner, register, changes) -> None:
    receiver = await register()
    url = f"/v1/receivers/{receiver['id']}"
    renamed = (await client.patch(url, json={"name": "Zandkaai"}, headers=by(owner, 1))).json()
    enlarged = (await client.post(f"{url}/sites", json=a_site(name="Kaai 2"), headers=by(owner, 2))).json()
    told = await changes(receiver["id"], at_least=3)
    assert [one["data"] for one in told] == [receiver, renamed, enlarged]
    assert {(one["type"], one["source"]) for one in told} == {("receiver.changed.v1", "/acceptance")}


async def test_the_snapshot_holds_what_is_published(client, owner, register) -> None:
    kept, gone = await register(), await register(name="Zandkaai")
    await client.delete(f"/v1/receivers/{gone['id']}", headers=by(owner, 1))
    states, after = {}, {}
    while after is not None:
        page = await client.get("/internal/snapshot", params={"limit": 3, **after}, headers=by(an_actor(Scope.FEED_READ)))
        states |= {item["subject"]: item["data"] for item in page.json()["items"]}
        after = page.json()["next"] and {"after": page.json()["next"]}
    assert states[kept["id"]] == kept
    assert gone["id"] not in states


async def test_the_feed_is_for_services_only(client, owner) -> None:
    assert (await client.get("/internal/changes", headers=by(owner))).status_code == 403
    assert (await client.get("/internal/snapshot")).status_code == 401


WRITES = [
    ("PATCH", "", {"name": "Zandkaai"}),
    ("DELETE", "", None),
    ("POST", "/sites", a_site(name="Kaai 2")),
    ("PATCH", "/sites/{site}", {"name": "Kaai 3"}),
    ("DELETE", "/sites/{site}", None),
]


@pytest.mark.parametrize(("method", "path", "body"), WRITES)
async def test_another_organizations_receiver_cannot_be_written_nor_told_from_none(client, register, method, path, body) -> None:
    receiver = await register()
    url = f"/v1/receivers/{receiver['id']}" + path.format(site=receiver["sites"][0]["id"])
    answer = await client.request(method, url, json=body, headers=by(an_actor(Scope.RECEIVERS_WRITE), 1))
    assert (answer.status_code, answer.json()["code"]) == (404, "receiver_not_found")
    assert (await client.get(f"/v1/receivers/{receiver['id']}")).json() == receiver


@pytest.mark.parametrize(("method", "path", "body"), WRITES)
@pytest.mark.parametrize(("version", "status"), [(None, 428), (2, 412)])
async def test_a_write_names_the_current_version(client, owner, register, method, path, body, version, status) -> None:
    receiver = await register()
    url = f"/v1/receivers/{receiver['id']}" + path.format(site=receiver["sites"][0]["id"])
    assert (await client.request(method, url, json=body, headers=by(owner, version))).status_code == status
    assert (await client.get(f"/v1/receivers/{receiver['id']}")).json() == receiver


async def test_of_many_editors_at_once_one_wins_each_version(client, owner, register) -> None:
    receiver = await register()
    url = f"/v1/receivers/{receiver['id']}"
    edits = [client.patch(url, json={"name": f"Kaai {n}"}, headers=by(owner, 1)) for n in range(20)]
    answers = await asyncio.gather(*edits)
    assert sorted(answer.status_code for answer in answers) == [200, *[412] * 19]
    winner = next(answer for answer in answers if answer.status_code == 200)
    assert (await client.get(url)).json() == winner.json()


async def test_what_is_not_there_is_not_found(client, owner) -> None:
    url = f"/v1/receivers/{uuid4()}"
    assert (await client.get(url)).status_code == 404
    assert (await client.delete(url, headers=by(owner, 1))).status_code == 404
