"""Programmes through the door: begun, found, changed, transcribed and claimed, and told of in the feed."""

from uuid import uuid4

import pytest

from services.kernel.identity import Scope
from services.kit.testing import an_actor
from tests.acceptance.bodies import a_draft, a_site, by, day, some_criteria

SOURCE = {"source": "https://www.example.be/voorwaarden.pdf", "on": "2025-03-01"}


async def test_a_programme_is_its_keepers_until_a_version_is_published(client, owner, manager, begin, publish) -> None:
    programme = await begin()
    path = f"/v1/programmes/{programme['id']}"
    assert (await client.get(path)).status_code == 404
    assert (await client.get(path, headers=by(manager))).status_code == 404
    assert (await client.get(path, headers=by(owner))).json() == programme
    published = await publish(programme)
    assert (await client.get(path)).json() == published


async def test_what_is_published_reads_as_it_was_stated(begin, publish) -> None:
    programme = await publish(await begin(regions=["BE-VLG"]), a_draft(5, 400))
    (version,) = programme["versions"]
    assert (version["number"], version["stage"], version["valid_from"], version["valid_until"]) == (1, "published", day(5), day(400))
    assert version["criteria"]["rules"][1]["at_most"] == {"value": 5.0, "unit": "percent"}
    assert version["criteria"]["prices"][0]["charge"] == {"money": {"amount": "45.00", "currency": "EUR"}, "per": "t"}
    assert (programme["regions"], programme["confirmed"], programme["example"]) == (["BE-VLG"], True, False)


async def test_a_merge_patch_changes_the_programme_and_tells_of_it(client, owner, begin, publish, changes) -> None:
    programme = await publish(await begin())
    path = f"/v1/programmes/{programme['id']}"
    answer = await client.patch(path, json={"name": "Gips"}, headers=by(owner, programme["version"]))
    assert (answer.status_code, answer.json()["name"]) == (200, "Gips")
    last = (await changes(programme["id"], at_least=2))[-1]
    assert (last["type"], last["public"], last["data"]) == ("programme.changed.v1", True, answer.json())
    assert answer.json() == (await client.get(path)).json()


async def test_of_drafts_nobody_hears(client, owner, begin, publish, changes) -> None:
    programme = await begin()
    path = f"/v1/programmes/{programme['id']}"
    await client.post(f"{path}/versions", json=a_draft(), headers=by(owner, 1))
    await client.patch(path, json={"name": "Gips"}, headers=by(owner, 2))
    published = await publish(programme, a_draft(20))
    assert [change["data"] for change in await changes(programme["id"])] == [published]


async def test_a_retry_under_the_same_key_begins_one_programme(client, owner, register) -> None:
    body = {"receiver_id": (await register())["id"], "name": "Gipsplaten"}
    headers = by(owner) | {"idempotency-key": str(uuid4())}
    first, again = [await client.post("/v1/programmes", json=body, headers=headers) for _ in range(2)]
    assert (first.status_code, again.status_code, again.json()) == (201, 201, first.json())


async def test_who_does_not_own_a_receiver_has_no_programmes_for_it(client, register) -> None:
    body = {"receiver_id": (await register())["id"], "name": "Gips", "transcription": SOURCE}
    answer = await client.post("/v1/programmes", json=body, headers=by(an_actor(Scope.RECEIVERS_WRITE)))
    assert (answer.status_code, answer.json()["code"]) == (404, "receiver_not_found")


async def test_a_material_manager_transcribes_with_a_source(client, manager, register) -> None:
    body = {"receiver_id": (await register())["id"], "name": "Gips"}
    refused = await client.post("/v1/programmes", json=body, headers=by(manager))
    assert [(fault["pointer"], fault["code"]) for fault in refused.json()["errors"]] == [("/transcription", "transcription_missing")]
    answer = (await client.post("/v1/programmes", json=body | {"transcription": SOURCE}, headers=by(manager))).json()
    assert answer["transcription"] == SOURCE | {"by": str(manager.organization_id)}
    assert answer["confirmed"] is False


async def test_the_receiver_claims_what_was_transcribed_and_keeps_it(client, owner, manager, register, begin, publish, changes) -> None:
    receiver = await register()
    programme = await publish(await begin(manager, receiver_id=receiver["id"], transcription=SOURCE), by_whom=manager)
    path = f"/v1/programmes/{programme['id']}"
    assert (await client.patch(path, json={"name": "Ons gips"}, headers=by(owner, 3))).status_code == 404
    claimed = await client.post(f"{path}/claim", headers=by(owner, 3))
    assert (claimed.status_code, claimed.json()["confirmed"], claimed.json()["transcription"]) == (200, True, None)
    assert claimed.json()["organization_id"] == str(owner.organization_id)
    assert (await client.patch(path, json={"name": "Ons gips"}, headers=by(owner, 4))).status_code == 200
    assert (await client.patch(path, json={"name": "Van mij"}, headers=by(manager, 5))).status_code == 404
    assert [change["data"]["confirmed"] for change in await changes(programme["id"], at_least=3)] == [False, True, True]
    again = await client.post(f"{path}/claim", headers=by(owner, 5))
    assert (again.status_code, again.json()["code"]) == (409, "programme_confirmed")


