"""Hub sync over HTTP, on the real database: what a line becomes, what comes late, what a snapshot withdraws."""

import gzip
import random

import pytest

from services.kernel.identity import Scope
from tests.listings.hub import DEFAULTS, PATH, an_item, lines_of, results, state, sync
from tests.listings.reserving import assert_ledgers_sum, figures, held, step


async def test_items_come_in_are_found_again_and_can_be_repeated(owner):
    items = [an_item(f"H-{n}", quantity={"value": n + 1, "unit": "m2"}) for n in range(20)]
    told = await sync(owner, items)
    assert [one["result"] for one in told[:-1]] == ["created"] * 20
    assert told[-1] == {"result": "end", "complete": True, "missing_withdrawn": False, "counts": {"created": 20}}
    lot = (await owner("GET", f"/v1/lots/{told[0]['id']}")).json()
    assert (lot["external_id"], lot["status"], lot["material"]["code"], lot["version"]) == ("H-0", "published", "floors.wood.plank", 1)
    again = await sync(owner, items)
    assert again[-1]["counts"] == {"unchanged": 20}
    assert [one["id"] for one in again[:-1]] == [one["id"] for one in told[:-1]]
    assert (await owner("GET", f"/v1/lots/{told[0]['id']}")).json()["version"] == 1


async def test_what_changes_is_a_new_version_and_one_event(owner, events):
    [first, _] = await sync(owner, [an_item("H-1")])
    [second, _] = await sync(owner, [an_item("H-1", quantity={"value": 38, "unit": "m2"})])
    assert (second["result"], second["id"]) == ("updated", first["id"])
    changes = await events(first["id"])
    assert [(one["version"], one["data"]["quantity"]["value"]) for one in changes] == [(1, 40), (2, 38)]


async def test_a_line_written_otherwise_that_says_the_same_tells_nobody(owner, events):
    [first, _] = await sync(owner, [an_item("H-1")])
    [second, _] = await sync(owner, [dict(reversed(an_item("H-1").items()))])
    assert second["result"] == "unchanged"
    assert len(await events(first["id"])) == 1


async def test_where_the_hub_is_and_how_it_hands_over_is_said_once(owner):
    made = await owner("PUT", "/v1/inventories/stock", json=DEFAULTS, version=0)
    assert (made.status_code, made.headers["etag"]) == (200, '"1"'), made.text
    assert {name: made.json()[name] for name in ("handover", "items")} == {"handover": "loaded", "items": 0}
    least = {"external_id": "H-1", "title": "Eiken plankenvloer", "quantity": {"value": 40, "unit": "m2"}}
    [told, _] = await sync(owner, [least])
    lot = (await owner("GET", f"/v1/lots/{told['id']}")).json()
    assert (lot["location"]["municipality"], lot["terms"]["handover"], lot["available"]["from"]) == ("Mechelen", "loaded", "2027-01-01")
    assert (await owner("GET", "/v1/inventories/stock")).json()["items"] == 1


async def test_new_defaults_count_from_the_next_delivery_on(owner):
    least = {"external_id": "H-1", "title": "Eiken plankenvloer", "quantity": {"value": 40, "unit": "m2"}}
    await owner("PUT", "/v1/inventories/stock", json=DEFAULTS, version=0)
    await sync(owner, [least])
    stale = await owner("PUT", "/v1/inventories/stock", json=DEFAULTS, version=0)
    assert (stale.status_code, stale.json()["code"]) == (412, "version_stale")
    await owner("PUT", "/v1/inventories/stock", json=DEFAULTS | {"location": {"postal_code": "9000"}}, version=1)
    [told, _] = await sync(owner, [least])
    assert told["result"] == "updated"
    assert (await owner("GET", f"/v1/lots/{told['id']}")).json()["location"]["municipality"] == "Gent"


