"""Photographs that hubs have the addresses of: fetched from a server beside the tests, and from nowhere that strangers may not lead us."""

import asyncio
from ipaddress import IPv4Address, IPv6Address
from uuid import UUID

import psycopg
import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.clock import now
from services.kit.database import Database
from services.listings.domain.photographs import TRIES, FetchFailed, FetchRefused, is_public
from services.listings.store.fetching import Fetcher
from services.listings.store.files import FileStore
from services.listings.store.filing import Filing
from services.listings.store.photographs import BATCH
from services.listings.store.work import ListingsWork
from services.listings.use_cases.photographs import fetch_photographs
from tests.listings.certificates import self_signed
from tests.listings.offers import a_body
from tests.listings.papers import A_PDF, a_photograph

NAME = "photographs.example"
LARGEST = 1_000_000


class Elsewhere:
    """A hub's web server: what it has, and what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path)
        match request.path:
            case "/elsewhere":
                return web.Response(status=302, headers={"location": f"https://{request.host}/a.jpg"})
            case "/broken":
                return web.Response(status=503)
            case "/endless":
                answer = web.StreamResponse()
                await answer.prepare(request)
                while True:
                    await answer.write(bytes(100_000))
                    await asyncio.sleep(0)  # a write to a line that was cut does not wait: who fetches has the same loop
            case "/a.jpg":
                return web.Response(body=a_photograph())
            case "/paper":
                return web.Response(body=A_PDF)
        return web.Response(status=404)


@pytest.fixture
async def elsewhere(tmp_path):
    """The server, a fetcher that trusts it and finds it under its name, and its address."""
    hub = Elsewhere()
    serving, trusting = self_signed(tmp_path, NAME)
    runner = web.ServerRunner(web.Server(hub.answer))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=serving)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]

    async def resolve(name):
        if name == "unforeseen":
            raise ZeroDivisionError
        return ["127.0.0.1"] if name == NAME else []

    yield hub, Fetcher(resolve, admits=lambda address: address == "127.0.0.1", port=port, tls=trusting), f"https://{NAME}:{port}"
    await runner.cleanup()


async def test_what_is_there_is_fetched(elsewhere):
    _, fetcher, there = elsewhere
    assert await fetcher.fetch(f"{there}/a.jpg", LARGEST) == a_photograph()


@pytest.mark.parametrize(
    ("path", "refusal"), [("/elsewhere", FetchRefused), ("/nothing", FetchRefused), ("/endless", FetchRefused), ("/broken", FetchFailed)]
)
async def test_redirects_are_not_followed_and_no_more_is_read_than_is_kept(elsewhere, path, refusal):
    hub, fetcher, there = elsewhere
    with pytest.raises(refusal):
        await fetcher.fetch(there + path, LARGEST)
    assert hub.asked == [path]


async def test_a_name_is_looked_up_once_and_what_was_found_is_what_is_asked(elsewhere):
    hub, fetcher, there = elsewhere
    looked_up = []

    async def first_here_then_there(name):
        looked_up.append(name)
        return ["127.0.0.1"] if len(looked_up) == 1 else ["127.0.0.2"]

    await Fetcher(first_here_then_there, fetcher.admits, fetcher.port, fetcher.tls).fetch(f"{there}/a.jpg", LARGEST)
    assert (looked_up, hub.asked) == ([NAME], ["/a.jpg"])


async def test_a_name_that_leads_inside_is_not_asked(elsewhere):
    hub, fetcher, there = elsewhere
    for inside in (["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::1"], ["::ffff:127.0.0.1"], ["169.254.169.254"], []):

        async def leading_inside(_, found=inside):
            return found

        with pytest.raises(FetchRefused, match="not on the internet"):
            await Fetcher(leading_inside, is_public, fetcher.port, fetcher.tls).fetch(f"{there}/a.jpg", LARGEST)
    assert hub.asked == []


@pytest.mark.parametrize(
    "address",
    [
        "http://photographs.example/a.jpg",
        "https://photographs.example:8443/a.jpg",
        "https://someone:secret@photographs.example/a.jpg",
        "ftp://photographs.example/a.jpg",
        "file:///etc/passwd",
        "https:///a.jpg",
        "a.jpg",
        "https://[::1",
        "https://127.0.0.1/a.jpg",
        "https://[::1]/a.jpg",
        "https://2130706433/a.jpg",
        "https://localhost/a.jpg",
        "https://xn--a/a.jpg",
    ],
)
async def test_what_is_no_https_address_of_the_internet_is_refused(address):
    async def by_itself(name):
        return {"localhost": ["127.0.0.1"], "2130706433": ["127.0.0.1"]}.get(name, [name])

    with pytest.raises(FetchRefused):
        await Fetcher(by_itself).fetch(address, LARGEST)


async def test_a_server_whose_certificate_nobody_vouches_for_is_not_believed(elsewhere):
    hub, fetcher, there = elsewhere
    with pytest.raises(FetchFailed):
        await Fetcher(fetcher.resolve, fetcher.admits, fetcher.port).fetch(f"{there}/a.jpg", LARGEST)
    assert hub.asked == []


@given(
    st.sampled_from(
        ["10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "0.0.0.0/8", "224.0.0.0/4"]
    ),
    st.integers(0),
)
def test_no_address_inside_is_public_however_it_is_written(network, number):
    first, length = network.split("/")
    inside = IPv4Address(int(IPv4Address(first)) + number % 2 ** (32 - int(length)))
    assert not is_public(str(inside))
    for prefix in ("::ffff:0:0", "64:ff9b::", "::"):
        assert not is_public(str(IPv6Address(int(IPv6Address(prefix)) + int(inside))))
    assert not is_public(str(IPv6Address((0x2002 << 112) + (int(inside) << 80))))


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("fe80::1", False),
        ("fc00::1", False),
        ("2001:db8::1", False),
        ("2001::1", False),
        ("x", False),
    ],
)
def test_public_addresses_are_those_of_the_internet(address, public):
    assert is_public(address) is public


@pytest.fixture
async def fetching(elsewhere, listings, database, as_app, files):
    """Run what fetches, until nothing is due."""
    _, fetcher, _ = elsewhere
    base = Database(as_app(database, "listings"), "listings", 2)
    filing = Filing(FileStore.at(files.as_uri()), LARGEST, 50_000_000)

    async def fetch():
        while await fetch_photographs(lambda owner: ListingsWork(base.sessions, owner), fetcher, filing, now):
            pass

    yield fetch
    await base.close()


async def wanted(owner, database, *urls):
    lot = (await owner("POST", "/v1/lots", json=a_body())).json()["id"]
    with psycopg.connect(database) as connection:
        for url in urls:
            told = "INSERT INTO listings.photographs_to_fetch (lot_id, url, organization_id) VALUES (%s, %s, %s)"
            connection.execute(told, [lot, url, owner.actor.organization_id])
    return lot


def outcomes(database, lot):
    with psycopg.connect(database) as connection:
        told = "SELECT url, outcome, tries, next_at IS NULL FROM listings.photographs_to_fetch WHERE lot_id = %s ORDER BY url"
        return {url.rpartition("/")[2]: rest for url, *rest in connection.execute(told, [lot])}


async def test_photographs_become_public_documents_of_their_lot(owner, listings, elsewhere, fetching, database):
    _, _, there = elsewhere
    lot = await wanted(owner, database, f"{there}/a.jpg", f"{there}/paper", f"{there}/broken", f"{there}/nothing")
    await fetching()
    [document] = (await listings.get(f"/v1/lots/{lot}/documents")).json()["items"]
    assert (document["kind"], document["visible"]) == ("photograph", True)
    assert b"Peeters" not in (await listings.get(f"/v1/documents/{document['id']}/content")).content
    assert outcomes(database, lot) == {
        "a.jpg": ["fetched", 1, True],
        "broken": ["FetchFailed: answered 503", 1, False],
        "nothing": ["FetchRefused: answered 404", 1, True],
        "paper": ["FileTypeRefused", 1, True],
    }


async def test_after_the_last_try_nobody_asks_again(owner, elsewhere, fetching, database):
    hub, _, there = elsewhere
    lot = await wanted(owner, database, f"{there}/broken")
    for _ in range(len(TRIES) + 3):
        with psycopg.connect(database) as connection:
            connection.execute("UPDATE listings.photographs_to_fetch SET next_at = now() WHERE lot_id = %s AND next_at IS NOT NULL", [lot])
        await fetching()
    assert outcomes(database, lot) == {"broken": ["FetchFailed: answered 503", len(TRIES) + 1, True]}
    assert len(hub.asked) == len(TRIES) + 1


async def test_a_photograph_is_fetched_once_however_many_fetch(owner, elsewhere, fetching, database):
    hub, _, there = elsewhere
    await wanted(owner, database, f"{there}/a.jpg")
    await asyncio.gather(*(fetching() for _ in range(4)))
    assert hub.asked == ["/a.jpg"]


async def test_what_nobody_foresaw_at_one_photograph_keeps_no_other_from_being_fetched(owner, elsewhere, fetching, database):
    _, _, there = elsewhere
    lot = await wanted(owner, database, there.replace(NAME, "unforeseen") + "/b.jpg", "https://xn--a/c.jpg", f"{there}/a.jpg")
    await fetching()
    assert outcomes(database, lot) == {
        "a.jpg": ["fetched", 1, True],
        "b.jpg": ["ZeroDivisionError", 1, False],
        "c.jpg": ["FetchRefused: no address", 1, True],
    }


async def test_organizations_take_turns(owner, someone, elsewhere, fetching, database):
    hub, _, there = elsewhere
    await wanted(owner, database, *(f"{there}/{number}" for number in range(2 * BATCH)))
    await wanted(someone(), database, f"{there}/a.jpg")
    await fetching()
    assert hub.asked.index("/a.jpg") < BATCH


async def test_a_hubs_sync_tells_of_photographs(owner, database):
    await owner("PUT", "/v1/inventories/hal", json={"location": {"postal_code": "2800"}})
    line = a_body(external_id="H-1") | {"photographs": ["https://hub.example/1.jpg", "https://hub.example/2.jpg"]}
    for _ in range(2):
        answer = await owner("PUT", "/v1/inventories/hal/items", json=line)
        assert answer.status_code == 200, answer.text
    with psycopg.connect(database) as connection:
        told = "SELECT url FROM listings.photographs_to_fetch WHERE organization_id = %s ORDER BY url"
        assert [url for (url,) in connection.execute(told, [owner.actor.organization_id])] == line["photographs"]


def test_nobody_else_sees_what_is_to_be_fetched(database, as_app):
    with psycopg.connect(as_app(database, "listings")) as connection:
        assert connection.execute("SELECT count(*) FROM photographs_to_fetch").fetchone() == (0,)
        connection.execute("SELECT set_config('spolia.organization', %s, true)", [str(UUID(int=7))])
        assert connection.execute("SELECT count(*) FROM photographs_to_fetch").fetchone() == (0,)