async def test_drafts_go_over_with_the_claim(client, owner, manager, register, begin, publish) -> None:
    receiver = await register()
    programme = await publish(await begin(manager, receiver_id=receiver["id"], transcription=SOURCE), by_whom=manager)
    path = f"/v1/programmes/{programme['id']}/versions"
    await client.post(path, json=a_draft(100), headers=by(manager, 3))
    listed = [[one["number"] for one in (await client.get(path, headers=by(who))).json()["items"]] for who in (manager, owner)]
    assert listed == [[1, 2], [1]]
    assert (await client.post(f"/v1/programmes/{programme['id']}/claim", headers=by(owner, 4))).status_code == 200
    listed = [[one["number"] for one in (await client.get(path, headers=by(who))).json()["items"]] for who in (manager, owner)]
    assert listed == [[1], [1, 2]]


async def test_nobody_else_claims_it(client, manager, register, begin, publish) -> None:
    receiver = await register()
    programme = await publish(await begin(manager, receiver_id=receiver["id"], transcription=SOURCE), by_whom=manager)
    stranger = an_actor(Scope.RECEIVERS_WRITE)
    assert (await client.post(f"/v1/programmes/{programme['id']}/claim", headers=by(stranger, 3))).status_code == 404


@pytest.mark.parametrize(
    ("wrong", "pointer", "code"),
    [
        ({"name": ""}, "/name", "string_too_short"),
        ({"country": "Belgium"}, "/country", "string_pattern_mismatch"),
        ({"regions": ["NL-NB"]}, "", "region_elsewhere"),
        ({"sites": ["018f0000-0000-7000-8000-000000000000"]}, "/sites", "sites_unknown"),
        ({"transcription": {"source": "pdf"}}, "/transcription/on", "missing"),
        ({"owner": "me"}, "/owner", "extra_forbidden"),
    ],
)
async def test_what_is_wrong_is_refused_where_it_stands(client, owner, register, wrong, pointer, code) -> None:
    body = {"receiver_id": (await register())["id"], "name": "Gips", **wrong}
    answer = await client.post("/v1/programmes", json=body, headers=by(owner))
    assert answer.status_code == 422
    assert [(fault["pointer"], fault["code"]) for fault in answer.json()["errors"]] == [(pointer, code)]


async def test_two_programmes_of_a_receiver_have_two_names(client, owner, register, begin) -> None:
    receiver = await register()
    await begin(receiver_id=receiver["id"])
    answer = await client.post("/v1/programmes", json={"receiver_id": receiver["id"], "name": "Gipsplaten"}, headers=by(owner))
    assert (answer.status_code, answer.json()["code"]) == (409, "programme_name_taken")


async def test_a_stale_change_loses(client, owner, begin) -> None:
    programme = await begin()
    for name, status in (("Eerst", 200), ("Dan", 412)):
        answer = await client.patch(f"/v1/programmes/{programme['id']}", json={"name": name}, headers=by(owner, 1))
        assert answer.status_code == status


async def test_a_receiver_with_published_programmes_stays(client, owner, begin, publish) -> None:
    programme = await publish(await begin())
    answer = await client.delete(f"/v1/receivers/{programme['receiver_id']}", headers=by(owner, 1))
    assert (answer.status_code, answer.json()["code"]) == (409, "receiver_has_programmes")


async def ids(client, **query: object) -> list[str]:
    found, query = [], {"limit": 2, **query}
    while True:
        page = (await client.get("/v1/programmes", params=query)).json()
        found += [one["id"] for one in page["items"]]
        if page["next"] is None:
            return found
        query["cursor"] = page["next"]


async def test_programmes_are_found_by_material_receiver_and_place(client, register, begin, publish) -> None:
    west = await register(name="West", sites=[a_site(location={"postal_code": "8500"})])
    east = await register(
        name="Oost", sites=[a_site(location={"postal_code": "3600"}), a_site(name="Kaai", location={"postal_code": "8500"})]
    )
    aac = a_draft(**some_criteria(materials=["masonry.block.aac"]))
    one = await publish(await begin(receiver_id=west["id"]))
    other = await publish(await begin(receiver_id=east["id"], sites=[east["sites"][0]["id"]]))
    third = await publish(await begin(receiver_id=east["id"], name="Cellenbeton"), aac)
    by_receiver = [await ids(client, receiver=each["id"]) for each in (west, east)]
    assert by_receiver == [[one["id"]], [other["id"], third["id"]]]
    assert await ids(client, receiver=east["id"], material="masonry.block.aac") == [third["id"]]
    assert set(await ids(client, material="boards")) >= {one["id"], other["id"]}
    kortrijk = {"near": "3.26,50.83", "radius_km": 20}
    assert await ids(client, receiver=east["id"], **kortrijk) == [third["id"]]
    assert set(await ids(client, **kortrijk)) >= {one["id"], third["id"]}


async def test_a_place_is_a_longitude_and_a_latitude(client) -> None:
    answer = await client.get("/v1/programmes", params={"near": "Mechelen"})
    assert [(fault["parameter"], fault["code"]) for fault in answer.json()["errors"]] == [("near", "place_malformed")]