async def test_every_bad_line_is_explained_and_every_good_one_kept(owner):
    body = b"\n".join(
        [
            lines_of([an_item("good-1")]).strip(),
            b"{not json",
            lines_of([an_item("bad-unit", quantity={"value": 3, "unit": "stuks"})]).strip(),
            b"",
            lines_of([an_item("bad-place", location={"postal_code": "99999"})]).strip(),
            lines_of([{"title": "no id"}]).strip(),
            b'{"external_id": "long", "title": "' + b"x" * 300_000 + b'"}',
            lines_of([an_item("bad-version", source_version="yesterday")]).strip(),
            lines_of([an_item("bad-photograph", photographs=["http://example.org/a.jpg"])]).strip(),
            lines_of([an_item("good-2")]).strip(),
        ]
    )
    answer = await owner("PUT", PATH, content=body, headers={"accept-language": "nl"})
    told = {one.get("line", 0): one for one in results(answer)}
    assert {line: one["result"] for line, one in told.items() if one["result"] == "created"} == {1: "created", 10: "created"}
    wrong = {
        line: [(fault["pointer"], fault["code"]) for fault in one["errors"]] for line, one in told.items() if one["result"] == "refused"
    }
    assert wrong[2] == [("", "malformed_json")]
    assert wrong[3] == [("/quantity/unit", "enum")]
    assert wrong[5] == [("/location/postal_code", "place_unknown")]
    assert ("/external_id", "missing") in wrong[6]
    assert wrong[7] == [("", "line_too_long")]
    assert wrong[8] == [("/source_version", "source_version")]
    assert [pointer for pointer, _ in wrong[9]] == ["/photographs/0"]
    assert told[8]["errors"][0]["detail"].startswith("moet een geheel getal")
    assert told[0]["counts"] == {"created": 2, "refused": 7}


async def test_what_the_gate_holds_back_is_kept_as_a_draft_with_the_reason(owner):
    [told, _] = await sync(owner, [an_item("H-1", title="Asbestcement golfplaten", building_year=1975)])
    assert (told["result"], told["status"]) == ("created", "draft")
    assert all({"code", "detail", "pointer"} <= hold.keys() for hold in told["held"])


async def test_a_packed_body_is_read_the_same(owner):
    items = [an_item(f"H-{n}") for n in range(30)]
    answer = await owner("PUT", PATH, content=gzip.compress(lines_of(items)), headers={"content-encoding": "gzip"})
    assert results(answer)[-1]["counts"] == {"created": 30}
    other = await owner("PUT", PATH, content=b"x", headers={"content-encoding": "br"})
    assert (other.status_code, other.json()["code"]) == (415, "unsupported_media_type")


