"""The services' feeds, read through the same upstreams as everything else."""

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID, uuid5

import orjson

from gateway.domain.changes import Batch, Change, Place, Portion, is_for_everyone
from gateway.domain.errors import InventoryNotFound
from gateway.forwarding.refusals import UpstreamNonsense, UpstreamSlow, UpstreamUnreachable
from gateway.forwarding.upstream import Upstream, ask
from services.kernel.identity import Actor, KeyId, OrganizationId, Scope
from services.kit.feed.reader import LONGEST_WAIT_S, PositionExpired
from services.kit.identity import HEADER, Identities

SHARED_LIMIT: Final = 100
"""Changes that one shared long poll brings at most; who waits is at the end of the feed, where few come at once."""

_NOBODY: Final = UUID(int=0)


def _follower(organization: str | None = None) -> Actor:
    """Who reads a feed, vouched for: on behalf of this organization, which hears of what only parties know, or of nobody."""
    return Actor(OrganizationId(UUID(organization) if organization else _NOBODY), KeyId(_NOBODY), frozenset({Scope.FEED_READ}))


_FOLLOWER: Final = _follower()


class Feed:
    """One service's feed. However many wait behind the same position, one request waits at the service for all of them."""

    def __init__(self, service: str, upstream: Upstream, identities: Identities, answer_s: float) -> None:
        self._service = service
        self._upstream = upstream
        self._identities = identities
        self._answer_s = answer_s
        self._polls: dict[int, asyncio.Task[Batch]] = {}
        self._stopping = False

    @asynccontextmanager
    async def living(self) -> AsyncIterator[None]:
        """What still waits at the service when this is left is called back."""
        yield
        polls = [*self._polls.values()]
        self.stop()
        await asyncio.gather(*polls, return_exceptions=True)

    def stop(self) -> None:
        """Let go of everyone who waits now, and of who comes back to it: the process is about to end, and waits for its requests."""
        self._stopping = True
        for poll in self._polls.values():
            poll.cancel()

    async def read(self, place: Place, limit: int, portion: Portion) -> Batch:
        """What lies behind a place now: the snapshot first, then the changes. `PositionExpired` when those are no longer kept."""
        return await (self._states(place, limit, portion) if place.in_snapshot else self._changes(place, limit, 0))

    def coming(self, place: Place) -> "asyncio.Task[Batch]":
        """What comes next behind a place in the changes, shared by all who wait there; nothing, after a while."""
        position = place.position or 0
        if (poll := self._polls.get(position)) is None:
            wait = 0 if self._stopping else LONGEST_WAIT_S
            poll = self._polls[position] = asyncio.create_task(self._changes(place, SHARED_LIMIT, wait))
            poll.add_done_callback(lambda done: self._over(position, done))
        return poll

    async def stocked(self, inventory: str, organization: str, lots: Collection[str]) -> Collection[str]:
        """Those of an organization's lots that are in its inventory of this name. One that came into it once stays in it."""
        query = {"part": inventory, "id": sorted(lots)}
        found = await self._asked("/internal/stocked", query, 0, _follower(organization))
        return frozenset(found["ids"])

    def _over(self, position: int, poll: "asyncio.Task[Batch]") -> None:
        del self._polls[position]
        if not poll.cancelled():
            poll.exception()  # whoever still waits is told; nobody may

    async def _changes(self, place: Place, limit: int, wait: float) -> Batch:
        answer = await self._asked("/internal/changes", {"after": place.position, "limit": limit, "wait": wait}, wait)
        told = tuple((_change(one), Place(one["position"])) for one in answer["items"])
        return Batch(told, told[-1][1] if told else place, more=len(told) == limit)

    async def _states(self, place: Place, limit: int, portion: Portion) -> Batch:
        """A page of the snapshot; of one subject there is one state at most. Following begins where the first page was read."""
        subject = portion.subject
        after, most = (place.within, limit) if subject is None else (_before(subject), 1)
        query: dict[str, object] = {"limit": most, "kind": [*portion.kinds]} | ({"after": after} if after else {})
        if portion.own:
            query["owner"] = portion.organization
        if portion.inventory is not None:
            query["part"] = portion.inventory
        page = await self._asked("/internal/snapshot", query, 0, _follower(portion.organization))
        position = page["position"] if place.position is None else place.position
        told = tuple((_state(one, self._service), Place(position, one["subject"])) for one in page["items"])
        more = subject is None and page["next"] is not None
        return Batch(told, Place(position, page["next"] if more else None), more)

    async def _asked(self, path: str, query: Mapping[str, object], wait: float, reader: Actor = _FOLLOWER) -> dict[str, Any]:
        headers = {HEADER: self._identities.sign(reader, self._service)}
        try:
            async with asyncio.timeout(wait + self._answer_s):
                status, body = await ask(self._upstream, path, urlencode(query, doseq=True), headers)
        except TimeoutError as error:
            raise UpstreamSlow from error
        return _read(status, body)


def _read(status: int, body: bytes) -> dict[str, Any]:
    if status == HTTPStatus.GONE:
        raise PositionExpired
    if status == HTTPStatus.NOT_FOUND:
        raise InventoryNotFound
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        raise UpstreamUnreachable
    if status != HTTPStatus.OK:
        raise UpstreamNonsense
    answer: dict[str, Any] = orjson.loads(body)
    return answer


def _before(subject: UUID) -> str | None:
    """What a page must come after for this subject to be its first."""
    return str(UUID(int=subject.int - 1)) if subject.int else None


_TOLD: Final = ("id", "source", "type", "subject", "version", "time", "data", "public", "current", "owner")


def _change(one: Mapping[str, Any]) -> Change:
    return Change(**{name: one[name] for name in _TOLD}, parties=_parties(one))


def _state(one: Mapping[str, Any], service: str) -> Change:
    """A state has the same id whenever it is told."""
    told = uuid5(UUID(one["subject"]), str(one["version"]))
    public = is_for_everyone(one["data"])
    return Change(
        str(told),
        f"/{service}",
        one["type"],
        one["subject"],
        one["version"],
        None,
        one["data"],
        public,
        owner=one["owner"],
        parties=_parties(one),
    )


def _parties(one: Mapping[str, Any]) -> tuple[str, ...] | None:
    """The organizations that alone may hear of it."""
    parties = one["parties"]
    return None if parties is None else tuple(parties)
