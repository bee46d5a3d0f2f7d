"""Who is told where to come and whom to call: the buyer, while the reservation is confirmed, and nobody else."""

from uuid import uuid4

import psycopg
import pytest

from services.kernel.identity import Scope
from tests.listings.reserving import held, posted, reserve, step
from tests.listings.wanting import a_want

EXACT = [4.4812, 51.0283]


@pytest.fixture
async def lot(owner):
    return await posted(owner, location={"point": EXACT}, contact={"name": "An", "phone": "+32 15 00 00 00"})


async def told(caller, reservation):
    return (await caller("GET", f"/v1/reservations/{reservation['id']}")).json()["pickup"]


async def test_the_buyer_is_told_from_the_confirmation_on_until_it_ends(owner, someone, lot):
    buyer = someone()
    reservation = await held(buyer, lot, 4)
    assert await told(buyer, reservation) is None
    await step(owner, "confirm", reservation)
    pickup = await told(buyer, reservation)
    assert (pickup["contact"]["name"], pickup["location"]["point"]) == ("An", EXACT)
    assert await told(owner, reservation) == pickup
    await step(owner, "complete", reservation)
    assert await told(buyer, reservation) is None


async def test_what_the_owner_changes_the_buyer_hears(owner, someone, lot):
    buyer = someone()
    reservation = await held(buyer, lot, 4)
    await step(owner, "confirm", reservation)
    await owner("PATCH", f"/v1/lots/{lot['id']}", version=2, json={"contact": {"name": "Bert"}})
    assert (await told(buyer, reservation))["contact"]["name"] == "Bert"


async def test_nothing_else_of_the_owners_is_open_to_the_buyer(owner, someone, lot, listings, events):
    buyer = someone()
    reservation = await held(buyer, lot, 4)
    await step(owner, "confirm", reservation)
    seen = [await caller("GET", f"/v1/lots/{lot['id']}") for caller in (buyer, someone())]
    seen += [await buyer("GET", "/v1/reservations")]
    assert not [one for one in seen if "4.4812" in one.text or "+32 15" in one.text]
    assert not [one for one in await events(reservation["id"]) if "+32 15" in str(one)]


async def test_row_level_security_shows_the_exact_place_to_the_confirmed_buyer_alone(owner, someone, lot, database, as_app):
    buyer, other = someone(), someone()
    await step(owner, "confirm", await held(buyer, lot, 4))
    await held(other, lot, 1)
    with psycopg.connect(as_app(database, "listings")) as connection:
        for organization, seen in ((buyer.actor.organization_id, 1), (other.actor.organization_id, 0), (uuid4(), 0), ("", 0)):
            connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(organization)])
            found = connection.execute("SELECT count(*) FROM listings.lot_private WHERE lot_id = %s", [lot["id"]]).fetchone()
            assert found == (seen,)
        connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(buyer.actor.organization_id)])
        assert connection.execute("UPDATE listings.lot_private SET place = place WHERE lot_id = %s", [lot["id"]]).rowcount == 0


async def test_a_reservation_is_for_a_want_of_ones_own(owner, someone, lot):
    scopes = (Scope.LOTS_READ, Scope.RESERVATIONS_WRITE, Scope.WANTS_WRITE)
    buyer, other = someone(*scopes), someone(*scopes)
    want = await buyer("POST", "/v1/wants", json=a_want())
    assert want.status_code == 201, want.text
    mine, theirs = [await reserve(caller, lot, 4, want_id=want.json()["id"]) for caller in (buyer, other)]
    assert (mine.status_code, mine.json()["want_id"]) == (201, want.json()["id"])
    assert (theirs.status_code, theirs.json()["code"], theirs.json()["errors"][0]["pointer"]) == (422, "want_unknown", "/want_id")