async def test_half_a_packed_body_is_kept_as_far_as_it_goes_and_withdraws_nothing(owner):
    await sync(owner, [an_item("kept")])
    chance = random.Random(3)  # noqa: S311 - no secret
    items = [an_item(f"H-{n}", description=str(chance.random())) for n in range(200)]
    packed = gzip.compress(lines_of(items))
    answer = await owner("PUT", PATH, content=packed[: len(packed) // 2], headers={"content-encoding": "gzip"}, params={"mode": "snapshot"})
    *told, end = results(answer)
    assert (end["complete"], end["reason"], end["missing_withdrawn"]) == (False, "cut", False)
    assert 0 < len(told) < 200
    assert {one["result"] for one in told} == {"created"}
    assert (await state(owner))["kept"][0] == "published"


async def test_a_snapshot_withdraws_what_it_does_not_have_and_only_that(owner, events):
    first = await sync(owner, [an_item("stays"), an_item("goes"), an_item("changes")])
    await sync(owner, [an_item("other")], "/v1/inventories/second/items")
    told = await sync(owner, [an_item("stays"), an_item("changes", condition="B"), an_item("new")], mode="snapshot")
    assert [(one["external_id"], one["result"]) for one in told[:-1]] == [
        ("stays", "unchanged"),
        ("changes", "updated"),
        ("new", "created"),
        ("goes", "withdrawn"),
    ]
    assert told[-1]["missing_withdrawn"]
    assert {name: lot[0] for name, lot in (await state(owner)).items()} == {
        "stays": "published",
        "goes": "withdrawn",
        "changes": "published",
        "new": "published",
        "other": "published",
    }
    *_, tombstone = await events(first[1]["id"])
    assert (tombstone["version"], tombstone["data"]) == (2, None)


async def test_what_had_gone_comes_back_under_the_same_id(owner):
    [before, _] = await sync(owner, [an_item("H-1")])
    await sync(owner, [an_item("H-2")], mode="snapshot")
    [after, _] = await sync(owner, [an_item("H-1")])
    assert (after["result"], after["id"], after["status"]) == ("updated", before["id"], "published")


async def test_an_empty_snapshot_or_one_with_a_line_without_a_name_withdraws_nothing(owner):
    await sync(owner, [an_item("H-1")])
    assert not (await sync(owner, [], mode="snapshot"))[-1]["missing_withdrawn"]
    assert not (await sync(owner, [an_item("H-2"), {"title": "?"}], mode="snapshot"))[-1]["missing_withdrawn"]
    assert (await state(owner))["H-1"][0] == "published"


async def test_a_refused_line_of_a_snapshot_still_says_that_the_item_is_there(owner):
    await sync(owner, [an_item("H-1")])
    told = await sync(owner, [an_item("H-1", condition="Z")], mode="snapshot")
    assert [one["result"] for one in told[:-1]] == ["refused"]
    assert (await state(owner))["H-1"][0] == "published"


async def test_a_late_snapshot_does_not_withdraw_what_is_newer(owner):
    await sync(owner, [an_item("old", source_version="2027-01-01T08:00:00Z"), an_item("new", source_version="2027-01-01T12:00:00+01:00")])
    told = await sync(owner, [an_item("x")], mode="snapshot", source_version="2027-01-01T10:00:00Z")
    assert [one["external_id"] for one in told[:-1]] == ["x", "old"]
    [late, _] = await sync(owner, [an_item("old", source_version="2027-01-01T09:59:59Z")])
    assert late["result"] == "stale"


async def test_of_two_versions_the_higher_one_counts_whenever_it_comes(owner):
    told = await sync(owner, [an_item("H-1", source_version=7, condition="A"), an_item("H-1", source_version=6, condition="B")])
    assert [one["result"] for one in told[:-1]] == ["created", "stale"]
    told = await sync(owner, [an_item("H-1", source_version=7, condition="C"), an_item("H-1", source_version=7, condition="A")])
    assert [one["result"] for one in told[:-1]] == ["stale", "unchanged"]


@pytest.mark.parametrize("gone", [{"withdrawn": True}, {"quantity": {"value": 0, "unit": "m2"}}])
async def test_a_line_can_say_that_an_item_is_gone(owner, gone):
    await sync(owner, [an_item("H-1", source_version=1)])
    [told, _] = await sync(owner, [{"external_id": "H-1", "source_version": 2} | gone])
    assert told["result"] == "withdrawn"
    assert (await state(owner))["H-1"][0] == "withdrawn"
    assert (await sync(owner, [an_item("H-1", source_version=1)]))[0]["result"] == "stale"
    assert (await sync(owner, [{"external_id": "H-1", "source_version": 2} | gone]))[0]["result"] == "unchanged"


async def test_what_its_owner_withdrew_by_hand_stays_so(owner):
    [told, _] = await sync(owner, [an_item("H-1")])
    await owner("POST", f"/v1/lots/{told['id']}/withdraw", version=1)
    [refused, _] = await sync(owner, [an_item("H-1", condition="B")])
    assert (refused["result"], refused["errors"][0]["code"]) == ("refused", "lot_taken_back")


async def test_a_lot_that_was_posted_becomes_the_item_of_its_external_id(owner):
    posted = (await owner("POST", "/v1/lots", json=an_item("H-1", title="Vloer"))).json()
    [told, _] = await sync(owner, [an_item("H-1")])
    assert (told["result"], told["id"]) == ("updated", posted["id"])


async def test_an_item_of_another_inventory_is_not_taken_over(owner):
    await sync(owner, [an_item("H-1")])
    told = await sync(owner, [an_item("H-0"), an_item("H-1"), an_item("H-2")], "/v1/inventories/second/items")
    assert [one["result"] for one in told[:-1]] == ["created", "refused", "created"]
    assert [fault["code"] for fault in told[1]["errors"]] == ["external_id_taken"]


async def test_two_organizations_have_inventories_of_one_name(owner, someone):
    stranger = someone()
    await sync(owner, [an_item("H-1")])
    await sync(stranger, [an_item("H-1", condition="A")])
    assert (await sync(owner, [an_item("H-2")], mode="snapshot"))[-1]["counts"] == {"created": 1, "withdrawn": 1}
    assert (await state(stranger))["H-1"][0] == "published"


@pytest.fixture
def buyer(someone):
    return someone(Scope.LOTS_READ, Scope.RESERVATIONS_WRITE)


async def test_a_counter_sale_is_accepted_and_says_whose_reservation_it_hurts(owner, buyer, database):
    [lot, _] = await sync(owner, [an_item("H-1", quantity={"value": 10, "unit": "m2"})])
    mine = await held(buyer, lot, 8)
    [told, _] = await sync(owner, [an_item("H-1", quantity={"value": 5, "unit": "m2"})])
    assert (told["result"], told["id"], told["reservations"]) == ("conflict", lot["id"], [mine["id"]])
    assert await figures(owner, lot) == (8, 0)
    assert (await sync(owner, [an_item("H-1", quantity={"value": 5, "unit": "m2"})]))[0]["result"] == "unchanged"
    [enough, _] = await sync(owner, [an_item("H-1", quantity={"value": 12, "unit": "m2"}, condition="B")])
    assert enough["result"] == "updated"
    assert await figures(owner, lot) == (8, 4)
    assert_ledgers_sum(database, [lot["id"]])


async def test_what_is_reserved_is_never_withdrawn(owner, buyer, database):
    [lot, _] = await sync(owner, [an_item("H-1", quantity={"value": 10, "unit": "m2"})])
    mine = await held(buyer, lot, 8)
    told = await sync(owner, [an_item("H-2")], mode="snapshot")
    assert [(one["external_id"], one["result"], one.get("reservations")) for one in told[:-1]] == [
        ("H-2", "created", None),
        ("H-1", "conflict", [mine["id"]]),
    ]
    [gone, _] = await sync(owner, [{"external_id": "H-1", "withdrawn": True}])
    assert (gone["result"], gone["reservations"], gone["status"]) == ("conflict", [mine["id"]], "published")
    await step(buyer, "release", mine, {"reason": "te klein"})
    assert (await sync(owner, [an_item("H-2")], mode="snapshot"))[-1]["counts"] == {"unchanged": 1, "withdrawn": 1}
    assert_ledgers_sum(database, [lot["id"]])


async def test_a_unit_that_was_promised_stays_what_it_is(owner, buyer):
    lot, other, _ = await sync(owner, [an_item("H-1"), an_item("H-2")])
    await held(buyer, lot, 8)
    told = await sync(owner, [an_item("H-1", quantity={"value": 3, "unit": "piece"}), an_item("H-2", condition="B")])
    assert [one["result"] for one in told[:-1]] == ["refused", "updated"]
    assert told[0]["errors"][0]["code"] == "unit_promised"
    assert told[1]["id"] == other["id"]


async def corrected(owner, **body):
    return results(await owner("PATCH", PATH, json=body))


async def test_what_is_corrected_stands_over_every_line_that_comes_later(owner):
    old = an_item("H-1", title="Asbestcement golfplaten", category="platen", building_year=None)
    await sync(owner, [old, an_item("H-2", category="vloer")])
    first = await corrected(owner, category="platen", patch={"building_year": 2010})
    assert [(one["external_id"], one["result"]) for one in first[:-1]] == [("H-1", "updated")]
    assert first[-1]["counts"] == {"updated": 1}
    lot = (await owner("GET", f"/v1/lots/{first[0]['id']}")).json()
    assert lot["building_year"] == 2010
    assert (await sync(owner, [old]))[0]["result"] == "unchanged"
    [later, _] = await sync(owner, [old | {"condition": "B"}])
    assert (await owner("GET", f"/v1/lots/{later['id']}")).json()["building_year"] == 2010
    await corrected(owner, external_ids=["H-1"], patch={"building_year": None})
    assert (await owner("GET", f"/v1/lots/{later['id']}")).json()["building_year"] is None


async def test_evidence_that_was_missing_publishes_what_the_gate_held_back(owner):
    items = [an_item(f"H-{n}", title="Vinyltegels", category="tegels", building_year=1975) for n in range(3)]
    told = await sync(owner, items)
    assert {one["status"] for one in told[:-1]} == {"draft"}
    evidence = [{"kind": "destructive_inventory", "number": "D-1", "date": "2026-01-05"}]
    cleared = await corrected(owner, category="tegels", patch={"evidence": evidence})
    assert [(one["result"], one["status"]) for one in cleared[:-1]] == [("updated", "published")] * 3
    assert (await sync(owner, items))[-1]["counts"] == {"unchanged": 3}


async def test_an_item_told_as_a_draft_stays_one_when_a_correction_clears_the_gate(owner):
    item = an_item("H-1", title="Vinyltegels", building_year=1975, status="draft")
    await sync(owner, [item])
    [kept, _] = await corrected(owner, external_ids=["H-1"], patch={"building_year": 2010})
    assert (kept["result"], kept["status"]) == ("updated", "draft")
    await sync(owner, [item | {"condition": "B"}])
    [told, _] = await sync(owner, [item | {"status": "published"}])
    assert (told["result"], told["status"]) == ("updated", "published")


async def test_an_item_that_is_no_longer_told_as_a_draft_goes_out_once_the_gate_is_cleared(owner):
    item = an_item("H-1", title="Vinyltegels", building_year=1975)
    await sync(owner, [item | {"status": "draft"}])
    await sync(owner, [item])
    [cleared, _] = await corrected(owner, external_ids=["H-1"], patch={"building_year": 2010})
    assert (cleared["result"], cleared["status"]) == ("updated", "published")


async def test_a_correction_names_its_items_and_bad_ones_are_explained(owner):
    await sync(owner, [an_item("H-1")])
    nameless = await owner("PATCH", PATH, json={"patch": {"building_year": 1930}}, headers={"accept-language": "nl"})
    assert (nameless.status_code, nameless.json()["errors"][0]["code"]) == (422, "filter_missing")
    [told, _] = await corrected(owner, external_ids=["H-1"], patch={"location": {"postal_code": "99999"}})
    assert (told["result"], told["errors"][0]["pointer"]) == ("refused", "/location/postal_code")
    assert (await sync(owner, [an_item("H-1")]))[0]["result"] == "unchanged"
    strange = await owner("PATCH", "/v1/inventories/none/items", json={"category": "x", "patch": {}})
    assert (strange.status_code, strange.json()["code"]) == (404, "inventory_not_found")


async def test_a_hubs_own_words_are_said_once_and_remembered(owner):
    items = [an_item(f"H-{n}", title="Partij 7", quantity={"value": 10, "unit": "piece"}, category="Gevelsteen recup") for n in range(3)]
    told = await sync(owner, [*items, an_item("stated", title="Partij 8", material="floors.wood.plank", category="Gevelsteen recup")])
    listed = (await owner("GET", "/v1/inventories/stock/categories")).json()
    [word] = listed["categories"]
    assert (word["category"], word["material"], word["items"]) == ("Gevelsteen recup", None, 4)
    assert word["guesses"][0]["code"].startswith("masonry.brick")
    path, meant = "/v1/inventories/stock/categories", {"categories": {"Gevelsteen recup": "masonry.brick.facing", "Nooit": None}}
    mapped = await owner("PUT", path, json=meant, version=listed["version"])
    assert (mapped.status_code, mapped.json()["categories"][0]["material"]) == (200, "masonry.brick.facing"), mapped.text
    materials = {name: lot[2] for name, lot in (await state(owner)).items()}
    assert materials == {f"H-{n}": "masonry.brick.facing" for n in range(3)} | {"stated": "floors.wood.plank"}
    [new, _] = await sync(owner, [items[0] | {"external_id": "new"}])
    assert (await owner("GET", f"/v1/lots/{new['id']}")).json()["material"]["code"] == "masonry.brick.facing"
    assert (await sync(owner, items))[-1]["counts"] == {"unchanged": 3}
    assert told[0]["id"]


async def test_a_word_cannot_mean_what_the_vocabulary_does_not_have(owner):
    await sync(owner, [an_item("H-1", category="Hout")])
    refused = await owner("PUT", "/v1/inventories/stock/categories", json={"categories": {"Hout": "wood.oaken"}}, version=0)
    assert (refused.status_code, refused.json()["code"]) == (422, "material_unknown")
