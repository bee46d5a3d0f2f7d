"""Beginning from a snapshot while others write, then following: in the end one knows what is true."""

import asyncio
from random import Random
from uuid import UUID

import httpx
import pytest

from services.acceptance.app import create_app as create_acceptance
from services.acceptance.settings import Settings
from services.acceptance.store.tables import FEED
from services.kernel.identity import Scope
from services.kit.feed.api import feed_router
from services.kit.feed.events import Event, Portion
from services.kit.feed.follower import FeedClient
from services.kit.feed.reader import LONGEST_WAIT_S, Feed
from services.kit.identity import Identities
from services.kit.testing import an_actor, served, vouched
from tests.conftest import SECRET
from tests.kit.house import NAME, create_app
from tests.kit.writing import TYPE, numbered, subjects, told, write


class Editor:
    """One who registers, renames and removes receivers of its own, as chance will have it."""

    def __init__(self, http: httpx.AsyncClient, seed: int) -> None:
        self._http = http
        self._random = Random(seed)  # noqa: S311 - chance, not secrecy
        self._headers = vouched(an_actor(Scope.RECEIVERS_WRITE), SECRET, "acceptance")
        self._versions: dict[str, int] = {}

    async def work(self, turns: int) -> None:
        for turn in range(turns):
            known = [*self._versions]
            match self._random.choice(["register", "rename", "rename", "remove"]) if known else "register":
                case "register":
                    await self._register(f"receiver {turn}")
                case "rename":
                    await self._rename(self._random.choice(known), f"renamed {turn}")
                case _:
                    await self._remove(self._random.choice(known))

    async def _register(self, name: str) -> None:
        answer = await self._http.post("/v1/receivers", json={"name": name, "kind": "hub"}, headers=self._headers)
        self._versions[answer.json()["id"]] = 1

    async def _rename(self, receiver: str, name: str) -> None:
        answer = await self._http.patch(f"/v1/receivers/{receiver}", json={"name": name}, headers=self._at(receiver))
        self._versions[receiver] = answer.json()["version"]

    async def _remove(self, receiver: str) -> None:
        await self._http.delete(f"/v1/receivers/{receiver}", headers=self._at(receiver))
        del self._versions[receiver]

    def _at(self, receiver: str) -> dict[str, str]:
        return self._headers | {"if-match": f'"{self._versions[receiver]}"'}


class Copy:
    """What a follower holds: the newest state of each subject, older versions ignored."""

    def __init__(self) -> None:
        self._newest: dict[UUID, Event] = {}

    def take(self, event: Event) -> None:
        held = self._newest.get(event.subject)
        if held is None or held.version < event.version:
            self._newest[event.subject] = event

    @property
    def states(self) -> dict[str, dict]:
        return {str(subject): event.data for subject, event in self._newest.items() if event.data is not None}


async def copied(client: FeedClient) -> tuple[Copy, int]:
    """The snapshot, and the position of its first page."""
    copy, position = Copy(), None
    async for at, states in client.snapshot():
        position = at if position is None else position
        for state in states:
            copy.take(state)
    return copy, position or 0


async def truth(http: httpx.AsyncClient) -> dict[str, dict]:
    states, url = {}, "/v1/receivers?limit=100"
    while url:
        answer = await http.get(url)
        states |= {one["id"]: one for one in answer.json()["items"]}
        url = answer.links.get("next", {}).get("url")
    return states


async def test_what_changes_between_a_page_and_its_position_is_not_lost(feeding) -> None:
    (subject,) = await subjects(feeding, 1)
    await numbered(feeding)

    async def overtaken(after: UUID | None, limit: int, portion: Portion) -> list[Event]:
        await write(feeding, subject)
        await numbered(feeding)
        return [Event(TYPE, subject, 1, {"version": 1})]

    feed = Feed(feeding, FEED)
    async with served(create_app(routers=[feed_router(NAME, feed, overtaken)])) as http:
        _, position = await copied(FeedClient(http, Identities(SECRET, "matching"), NAME))
    assert told((await feed.read(position, 10))[0]) == [(subject, 2)]


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_snapshot_taken_while_others_write_and_then_followed_ends_in_the_truth(own_database, as_app, monkeypatch, seed) -> None:
    monkeypatch.setattr("services.kit.feed.follower.PAGE", 5)
    settings = Settings(database_url=as_app(own_database, "acceptance"), identity_secret=SECRET)
    async with served(create_acceptance(settings)) as http:
        client = FeedClient(http, Identities(SECRET, "matching"), "acceptance")
        await Editor(http, seed).work(12)
        writing = asyncio.gather(*(Editor(http, 10 * seed + n).work(15) for n in range(4)))
        copy, position = await copied(client)
        await writing
        last = Editor(http, 100 * seed)
        await last.work(1)  # once its event is there, all others are
        while not set(await truth(http)) <= set(copy.states):
            changes, _ = await client.changes(position, wait=LONGEST_WAIT_S)
            assert changes
            for change in changes:
                copy.take(change.event)
                position = change.position
        assert copy.states == await truth(http)
