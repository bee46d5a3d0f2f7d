"""Places in a hub's stock: what stands there, how full they are, and that nobody else sees them."""

from uuid import uuid4

import psycopg
import pytest

from services.kernel.identity import Scope
from services.listings.domain.stock_place import unknown
from services.listings.store.stock_places import NAMES
from tests.listings.hub import an_item, sync
from tests.listings.printed import pages
from tests.listings.reserving import held, step

PATH = "/v1/stock-places"
FEE = {"amount": "1.20", "currency": "EUR", "per": "pallet", "period": "week", "vat": "excluded"}


async def made(owner, name="Hal 1", **described):
    answer = await owner("POST", PATH, json={"name": name, **described})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def read(owner, place):
    return (await owner("GET", f"{PATH}/{place['id']}")).json()


async def usage(owner, place):
    told = (await read(owner, place))["usage"]
    return told["lots"], told["taken"], told["share"], told["unknown"]


async def test_a_place_tells_what_it_holds_and_what_that_costs(owner):
    place = await made(owner, kind="hall", capacity={"value": 80, "unit": "pallet"}, fees=[FEE], note="Sleutel bij Jef")
    told = await read(owner, place)
    assert (told["name"], told["kind"], told["capacity"], told["fees"], told["note"]) == (
        "Hal 1",
        "hall",
        {"value": 80, "unit": "pallet"},
        [FEE],
        "Sleutel bij Jef",
    )
    assert told["usage"] == {"lots": 0, "taken": 0, "share": 0, "unknown": 0}


async def test_a_place_is_its_owners_alone(owner, someone):
    place, stranger = await made(owner), someone()
    path = f"{PATH}/{place['id']}"
    answers = [
        await stranger("GET", path),
        await stranger("PATCH", path, version=1, json={"name": "Hal 2"}),
        await stranger("DELETE", path, version=1),
        await stranger("GET", f"{path}/lots"),
    ]
    assert {one.json()["code"] for one in answers} == {"stock_place_not_found"}
    assert (await stranger("GET", PATH)).json()["items"] == []
    reader = someone(Scope.LOTS_READ, organization=owner.actor.organization_id)
    assert (await reader("GET", path)).status_code == 200
    assert (await reader("DELETE", path, version=1)).status_code == 403


async def test_row_level_security_hides_places_from_everyone_else(owner, database, as_app):
    place = await made(owner, "Verborgen")
    with psycopg.connect(as_app(database, "listings")) as connection:
        query = "SELECT count(*) FROM listings.stock_places WHERE id = %s"
        assert connection.execute(query, [place["id"]]).fetchone() == (0,)
        connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(owner.actor.organization_id)])
        assert connection.execute(query, [place["id"]]).fetchone() == (1,)


async def test_places_are_listed_the_newest_first_and_found_by_name(owner):
    made_here = [await made(owner, f"Rek {n}") for n in range(3)]
    page = (await owner("GET", PATH, params={"limit": 2})).json()
    rest = (await owner("GET", PATH, params={"limit": 2, "cursor": page["next"]})).json()
    assert [one["id"] for one in [*page["items"], *rest["items"]]] == [one["id"] for one in reversed(made_here)]
    assert [one["id"] for one in (await owner("GET", PATH, params={"name": "Rek 1"})).json()["items"]] == [made_here[1]["id"]]


async def test_an_edit_is_made_for_the_version_its_author_read(owner):
    place = await made(owner, capacity={"value": 80, "unit": "pallet"})
    changed = await owner("PATCH", f"{PATH}/{place['id']}", version=1, json={"capacity": {"value": 90}, "kind": "yard"})
    assert (changed.headers["etag"], changed.json()["capacity"], changed.json()["kind"]) == ('"2"', {"value": 90, "unit": "pallet"}, "yard")
    stale = await owner("PATCH", f"{PATH}/{place['id']}", version=1, json={"kind": "hall"})
    assert (stale.status_code, stale.json()["code"]) == (412, "version_stale")


