"""Following another service's feed: the cursor moves in the transaction that applies the changes."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final, Protocol
from uuid import UUID

import httpx
from sqlalchemy import Table, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from services.kernel.identity import Actor, KeyId, OrganizationId, Scope
from services.kit.feed.events import Change, Changes, Event, Snapshot
from services.kit.feed.reader import PositionExpired
from services.kit.identity import HEADER, Identities
from services.kit.logging import logger
from services.kit.tracing import caused_by

WAIT_S: Final = 20.0
PAGE: Final = 1_000
_TROUBLE_S: Final = 0.5
_LONGEST_TROUBLE_S: Final = 10.0
_EXPECTED: Final = (httpx.HTTPError, OperationalError)
"""The other service or the database is away for a while: the error's own words say all there is to know."""


class Source(Protocol):
    """Where changes come from."""

    async def changes(self, after: int, wait: float) -> tuple[list[Change], int]: ...

    def snapshot(self) -> AsyncIterator[tuple[int, list[Event]]]: ...


class FeedClient:
    """A service's feed over HTTP, in this process or across the network."""

    def __init__(self, http: httpx.AsyncClient, identities: Identities, audience: str) -> None:
        self._http = http
        self._identities = identities
        self._audience = audience

    async def changes(self, after: int, wait: float) -> tuple[list[Change], int]:
        answer = await self._get("/internal/changes", {"after": after, "wait": wait, "limit": PAGE}, timeout=wait + 10)
        batch = Changes.model_validate_json(answer)
        return [item.change() for item in batch.items], batch.head

    async def snapshot(self) -> AsyncIterator[tuple[int, list[Event]]]:
        """All that is published, page by page, each with the position to follow from: the first page's counts."""
        after: UUID | None = None
        while True:
            parameters: dict[str, object] = {"limit": PAGE} | ({"after": str(after)} if after else {})
            page = Snapshot.model_validate_json(await self._get("/internal/snapshot", parameters, timeout=60))
            yield page.position, [Event(s.type, s.subject, s.version, s.data) for s in page.items]
            if (after := page.next) is None:
                return

    async def _get(self, path: str, parameters: Mapping[str, object], timeout: float) -> bytes:  # noqa: ASYNC109 - httpx's own word
        nobody = UUID(int=0)
        actor = Actor(OrganizationId(nobody), KeyId(nobody), frozenset({Scope.FEED_READ}))
        headers = {HEADER: self._identities.sign(actor, self._audience)}
        answer = await self._http.get(path, params=httpx.QueryParams(dict(parameters)), headers=headers, timeout=timeout)  # type: ignore[arg-type] # plain scalars
        if answer.status_code == HTTPStatus.GONE:
            raise PositionExpired
        return answer.raise_for_status().content


Apply = Callable[[AsyncSession, int, Sequence[Change]], Awaitable[None]]
"""Brings a generation of the projection up to date with these changes, in the session's transaction."""

Generation = Callable[[AsyncSession], Awaitable[int]]
"""The generation of the projection that serves now."""


@dataclass(slots=True)
class Lag:
    """How far behind the follower is: the feed's head and its own place."""

    head: int = 0
    position: int = 0


class Follower:
    """Follows one feed into the serving generation of one projection. Several processes may: the cursor's row lock lets one apply."""

    def __init__(
        self,
        feed: str,
        source: Source,
        sessions: async_sessionmaker[AsyncSession],
        cursors: Table,
        generation: Generation,
        apply: Apply,
        begin_again: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        """`begin_again` builds the projection from a snapshot: what remains when the changes after our place are no longer kept."""
        self._feed = feed
        self._source = source
        self._sessions = sessions
        self._cursors = cursors
        self._generation = generation
        self._apply = apply
        self._begin_again = begin_again
        self._log = logger(f"follower.{feed}")
        self.lag = Lag()

    async def run(self) -> None:
        """Follow for ever; trouble is logged and tried again, a little later each time."""
        pause, before = _TROUBLE_S, ""
        while True:
            try:
                await self._followed()
                pause, before = _TROUBLE_S, ""
            except Exception as error:  # noqa: BLE001 - a follower that ends is a projection that silently grows old
                before = self._tell(error, before)
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_TROUBLE_S)

    def _tell(self, error: Exception, before: str) -> str:
        """Log one line; where it happened only of what nobody foresaw, and not again while it stays the same. What it was called."""
        name = type(error).__name__
        untold = not isinstance(error, _EXPECTED) and name != before
        self._log.warning("following failed; trying again", error=name, detail=_first_line(error), exc_info=untold)
        return name

    async def _followed(self) -> None:
        try:
            await self.step(WAIT_S)
        except PositionExpired:
            if self._begin_again is None:
                raise
            self._log.warning("the changes after our place are no longer kept; beginning again from a snapshot")
            await self._begin_again()

    async def step(self, wait: float = 0.0) -> int:
        """Fetch once and apply; how many changes were applied."""
        async with self._sessions() as session:
            generation = await self._generation(session)
            position = self.lag.position = await self._position(session, generation)
        changes, head = await self._source.changes(position, wait)
        applied = await self._take(generation, position, changes) if changes else 0
        self.lag = Lag(head, position + applied)
        return applied

    async def _take(self, generation: int, position: int, changes: Sequence[Change]) -> int:
        async with self._sessions() as session:
            if await self._generation(session) != generation or await self._locked(session, generation) != position:
                return 0  # another process was quicker, or the generations were swapped
            with caused_by((change.traceparent for change in changes), f"apply {self._feed}"):
                await self._apply(session, generation, changes)
                await move(session, self._cursors, self._feed, generation, changes[-1].position)
                await session.commit()
        log = self._log.bind()
        for change in changes:
            log.debug("applied", position=change.position, subject=change.event.subject, request_id=change.request_id)
        return len(changes)

    async def _position(self, session: AsyncSession, generation: int) -> int:
        cursors = self._cursors.c
        query = select(cursors.position).where(cursors.feed == self._feed, cursors.generation == generation)
        return await session.scalar(query) or 0

    async def _locked(self, session: AsyncSession, generation: int) -> int:
        cursors = self._cursors.c
        await session.execute(insert(self._cursors).values(feed=self._feed, generation=generation).on_conflict_do_nothing())
        query = select(cursors.position).where(cursors.feed == self._feed, cursors.generation == generation).with_for_update()
        return await session.scalar(query) or 0


def _first_line(error: Exception) -> str:
    """Without the statement and the advice that follow on further lines."""
    return str(error).partition("\n")[0]


async def move(session: AsyncSession, cursors: Table, feed: str, generation: int, position: int) -> None:
    """Set the cursor of a generation, within the caller's transaction."""
    row = {"feed": feed, "generation": generation, "position": position}
    statement = insert(cursors).values(row).on_conflict_do_update(index_elements=["feed", "generation"], set_={"position": position})
    await session.execute(statement)
