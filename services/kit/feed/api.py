"""The feed over HTTP, for other services only: the gateway routes nothing below `/internal`."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Query

from services.kernel.identity import Actor, Scope
from services.kit.feed.events import ChangeOut, Changes, Event, Portion, Snapshot, StateOut
from services.kit.feed.reader import LONGEST_WAIT_S, Feed, PositionExpired
from services.kit.parameters import holder
from services.kit.problems import Refusals, refusal

LARGEST_BATCH: Final = 1_000

States = Callable[[UUID | None, int, Portion], Awaitable[Sequence[Event]]]
"""All that is published of a portion, by subject: those after one, at most so many."""

FEED_REFUSALS: Final[Refusals] = {
    PositionExpired: refusal(
        410,
        "position_expired",
        nl="Deze plaats in de wijzigingen bestaat niet meer; begin opnieuw van een momentopname.",
        fr="Cette position dans les modifications n'existe plus ; recommencez à partir d'un instantané.",
        en="This position in the changes is no longer kept; begin again from a snapshot.",
        de="Diese Position in den Änderungen gibt es nicht mehr; beginnen Sie neu mit einer Momentaufnahme.",
    ),
}
"""What a service with a feed refuses for it."""

Follows = Annotated[Actor, holder(Scope.FEED_READ)]


def feed_router(source: str, feed: Feed, states: States) -> APIRouter:
    """`/internal/changes` and `/internal/snapshot` of one service."""
    router = APIRouter(prefix="/internal", include_in_schema=False)

    @router.get("/changes")
    async def changes(
        _: Follows,
        after: Annotated[int, Query(ge=0)] = 0,
        wait: Annotated[float, Query(ge=0, le=LONGEST_WAIT_S)] = 0,
        limit: Annotated[int, Query(ge=1, le=LARGEST_BATCH)] = LARGEST_BATCH,
    ) -> Changes:
        found, head = await feed.read(after, limit, wait)
        return Changes(items=[ChangeOut.of(change, f"/{source}") for change in found], head=head)

    @router.get("/snapshot")
    async def snapshot(
        reader: Follows,
        after: UUID | None = None,
        limit: Annotated[int, Query(ge=1, le=LARGEST_BATCH)] = LARGEST_BATCH,
        kind: Annotated[list[str] | None, Query()] = None,
        owner: UUID | None = None,
        part: str | None = None,
    ) -> Snapshot:
        position = await feed.head()
        page = await states(after, limit, Portion(frozenset(kind) if kind else None, owner, reader.organization_id, part))
        items = [StateOut.of(state) for state in page]
        return Snapshot(position=position, items=items, next=page[-1].subject if len(page) == limit else None)

    return router
