"""Versions through the door: drafted, tried, published once, ended, and never changed."""

import pytest

from services.acceptance.api.draft_faults import SENTENCES
from services.kernel.identity import Scope
from services.kernel.language import Language
from services.kit.testing import an_actor
from tests.acceptance.bodies import a_draft, by, day


@pytest.fixture
def versions(client, owner, begin):
    """Where the versions of a new programme are."""

    async def versions() -> str:
        return f"/v1/programmes/{(await begin())['id']}/versions"

    return versions


def faults(answer) -> list[tuple[str, str]]:
    return [(fault["pointer"], fault["code"]) for fault in answer.json()["errors"]]


async def test_a_draft_is_written_anew_and_dropped(client, owner, versions) -> None:
    path = await versions()
    drafted = await client.post(path, json=a_draft(), headers=by(owner, 1))
    assert (drafted.status_code, drafted.headers["etag"], drafted.headers["location"]) == (201, '"2"', f"{path}/1")
    anew = await client.put(f"{path}/1", json=a_draft(20, fate="crusher"), headers=by(owner, 2))
    assert (anew.status_code, anew.json()["criteria"]["fate"], anew.json()["id"]) == (200, "crusher", drafted.json()["id"])
    assert (await client.get(f"{path}/1", headers=by(owner))).json() == anew.json()
    dropped = await client.delete(f"{path}/1", headers=by(owner, 3))
    assert (dropped.status_code, dropped.headers["etag"]) == (204, '"4"')
    assert (await client.get(path, headers=by(owner))).json() == {"items": []}


async def test_what_is_published_is_neither_changed_nor_dropped(client, owner, begin, publish) -> None:
    programme = await publish(await begin())
    path = f"/v1/programmes/{programme['id']}/versions/1"
    calls = [client.put(path, json=a_draft(20), headers=by(owner, 3)), client.delete(path, headers=by(owner, 3))]
    calls.append(client.post(f"{path}/publish", headers=by(owner, 3)))
    assert [((answer := await call).status_code, answer.json()["code"]) for call in calls] == [(409, "version_published")] * 3


async def test_a_version_without_an_end_ends_when_the_next_begins(client, owner, begin, publish) -> None:
    programme = await publish(await begin(), a_draft(5))
    programme = await publish(programme, a_draft(50))
    assert [(one["valid_from"], one["valid_until"]) for one in programme["versions"]] == [(day(5), day(49)), (day(50), None)]


@pytest.mark.parametrize(
    ("published", "draft", "wrong"),
    [
        ((5, 40), (40, None), [("/valid_from", "validity_overlaps")]),
        ((5, 40), (41, None), []),
        ((20, None), (5, None), [("/valid_from", "validity_overlaps")]),
        ((20, None), (20, None), [("/valid_from", "validity_overlaps")]),
        ((20, None), (5, 19), []),
        ((20, None), (21, None), []),
        ((20, None), (-1, 19), [("/valid_from", "starts_in_past")]),
        ((20, None), (30, 29), [("/valid_until", "ends_before_start")]),
    ],
)
async def test_no_day_has_two_versions_and_none_that_has_passed(client, owner, begin, publish, published, draft, wrong) -> None:
    programme = await publish(await begin(), a_draft(*published))
    answer = await client.post(f"/v1/programmes/{programme['id']}/versions", json=a_draft(*draft), headers=by(owner, 3))
    assert answer.status_code == (422 if wrong else 201)
    assert not wrong or faults(answer) == wrong


async def test_every_fault_is_told_at_once_in_the_readers_language(client, owner, versions) -> None:
    body = a_draft(-1, materials=["boards.plasterbord"])
    answer = await client.post(await versions(), json=body, headers=by(owner, 1) | {"accept-language": "nl"})
    assert faults(answer) == [("/valid_from", "starts_in_past"), ("/criteria/materials/0", "material_unknown")]
    assert answer.json()["code"] == "draft_faulty"
    assert "boards.plasterboard" in answer.json()["errors"][1]["detail"]


