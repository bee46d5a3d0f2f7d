"""A retry does nothing twice: one key, one effect, one answer; whoever comes at once, whatever is cut."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import partial
from uuid import uuid4

import httpx
import psycopg
import pytest

from services.kernel.identity import Scope
from services.kit.idempotency.once import Once
from services.kit.testing import an_actor, served
from services.listings.app import create_app
from services.listings.settings import Settings
from services.listings.store.tables import IDEMPOTENCY
from services.listings.store.work import ListingsWork
from tests.conftest import SECRET, AsApp
from tests.gateway.stories import listening
from tests.listings.conftest import Caller
from tests.listings.offers import a_body
from tests.patience import PATIENCE_S
from tests.proxy import Proxy, before_postgres, proxied


def a_key() -> str:
    return str(uuid4())


def said(answer):
    """What two answers have in common that are the same: status, every byte, every header but the one that says so."""
    headers = {name: value for name, value in answer.headers.items() if name not in {"idempotency-replayed", "x-request-id"}}
    return answer.status_code, answer.content, headers


def replayed(answer):
    return answer.headers.get("idempotency-replayed") == "true"


async def keyed(caller, key, path="/v1/lots", **options):
    return await caller("POST", path, headers={"idempotency-key": key, **options.pop("headers", {})}, **options)


async def lots_of(owner):
    return (await owner("GET", "/v1/lots", params={"limit": 100})).json()["items"]


@pytest.fixture
def aged(database):
    """Let time pass for what was kept under a key."""

    def aged(key, by):
        with psycopg.connect(database, autocommit=True) as connection:
            passed = "UPDATE listings.idempotency SET created_at = created_at - CAST(%s AS interval) WHERE key = %s"
            assert connection.execute(passed, [by, key]).rowcount == 1

    return aged


async def test_a_retry_gets_the_very_same_answer_and_posts_nothing(owner, events):
    key, body = a_key(), a_body(location={"point": [4.4812, 51.0283]}, contact={"name": "An"})
    first, retry = [await keyed(owner, key, json=body) for _ in range(2)]
    assert first.status_code == 201
    assert said(retry) == said(first)
    assert (replayed(first), replayed(retry)) == (False, True)
    assert [lot["id"] for lot in await lots_of(owner)] == [first.json()["id"]]
    assert len(await events(first.json()["id"])) == 1


async def test_the_answer_stays_as_it_was_whatever_the_lot_has_become_and_whatever_language_is_asked(owner):
    key = a_key()
    first = await keyed(owner, key, json=a_body())
    await owner("POST", f"{first.headers['location']}/withdraw", version=1)
    assert said(await keyed(owner, key, json=a_body(), headers={"accept-language": "fr"})) == said(first)


async def test_a_lots_steps_are_taken_once_too_though_the_version_they_name_is_past(owner):
    lot = await keyed(owner, a_key(), json=a_body(status="draft"))
    for step, version in (("publish", 1), ("withdraw", 2)):
        key, path = a_key(), f"{lot.headers['location']}/{step}"
        first, retry = [await keyed(owner, key, path, version=version) for _ in range(2)]
        assert (first.status_code, first.headers["etag"]) == (200, f'"{version + 1}"')
        assert said(retry) == said(first)
        assert (await owner("POST", path, version=version)).status_code == 412


async def test_without_a_key_each_request_is_one_of_its_own(owner):
    answers = [await owner("POST", "/v1/lots", json=a_body()) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert len(await lots_of(owner)) == 2


async def test_many_at_once_under_one_key_are_one(owner):
    few = asyncio.Semaphore(3)

    async def ten_times(number, key):
        async with few:
            body = a_body(title=f"Eiken plankenvloer {number}")
            return await asyncio.gather(*(until_it_is_said(partial(keyed, owner, key, json=body)) for _ in range(10)))

    for same in await asyncio.gather(*(ten_times(number, a_key()) for number in range(60))):
        assert {answer.status_code for answer in same} == {201}
        assert len({answer.content for answer in same}) == 1
        assert sum(not replayed(answer) for answer in same) == 1
    assert len(await lots_of(owner)) == 60


async def test_a_key_with_another_body_or_for_another_lot_is_refused(owner):
    key = a_key()
    drafts = [await owner("POST", "/v1/lots", json=a_body(status="draft")) for _ in range(2)]
    await keyed(owner, key, json=a_body())
    await keyed(owner, key, f"{drafts[0].headers['location']}/publish", version=1)
    other_body = await keyed(owner, key, json=a_body(title="Grenen plankenvloer"))
    other_lot = await keyed(owner, key, f"{drafts[1].headers['location']}/publish", version=1)
    for refused in (other_body, other_lot):
        assert (refused.status_code, refused.json()["code"]) == (422, "idempotency_key_reused")
    assert len(await lots_of(owner)) == 3


async def test_anothers_same_key_is_another_key(owner, someone):
    key, other = a_key(), someone()
    mine, theirs = [await keyed(caller, key, json=a_body()) for caller in (owner, other)]
    assert mine.json()["id"] != theirs.json()["id"]
    assert not replayed(theirs)


async def test_what_was_refused_may_be_tried_again_under_the_same_key(owner):
    key, body = a_key(), a_body(external_id="stock-7")
    taken = await owner("POST", "/v1/lots", json=body)
    assert (await keyed(owner, key, json=body)).json()["code"] == "external_id_taken"
    await owner("PATCH", taken.headers["location"], version=1, json={"external_id": None})
    assert (await keyed(owner, key, json=body)).status_code == 201


async def test_a_key_lives_for_72_hours(owner, aged):
    key = a_key()
    first = await keyed(owner, key, json=a_body())
    aged(key, "71 hours 59 minutes")
    assert said(await keyed(owner, key, json=a_body())) == said(first)
    aged(key, "2 minutes")
    anew = await keyed(owner, key, json=a_body(title="Grenen plankenvloer"))
    assert (anew.status_code, replayed(anew)) == (201, False)
    assert said(await keyed(owner, key, json=a_body(title="Grenen plankenvloer"))) == said(anew)


async def test_while_the_first_still_runs_the_second_is_told_when_to_come_back(owner, database, as_app, monkeypatch):
    monkeypatch.setattr("services.kit.database.LOCK_TIMEOUT_MS", 20)
    once = Once(owner.actor.organization_id, "POST /v1/lots", a_key(), b"")
    app = create_app(Settings(database_url=as_app(database, "listings"), identity_secret=SECRET, fetch_photographs=False))
    async with served(app) as impatient, ListingsWork(app.state.database.sessions, once.organization_id) as first:
        assert await first.answers.claim(once) is None
        second = await keyed(Caller(owner.actor, impatient), once.key, json=a_body())
    assert (second.status_code, second.json()["code"], second.headers["retry-after"]) == (409, "idempotency_key_running", "1")


async def test_kept_answers_hold_what_is_private_and_only_their_organization_reads_them(owner, listings):
    key = a_key()
    await keyed(owner, key, json=a_body(contact={"name": "An"}))
    database = listings._transport.app.state.database
    for organization, seen in ((owner.actor.organization_id, 1), (uuid4(), 0), (None, 0)):
        async with ListingsWork(database.sessions, organization) as work:
            rows = await work._session.execute(IDEMPOTENCY.select().where(IDEMPOTENCY.c.key == key))
            assert len(rows.all()) == seen


async def test_a_key_opens_nothing_by_itself(someone, listings):
    headers = {"idempotency-key": a_key()}
    assert (await listings.post("/v1/lots", json=a_body(), headers=headers)).status_code == 401
    assert (await keyed(someone(Scope.LOTS_READ), a_key(), json=a_body())).status_code == 403


@pytest.fixture
async def to_postgres(database: str, as_app: AsApp) -> AsyncIterator[tuple[Proxy, str]]:
    """A proxy before PostgreSQL, and the DSN of listings through it."""
    async with before_postgres(as_app(database, "listings")) as (proxy, url):
        yield proxy, url


@pytest.fixture
async def cables(to_postgres: tuple[Proxy, str]) -> AsyncIterator[tuple[Caller, Proxy, Proxy]]:
    """A caller, the proxy between it and the service, and the one between the service and PostgreSQL."""
    to_database, url = to_postgres
    async with (
        listening(create_app(Settings(database_url=url, identity_secret=SECRET))) as port,
        proxied(partial(asyncio.open_connection, "127.0.0.1", port)) as to_service,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{to_service.port}", timeout=PATIENCE_S) as http,
    ):
        yield Caller(an_actor(Scope.LOTS_READ, Scope.LOTS_WRITE), http), to_service, to_database


async def until_it_is_said(post):
    """What a client does: try again under the same key, while there is no answer or none yet."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            with suppress(httpx.TransportError):
                answer = await post()
                if answer.status_code not in {409, 503}:
                    return answer
            await asyncio.sleep(0.05)


@pytest.mark.parametrize(
    ("to_database", "word", "delivered", "done"),
    [
        pytest.param(True, b"COMMIT", False, False, id="before COMMIT"),
        pytest.param(True, b"COMMIT", True, True, id="after COMMIT"),
        pytest.param(False, b"/v1/lots", False, False, id="before the request"),
        pytest.param(False, b"/v1/lots", True, True, id="before the answer"),
    ],
)
async def test_a_cut_connection_leaves_one_lot_and_one_answer(cables, to_database, word, delivered, done):
    owner, to_service, behind = cables
    proxy, key = behind if to_database else to_service, str(uuid4())

    async def post():
        return await keyed(owner, key, json=a_body())

    proxy.cut(word, over=key.encode(), delivered=delivered)
    answer = await until_it_is_said(post)
    assert proxy.cuts == 1
    assert (answer.status_code, replayed(answer)) == (201, done)
    assert [lot["id"] for lot in await lots_of(owner)] == [answer.json()["id"]]
    assert said(await post())[:2] == said(answer)[:2]