async def test_each_name_is_there_once(owner, someone):
    await made(owner, "Rek 1")
    other = await made(owner, "Rek 2")
    await made(someone(), "Rek 1")
    for answer in (
        await owner("POST", PATH, json={"name": " Rek 1 "}),
        await owner("PATCH", f"{PATH}/{other['id']}", version=1, json={"name": "Rek 1"}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "stock_place_name_taken")


async def test_a_place_made_under_a_key_is_made_once(owner):
    first, retry = [await owner("POST", PATH, json={"name": "Hal 9"}, headers={"idempotency-key": "monday"}) for _ in range(2)]
    assert (first.status_code, retry.json(), retry.headers["idempotency-replayed"]) == (201, first.json(), "true")


async def test_a_line_says_where_its_item_stands_and_a_new_place_is_made(owner):
    [told, _] = await sync(owner, [an_item("H-1", stock_place="Rek B-14")])
    [place] = (await owner("GET", PATH)).json()["items"]
    assert (place["name"], place["capacity"], place["usage"]["lots"], place["usage"]["unknown"]) == ("Rek B-14", None, 1, 1)
    standing = (await owner("GET", f"/v1/lots/{told['id']}/stock-place")).json()
    assert (standing["stock_place"], standing["stock_place_id"], standing["takes"]) == ("Rek B-14", place["id"], None)
    [stored] = (await owner("GET", f"{PATH}/{place['id']}/lots")).json()["items"]
    assert (stored["lot_id"], stored["external_id"], stored["present"]) == (told["id"], "H-1", {"value": 40, "unit": "m2"})


async def test_an_item_that_moved_is_updated_and_one_whose_line_is_silent_stands_where_it_stood(owner):
    await sync(owner, [an_item("H-1", stock_place="Rek 1"), an_item("H-2", stock_place="Rek 1")])
    moved, silent, _ = await sync(owner, [an_item("H-1", stock_place="Rek 2"), an_item("H-2", condition="B")])
    assert (moved["result"], silent["result"]) == ("updated", "updated")
    where = {one["name"]: one["usage"]["lots"] for one in (await owner("GET", PATH)).json()["items"]}
    assert where == {"Rek 1": 1, "Rek 2": 1}
    again, _ = await sync(owner, [an_item("H-1", stock_place="Rek 2")])
    assert again["result"] == "unchanged"


async def test_where_a_lot_stands_is_not_published(owner, someone, events):
    [told, _] = await sync(owner, [an_item("H-1", stock_place="Kluis 7")])
    assert "Kluis 7" not in (await someone()("GET", f"/v1/lots/{told['id']}")).text
    assert "Kluis 7" not in str(await events(told["id"]))
    assert (await someone()("GET", f"/v1/lots/{told['id']}/stock-place")).status_code == 404


async def test_how_full_a_place_is_follows_from_what_is_there_of_its_lots(owner, someone):
    place = await made(owner, "Silo", capacity={"value": 10, "unit": "t"})
    amounts = {"P-1": {"value": 4, "unit": "t"}, "P-2": {"value": 1000, "unit": "kg"}}
    lots = [an_item(name, title="Betonpuin", quantity=amount, stock_place="Silo") for name, amount in amounts.items()]
    told = await sync(owner, lots)
    assert await usage(owner, place) == (2, 5, 0.5, 0)
    await owner("POST", f"/v1/lots/{told[0]['id']}/recount", json={"value": 2})
    assert await usage(owner, place) == (2, 3, 0.3, 0)
    await sync(owner, [{"external_id": "P-2", "withdrawn": True}])
    assert await usage(owner, place) == (1, 2, 0.2, 0)


async def test_floor_that_is_taken_is_not_guessed(owner):
    place = await made(owner, "Hal", capacity={"value": 100, "unit": "m2"})
    await sync(owner, [an_item("H-1", stock_place="Hal")])
    assert await usage(owner, place) == (1, 0, 0, 1)


async def test_a_place_goes_once_nothing_stands_there(owner):
    [told, _] = await sync(owner, [an_item("H-1", stock_place="Weg")])
    [place] = (await owner("GET", PATH)).json()["items"]
    refused = await owner("DELETE", f"{PATH}/{place['id']}", version=1)
    assert (refused.status_code, refused.json()["code"]) == (409, "stock_place_in_use")
    await sync(owner, [an_item("H-1", stock_place="Elders")])
    assert (await owner("DELETE", f"{PATH}/{place['id']}", version=1)).status_code == 204
    assert (await owner("GET", f"/v1/lots/{told['id']}/stock-place")).json()["stock_place"] == "Elders"


async def test_a_promised_item_is_told_where_it_stands_too(owner, someone):
    [told, _] = await sync(owner, [an_item("H-1")])
    await step(owner, "confirm", await held(someone(), told, 5))
    await sync(owner, [an_item("H-1", stock_place="Afhaalzone")])
    assert (await owner("GET", f"/v1/lots/{told['id']}/stock-place")).json()["stock_place"] == "Afhaalzone"


async def test_what_stands_in_a_place_gets_labels_that_say_so(owner):
    name = f"Rek {uuid4().hex[:4]}"
    [told, *_] = await sync(owner, [an_item("H-1", stock_place=name), an_item("H-2", stock_place=name)])
    assert f">{name}<" in (await owner("GET", f"/v1/lots/{told['id']}/label")).text
    assert len(pages((await owner("POST", "/v1/labels", json={"stock_place": name, "sheet": "a4_4", "start": 4})).content)) == 2
    refused = (await owner("POST", "/v1/labels", json={"stock_place": name + "x"})).json()
    assert (refused["code"], refused["errors"][0]["pointer"], name in refused["detail"]) == ("stock_place_unknown", "/stock_place", True)


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({}, "/name"),
        ({"name": "x", "capacity": {"value": 0, "unit": "m2"}}, "/capacity/value"),
        ({"name": "x", "capacity": {"value": 5, "unit": "shelves"}}, "/capacity/unit"),
        ({"name": "x", "fees": [FEE | {"period": "hour"}]}, "/fees/0/period"),
        ({"name": "x", "fees": [{key: value for key, value in FEE.items() if key != "vat"}]}, "/fees/0/vat"),
    ],
)
async def test_what_is_wrong_with_a_place_is_said_where(owner, body, pointer):
    refused = await owner("POST", PATH, json=body)
    assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, pointer)


def test_of_thousands_of_long_names_the_nearest_are_told():
    names = [f"{number:05} {'hal achter de oude steenbakkerij ' * 5}" for number in range(NAMES)]
    assert unknown(names[7][1:], names).nearest[0] == names[7]
    assert unknown("werf", names).nearest == ()
