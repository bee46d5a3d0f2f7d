"""Keys: what one may be, whose it is, how long it holds; who comes meanwhile waits, and what is undone leaves no trace."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest
from fastapi import APIRouter
from pydantic import BaseModel
from sqlalchemy import text, update

from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.acceptance.store.tables import IDEMPOTENCY
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import OrganizationId, Scope
from services.kit.app import service_app
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.expiry import forget
from services.kit.idempotency.once import Keyed, MaybeKeyed, Once
from services.kit.idempotency.refusals import KEY_REFUSALS, KeyReused, KeyRunning
from services.kit.identity import HEADER
from services.kit.tasks import background
from services.kit.testing import an_actor, served, vouched
from tests.acceptance.bodies import a_receiver, a_site, by
from tests.conftest import SECRET
from tests.patience import until


class Said(BaseModel):
    words: str


def once(**otherwise) -> Once:
    return Once(**{"organization_id": OrganizationId(uuid4()), "route": "POST /things", "key": str(uuid4()), "asked": b"this"} | otherwise)


def answer(words: str = "done") -> Answer:
    return Answer.of(Said(words=words), 201, etag='"1"', location="/things/1")


async def do(sessions, asked: Once, words: str = "done", *, meanwhile=None, commit: bool = True) -> Answer:
    """What a use case does."""
    async with AcceptanceWork(sessions, asked.organization_id) as work:
        if earlier := await work.answers.claim(asked):
            return earlier
        if meanwhile:
            await meanwhile
        kept = await work.answers.keep(asked, answer(words))
        if commit:
            await work.commit()
    return kept


@pytest.fixture
def feeding(connect, database):
    return connect(database)


@pytest.fixture
def sessions(feeding):
    return feeding.sessions


async def test_the_first_answer_is_everyones_to_the_byte(sessions) -> None:
    asked = once()
    first, second = await do(sessions, asked, "one"), await do(sessions, asked, "two")
    assert (second.status_code, second.body) == (201, first.body)
    assert dict(second.headers) == dict(first.headers) | {"idempotency-replayed": "true"}


async def test_no_key_claims_nothing_and_keeps_nothing(sessions) -> None:
    async with AcceptanceWork(sessions) as work:
        assert await work.answers.claim(None) is None
        kept = answer()
        assert await work.answers.keep(None, kept) is kept


async def test_what_is_not_committed_leaves_the_key_free(sessions) -> None:
    asked = once()
    await do(sessions, asked, "one", commit=False)
    assert b"two" in (await do(sessions, asked, "two")).body


async def test_the_same_key_for_something_else_is_refused(sessions) -> None:
    asked = once()
    await do(sessions, asked)
    with pytest.raises(KeyReused):
        await do(sessions, once(organization_id=asked.organization_id, key=asked.key, asked=b"that"))


@pytest.mark.parametrize("other", [{"organization_id": OrganizationId(uuid4())}, {"route": "POST /others"}])
async def test_a_key_is_one_organizations_on_one_route(sessions, other) -> None:
    mine = {"organization_id": OrganizationId(uuid4()), "key": str(uuid4())}
    await do(sessions, once(**mine), "one")
    assert b"two" in (await do(sessions, once(**mine | other), "two")).body


@pytest.mark.parametrize(("first_commits", "words"), [(True, b"one"), (False, b"two")])
async def test_who_comes_meanwhile_waits_for_the_first_to_end(sessions, first_commits, words) -> None:
    asked, claimed, gate = once(), asyncio.Event(), asyncio.Event()

    async def lingering() -> None:
        claimed.set()
        await gate.wait()

    first = asyncio.create_task(do(sessions, asked, "one", meanwhile=lingering(), commit=first_commits))
    await claimed.wait()
    second = asyncio.create_task(do(sessions, asked, "two"))

    async def waits() -> bool:
        async with sessions() as session:
            asked = "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'transactionid'"
            return (await session.execute(text(asked))).rowcount > 0

    await until(waits)
    gate.set()
    assert words in (await second).body
    await first


async def test_who_waits_too_long_is_told_that_it_still_runs(sessions) -> None:
    asked = once()
    async with AcceptanceWork(sessions, asked.organization_id) as first, AcceptanceWork(sessions, asked.organization_id) as second:
        assert await first.answers.claim(asked) is None
        await second._session.execute(text("SET LOCAL lock_timeout = '20ms'"))
        with pytest.raises(KeyRunning):
            await second.answers.claim(asked)


async def aged(sessions, asked: Once, by: timedelta) -> None:
    mine = IDEMPOTENCY.c.key == asked.key
    async with AcceptanceWork(sessions, asked.organization_id) as work:
        await work._session.execute(update(IDEMPOTENCY).where(mine).values(created_at=IDEMPOTENCY.c.created_at - by))
        await work.commit()


async def test_what_has_expired_counts_for_nothing_before_it_is_deleted_and_is_deleted(feeding) -> None:
    old, older, young = once(), once(), once()
    for asked in (old, older, young):
        await do(feeding.sessions, asked, "one")
    for asked, hours in ((old, 73), (older, 73), (young, 71)):
        await aged(feeding.sessions, asked, timedelta(hours=hours))
    assert b"two" in (await do(feeding.sessions, older, "two")).body
    assert await forget(feeding, IDEMPOTENCY) == 1
    assert await forget(feeding, IDEMPOTENCY) == 0
    assert b"one" in (await do(feeding.sessions, young, "two")).body


router = APIRouter()


@router.post("/always")
async def always(asked: Keyed) -> dict[str, str]:
    return {"key": asked.key, "route": asked.route}


@router.post("/maybe/{number}")
async def maybe(number: int, asked: MaybeKeyed) -> dict[str, str | None]:
    return {"asked": asked.asked.hex() if asked else None}


@router.post("/running")
async def running(asked: Keyed) -> None:
    raise KeyRunning(asked.key)


@pytest.fixture
async def ask():
    """A call of a small application by someone, under a key."""

    async def ready() -> bool:
        return True

    app = service_app("keys", "", secret=SECRET, routers=[router], refusals=KEY_REFUSALS, lifespan=lambda _: background(), ready=ready)
    headers = vouched(an_actor(), SECRET, "keys")
    async with served(app) as client:

        async def ask(path: str, key: str | None = None, **options):
            keyed = {} if key is None else {"idempotency-key": key.encode("latin-1")}
            return await client.post(path, headers={**headers, **keyed, **options.pop("headers", {})}, **options)

        yield ask


@pytest.mark.parametrize(("language", "word"), [("nl", "sleutel"), ("fr", "clé"), ("en", "key"), ("de", "Schlüssel")])
async def test_a_route_that_demands_a_key_says_so_in_the_readers_language(ask, language, word) -> None:
    refused = await ask("/always", headers={"accept-language": language})
    assert (refused.status_code, refused.json()["code"]) == (400, "idempotency_key_missing")
    assert word in refused.json()["detail"]


async def test_who_must_wait_is_told_until_when_and_under_which_key(ask) -> None:
    refused = await ask("/running", "till-7", headers={"accept-language": "de"})
    assert (refused.status_code, refused.json()["code"], refused.headers["retry-after"]) == (409, "idempotency_key_running", "1")
    assert "till-7" in refused.json()["detail"]
    assert "läuft" in refused.json()["detail"]


@pytest.mark.parametrize("key", ["k", "k" * 255, "order 7, line 3", "{braces} & <brackets>"])
async def test_a_key_is_any_printable_text(ask, key) -> None:
    assert (await ask("/always", key)).json() == {"key": key, "route": "POST /always"}


@pytest.mark.parametrize("key", ["", "k" * 256, "sleutel-é", "tab\there", "\x7f"])
@pytest.mark.parametrize("path", ["/always", "/maybe/1"])
async def test_what_is_no_key_is_refused_by_name(ask, path, key) -> None:
    refused = await ask(path, key)
    assert refused.status_code == 422
    assert refused.json()["errors"][0]["parameter"] == "idempotency-key"


async def test_what_is_asked_is_the_path_and_every_byte_of_the_body(ask) -> None:
    asked = [
        (await ask(path, "k", content=body)).json()["asked"]
        for path, body in (("/maybe/1", b"{}"), ("/maybe/1", b"{ }"), ("/maybe/2", b"{}"), ("/maybe/1", b""), ("/maybe/1", b"{}"))
    ]
    assert len(set(asked)) == 4
    assert asked[0] == asked[-1]
    assert (await ask("/maybe/1")).json() == {"asked": None}


async def test_nobody_has_no_keys(ask) -> None:
    assert (await ask("/always", "k", headers={HEADER: ""})).status_code == 401


async def test_receivers_and_their_sites_are_made_once_too(database, as_app) -> None:
    owner = an_actor(Scope.RECEIVERS_WRITE)
    settings = Settings(database_url=as_app(database, "acceptance"), identity_secret=SECRET)
    async with served(create_app(settings)) as client:

        async def twice(path: str, body: dict, version: int | None = None):
            headers = by(owner, version) | {"idempotency-key": str(uuid4())}
            first, retry = [await client.post(path, json=body, headers=headers) for _ in range(2)]
            assert (first.status_code, retry.status_code, retry.content) == (201, 201, first.content)
            assert [retry.headers[name] for name in ("location", "etag")] == [first.headers[name] for name in ("location", "etag")]
            return first

        receiver = await twice("/v1/receivers", a_receiver())
        site = await twice(f"{receiver.headers['location']}/sites", a_site(name="Kaai 2"), 1)
        assert site.headers["etag"] == '"2"'
        now = await client.get(receiver.headers["location"])
        assert [one["name"] for one in now.json()["sites"]] == ["Poort Mechelen", "Kaai 2"]
