"""Wants over HTTP, on the real database: what is answered, stored, announced, and kept from whom."""

from datetime import date
from uuid import uuid4

import pytest

from services.kernel.identity import Scope
from services.kit.testing import an_actor, vouched
from services.kit.written import Written
from services.listings.store.tables import PrivateWantRow, WantRow
from services.listings.store.work import HOUSE, ListingsWork
from services.listings.use_cases.wants import expire_wants
from tests.conftest import SECRET
from tests.listings.offers import a_body
from tests.listings.wanting import a_want

BUYS = (Scope.LOTS_READ, Scope.WANTS_WRITE)
EXACT = [4.4812, 51.0283]
CEILING = {"amount": "61.50", "currency": "EUR", "per": "m2"}


@pytest.fixture
def buyer(someone):
    return someone(*BUYS)


async def posted(buyer, **overrides):
    answer = await buyer("POST", "/v1/wants", json=a_want(**overrides))
    assert answer.status_code == 201, answer.text
    return answer.json()


async def refused(buyer, status, code, pointer=None, **overrides):
    answer = await buyer("POST", "/v1/wants", json=a_want(**overrides), headers={"accept-language": "nl"})
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    if pointer is not None:
        assert answer.json()["errors"][0]["pointer"] == pointer
    return answer.json()


async def test_a_posted_want_says_what_was_understood(buyer):
    answer = await buyer("POST", "/v1/wants", json=a_want(title="eiken plankenvloer 20 mm", radius_km=50, spare_percent=10))
    want = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/wants/{want['id']}"
    assert answer.headers["etag"] == '"1"'
    assert want["status"] == "open"
    assert want["audience"] == "private"
    assert want["material"]["code"].startswith("timber.flooring") or want["material"]["confidence"] > 0
    assert {"species": "oak"}.items() <= {one["attribute"]: one["value"] for one in want["attributes"]}.items()
    assert (want["spare_percent"], want["radius_km"]) == (10, 50)


async def test_a_class_is_enough_and_nothing_at_all_is_not(buyer):
    want = await posted(buyer, title=..., material="masonry.brick", quantity={"value": 4000, "unit": "piece"})
    assert (want["title"], want["material"]["code"], want["material"]["confidence"]) == (None, "masonry.brick", 1)
    await refused(buyer, 422, "nothing_wanted", "/title", title=...)


async def test_a_correction_outlives_a_new_title(buyer):
    want = await posted(buyer, attributes={"species": "beech"})
    path = f"/v1/wants/{want['id']}"
    patched = (await buyer("PATCH", path, version=1, json={"title": "eiken planken"})).json()
    assert [one["value"] for one in patched["attributes"] if one["attribute"] == "species"] == ["beech"]
    patched = (await buyer("PATCH", path, version=2, json={"attributes": {"species": None}})).json()
    assert [one["value"] for one in patched["attributes"] if one["attribute"] == "species"] == []
    patched = (await buyer("PATCH", path, version=3, json={"attributes": None})).json()
    assert [one["value"] for one in patched["attributes"] if one["attribute"] == "species"] == ["oak"]


async def test_a_private_want_is_its_owners_alone(buyer, someone, listings):
    want = await posted(buyer)
    for stranger in (someone(*BUYS), someone(*BUYS, trader=False)):
        assert (await stranger("GET", f"/v1/wants/{want['id']}")).status_code == 404
        assert (await stranger("GET", "/v1/wants")).json()["items"] == []
    assert (await listings.get(f"/v1/wants/{want['id']}")).status_code == 404
    assert (await buyer("GET", f"/v1/wants/{want['id']}")).json()["id"] == want["id"]


@pytest.mark.parametrize(
    ("audience", "seen_by_traders", "seen_by_all"), [("private", 404, 404), ("traders", 200, 404), ("everyone", 200, 200)]
)
async def test_its_audience_says_who_sees_it(buyer, someone, listings, audience, seen_by_traders, seen_by_all):
    path = f"/v1/wants/{(await posted(buyer, audience=audience))['id']}"
    assert (await someone()("GET", path)).status_code == seen_by_traders
    assert (await someone(trader=False)("GET", path)).status_code == seen_by_all
    assert (await listings.get(path)).status_code == seen_by_all