@pytest.mark.parametrize(
    ("rule", "pointer", "code"),
    [
        ({"rule": "max_fraction", "id": "a", "component": "sand"}, "/at_most", "missing"),
        ({"rule": "max_fraction", "id": "a", "component": "sand", "at_most": {"value": 5, "unit": "kg"}}, "/at_most/unit", "enum"),
        ({"rule": "max_sand", "id": "a"}, "/rule", "union_tag_invalid"),
        ({"rule": "moisture", "id": "a", "state": "dry", "max": 3}, "/max", "extra_forbidden"),
    ],
)
async def test_a_rule_is_refused_where_it_is_wrong(client, owner, versions, rule, pointer, code) -> None:
    answer = await client.post(await versions(), json=a_draft(rules=[rule]), headers=by(owner, 1))
    assert faults(answer) == [(f"/criteria/rules/0{pointer}", code)]


@pytest.mark.parametrize(
    ("criteria", "pointer", "code"),
    [
        ({"certificates": ["a\x00b"]}, "/certificates/0", "text_unwritable"),
        ({"rules": [{"rule": "lead_time", "id": "a", "days": 10**30}]}, "/rules/0/days", "figure_unwritable"),
        (
            {"rules": [{"rule": "performance", "id": "a", "property": "u_value", "at_most": "1e400"}]},
            "/rules/0/at_most",
            "figure_unwritable",
        ),
        ({"materials": ["boards"] * 101}, "/materials", "list_too_long"),
        ({"materials": []}, "/materials", "materials_missing"),
    ],
)
async def test_criteria_stay_of_a_size_that_can_be_read(client, owner, versions, criteria, pointer, code) -> None:
    answer = await client.post(await versions(), json=a_draft(**criteria), headers=by(owner, 1))
    assert faults(answer) == [(f"/criteria{pointer}", code)]


async def test_an_end_comes_nearer_and_never_moves_away(client, owner, begin, publish) -> None:
    programme = await publish(await begin(), a_draft(0, 90))
    path = f"/v1/programmes/{programme['id']}/versions/1/end"
    refused = [await client.post(path, json={"on": day(on)}, headers=by(owner, 3)) for on in (-1, 91)]
    assert [faults(answer) for answer in refused] == [[("/on", "end_refused")]] * 2
    ended = await client.post(path, json={"on": day(0)}, headers=by(owner, 3))
    assert (ended.status_code, ended.json()["valid_until"]) == (200, day(0))


async def test_a_draft_does_not_end(client, owner, versions) -> None:
    path = await versions()
    await client.post(path, json=a_draft(), headers=by(owner, 1))
    answer = await client.post(f"{path}/1/end", json={"on": day(5)}, headers=by(owner, 2))
    assert (answer.status_code, answer.json()["code"]) == (409, "version_not_published")


async def test_publishing_is_told_with_the_whole_published_state(client, begin, publish, changes) -> None:
    programme = await publish(await begin())
    (change,) = await changes(programme["id"])
    assert (change["type"], change["version"], change["data"]) == ("programme.changed.v1", programme["version"], programme)


async def test_a_snapshot_holds_receivers_and_what_is_published_of_programmes(client, begin, publish) -> None:
    shown, hidden = await publish(await begin()), await begin()
    found, after = {}, {}
    while after is not None:
        page = (await client.get("/internal/snapshot", params={"limit": 3, **after}, headers=by(an_actor(Scope.FEED_READ)))).json()
        found |= {item["subject"]: item["data"] for item in page["items"]}
        after = {"after": page["next"]} if page["next"] else None
    assert found[shown["id"]] == shown
    assert hidden["id"] not in found
    assert shown["receiver_id"] in found


@pytest.mark.parametrize("code", SENTENCES)
def test_every_fault_is_told_in_four_languages(code) -> None:
    assert set(SENTENCES[code]) == set(Language)