async def test_others_never_see_the_exact_place_the_contact_or_the_price(buyer, listings):
    secret = {"location": {"point": EXACT}, "contact": {"phone": "+32 15 00 00 00"}, "price_ceiling": CEILING}
    want = await posted(buyer, audience="everyone", tender_reference="TED-7", external_id="order-7", **secret)
    answer = await listings.get(f"/v1/wants/{want['id']}")
    assert answer.json()["location"]["precision"] == "municipality"
    for kept in ("4.4812", "51.0283", "+32 15", "61.5", "TED-7", "order-7", "contact", "ceiling"):
        assert kept not in answer.text
    own = (await buyer("GET", f"/v1/wants/{want['id']}")).json()
    assert (own["location"]["point"], own["price_ceiling"]["amount"], own["contact"]["phone"]) == (EXACT, "61.50", "+32 15 00 00 00")


async def test_the_feed_holds_what_matching_needs_and_nothing_of_the_exact_place(buyer, events):
    want = await posted(buyer, location={"point": EXACT}, contact={"name": "An"}, price_ceiling=CEILING, tender_reference="TED-7")
    [change] = await events(want["id"])
    assert (change["type"], change["public"], change["data"]["price_ceiling"]["amount"]) == ("want.changed.v1", False, "61.50")
    for kept in ("4.4812", "An'", "TED-7"):
        assert kept not in str(change)


async def test_whether_everyone_may_hear_of_it_follows_its_audience_until_it_is_gone(buyer, events):
    want = await posted(buyer)
    path = f"/v1/wants/{want['id']}"
    await buyer("PATCH", path, version=1, json={"audience": "everyone"})
    await buyer("PATCH", path, version=2, json={"audience": "traders"})
    await buyer("PATCH", path, version=3, json={"audience": "private"})
    await buyer("POST", f"{path}/close", version=4, json={})
    told = await events(want["id"])
    assert [change["public"] for change in told] == [False, True, True, False, False]
    assert [change["data"] is None for change in told] == [False, False, False, False, True]


async def test_a_snapshot_of_the_feed_holds_every_open_want_among_the_lots_by_id(buyer, owner, listings):
    lot = (await owner("POST", "/v1/lots", json=a_body())).json()["id"]
    want, closed = [(await posted(buyer))["id"] for _ in range(2)]
    await buyer("POST", f"/v1/wants/{closed}/close", version=1, json={})
    found, after = [], None
    while True:
        parameters = {"limit": 3} | ({"after": after} if after else {})
        headers = vouched(an_actor(Scope.FEED_READ), SECRET, "listings")
        page = (await listings.get("/internal/snapshot", params=parameters, headers=headers)).json()
        found += [item["subject"] for item in page["items"]]
        if (after := page["next"]) is None:
            break
    assert found == sorted(set(found))
    assert {lot, want} <= set(found)
    assert closed not in found


async def test_a_change_needs_the_version_it_was_made_for(buyer):
    path = f"/v1/wants/{(await posted(buyer))['id']}"
    assert (await buyer("PATCH", path, json={"radius_km": 20})).status_code == 428
    answer = await buyer("PATCH", path, version=1, json={"radius_km": 20})
    assert (answer.status_code, answer.headers["etag"], answer.json()["radius_km"]) == (200, '"2"', 20)
    stale = await buyer("PATCH", path, version=1, json={"radius_km": 30})
    assert (stale.status_code, stale.json()["code"]) == (412, "version_stale")


async def test_another_organizations_want_is_not_there_to_be_changed(buyer, someone):
    want = await posted(buyer, audience="everyone")
    stranger = someone(*BUYS)
    assert (await stranger("PATCH", f"/v1/wants/{want['id']}", version=1, json={"radius_km": 20})).status_code == 404
    assert (await stranger("POST", f"/v1/wants/{want['id']}/close", version=1, json={})).status_code == 404


@pytest.mark.parametrize("status", ["closed", "fulfilled"])
async def test_what_is_closed_stays_so(buyer, listings, status):
    path = f"/v1/wants/{(await posted(buyer, audience='everyone'))['id']}"
    closed = await buyer("POST", f"{path}/close", version=1, json={"status": status, "reason": "elders gevonden"})
    assert (closed.json()["status"], closed.json()["reason"], closed.headers["etag"]) == (status, "elders gevonden", '"2"')
    assert Written.read(closed.headers["spolia-written"]).published is False
    again = await buyer("POST", f"{path}/close", version=2, json={"status": status})
    assert again.headers["etag"] == '"2"'
    for call in (("PATCH", path, {"radius_km": 5}), ("POST", f"{path}/close", {"status": {"closed": "fulfilled"}.get(status, "closed")})):
        method, where, body = call
        answer = await buyer(method, where, version=2, json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "want_not_open")
    assert (await listings.get(path)).status_code == 404


async def test_a_retry_posts_nothing_twice(buyer):
    key = {"idempotency-key": str(uuid4())}
    first, retry = [await buyer("POST", "/v1/wants", json=a_want(), headers=key) for _ in range(2)]
    assert first.json() == retry.json()
    assert retry.headers["idempotency-replayed"] == "true"
    assert [one["id"] for one in (await buyer("GET", "/v1/wants")).json()["items"]] == [first.json()["id"]]


async def test_a_want_expires_when_its_period_is_over(buyer, listings, events):
    short = await posted(buyer, needed={"from": "2027-03-01", "until": "2027-03-10"}, audience="everyone")
    long = await posted(buyer, needed={"from": "2027-03-01"})
    database = listings._transport.app.state.database
    for today, ended in ((date(2027, 3, 10), 0), (date(2027, 3, 11), 1), (date(2027, 3, 11), 0)):
        assert await expire_wants(ListingsWork(database.sessions, HOUSE), today) == ended
    statuses = {one["id"]: one["status"] for one in (await buyer("GET", "/v1/wants")).json()["items"]}
    assert statuses == {short["id"]: "expired", long["id"]: "open"}
    told = await events(short["id"])
    assert (told[-1]["data"], told[-1]["public"], told[-1]["version"]) == (None, True, 2)


async def test_row_level_security_keeps_others_out_whatever_is_asked(buyer, listings):
    kept = (await posted(buyer))["id"]
    shown = (await posted(buyer, audience="traders"))["id"]
    database = listings._transport.app.state.database
    for organization, wants, private in ((buyer.actor.organization_id, {kept, shown}, 2), (uuid4(), {shown}, 0), (None, {shown}, 0)):
        async with ListingsWork(database.sessions, organization) as work:
            rows = await work._session.execute(WantRow.__table__.select().where(WantRow.id.in_([kept, shown])))
            places = await work._session.execute(PrivateWantRow.__table__.select().where(PrivateWantRow.want_id.in_([kept, shown])))
            assert {str(row.id) for row in rows} == wants
            assert len(places.all()) == private


async def test_ones_own_wants_are_listed_newest_first_page_by_page(buyer):
    made = [(await posted(buyer, external_id=f"order-{n}"))["id"] for n in range(3)]
    first = (await buyer("GET", "/v1/wants", params={"limit": 2})).json()
    rest = (await buyer("GET", "/v1/wants", params={"limit": 2, "cursor": first["next"]})).json()
    assert [one["id"] for one in first["items"] + rest["items"]] == made[::-1]
    [one] = (await buyer("GET", "/v1/wants", params={"external_id": "order-1"})).json()["items"]
    assert one["id"] == made[1]


async def test_what_is_wrong_is_told_with_its_place_and_what_would_be_right(buyer):
    await posted(buyer, external_id="order-7")
    await refused(buyer, 409, "external_id_taken", "/external_id", external_id="order-7")
    await refused(buyer, 422, "period_over", "/needed/until", needed={"from": "2020-01-01", "until": "2020-02-01"})
    await refused(buyer, 422, "period_too_far", "/needed/from", needed={"from": "2099-01-01"})
    told = await refused(buyer, 422, "ceiling_unit_differs", "/price_ceiling/per", price_ceiling=CEILING | {"per": "t"})
    assert "prijs per m2" in told["detail"]
    told = await refused(buyer, 422, "material_unknown", "/material", material="masonry.brik")
    assert "masonry.brick" in told["detail"]
    await refused(buyer, 422, "unit_unfit", "/quantity/unit", material="masonry.brick", quantity={"value": 3, "unit": "m"})
    await refused(buyer, 422, "place_unknown", "/location/postal_code", location={"postal_code": "9999"})
    for field, value in (
        ("radius_km", 0),
        ("radius_km", 501),
        ("spare_percent", -1),
        ("spare_percent", 101),
        ("audience", "all"),
        ("owner", "me"),
    ):
        answer = await buyer("POST", "/v1/wants", json=a_want(**{field: value}))
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, f"/{field}"), answer.text


async def test_who_may_not_write_wants_is_told_so(someone, listings):
    assert (await someone()("POST", "/v1/wants", json=a_want())).status_code == 403
    assert (await listings.post("/v1/wants", json=a_want())).status_code == 401


async def test_what_was_taken_back_stays_so_when_something_else_changes(buyer):
    want = await posted(buyer, attributes={"species": None})
    patched = (await buyer("PATCH", f"/v1/wants/{want['id']}", version=1, json={"radius_km": 20})).json()
    for one in (want, patched):
        assert "species" not in {attribute["attribute"] for attribute in one["attributes"]}
