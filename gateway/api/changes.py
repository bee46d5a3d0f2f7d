"""What has changed, over HTTP: for who keeps a copy, or wants to hear of news."""

from collections.abc import Collection, Iterable, Mapping
from typing import Annotated, Any, Final
from uuid import UUID

import orjson
from fastapi import APIRouter, Query, Request, Response
from starlette.exceptions import HTTPException

from gateway.api.answers import LINK, Answers
from gateway.api.dependencies import Following
from gateway.domain.changes import PUBLISHED, STOCKED, Change, Place, Reader, SubjectKind
from gateway.domain.errors import NeverStocked
from gateway.schemas.changes import ChangePage
from gateway.use_cases.changes import Asked, Page, Places, follow
from services.kernel.identity import Actor, Scope
from services.kit.feed.reader import LONGEST_WAIT_S
from services.kit.identity import ScopesLacking
from services.kit.pagination import CursorRefused, decode, encode
from services.kit.parameters import Anyone

router = APIRouter(prefix="/v1/changes", tags=["changes"])

MOST: Final = 200
"""Documents of about two kilobytes, read from each feed: more would keep everyone else waiting while they are parsed."""

_READ_WITH: Final[Mapping[SubjectKind, Scope]] = {
    SubjectKind.RESERVATION: Scope.RESERVATIONS_WRITE,
    SubjectKind.WANT: Scope.WANTS_WRITE,
}
"""What is nobody's but one's own, and which keys hear of it."""

_LARGEST_POSITION: Final = 2**63 - 1
_ANSWERS: Final[Answers] = {
    200: {"headers": LINK},
    401: {"description": "`own`, an inventory, reservations or wants without a key."},
    403: {"description": "The key lacks `reservations:write` for reservations, `wants:write` for wants, `lots:read` for an inventory."},
    404: {"description": "You have no inventory of this name."},
    410: {"description": "`after` is no longer kept (30 days are): forget what you hold and begin without it."},
}

After = Annotated[str | None, Query(max_length=512, description="`next` of the last answer. Without it: all that is published, then news.")]
Wait = Annotated[
    float, Query(ge=0, le=LONGEST_WAIT_S, allow_inf_nan=False, description="With `after`: seconds to wait when there is nothing yet.")
]
Limit = Annotated[int, Query(ge=1, le=MOST, description="How many at most.")]
OfKind = Annotated[
    SubjectKind | None,
    Query(
        alias="type",
        description="Only changes of lots, receivers, programmes; or of your own: reservations, with a key that may reserve, or wants, "
        "with one that may want.",
    ),
]
OfSubject = Annotated[UUID | None, Query(description="Only changes of the lot, receiver, reservation or want with this id.")]
Own = Annotated[
    bool,
    Query(
        description="Only what is your organization's: its lots, receivers, programmes and wants, and reservations that it is a party to."
    ),
]
OfInventory = Annotated[
    str | None,
    Query(max_length=100, description="Of your own only what is in your inventory of this name: its lots, and their reservations."),
]


@router.get(
    "",
    summary="Follow what is published",
    description="A copy of all lots, receivers and programmes that keeps itself current: without `after` come all that are published, "
    "page by page, then what changes. Go on with `next` for ever; with `wait`, the answer comes when there is news. Each item holds the "
    "whole state; "
    "`data` is null when it is no longer published. States that were overtaken before you asked are left out. No key is needed; a "
    "trader's key also tells of what is for traders only. Reservations are told to their two parties alone and wants to their owner "
    "alone, when they are asked for by `type` or `own`, to a key with `reservations:write` or `wants:write`. `after` belongs to its "
    "filters and to the kind of key it was given for.",
    response_model=ChangePage,
    responses=_ANSWERS,
    openapi_extra={"x-long-poll": True},
)
async def list_changes(
    request: Request,
    caller: Anyone,
    feeds: Following,
    after: After = None,
    wait: Wait = 0,
    limit: Limit = 100,
    kind: OfKind = None,
    subject: OfSubject = None,
    own: Own = False,
    inventory: OfInventory = None,
) -> Response:
    asked = _asked(caller, kind, subject, inventory, own=own, limit=limit)
    page = await follow(feeds, _places(after, asked), asked, wait if after else 0)
    following = encode([_told(page.places)], _question(asked))
    url = request.url.include_query_params(after=following)
    return Response(_body(page, following), media_type="application/json", headers={"link": f'<{url.path}?{url.query}>; rel="next"'})


def _asked(caller: Actor | None, kind: SubjectKind | None, subject: UUID | None, inventory: str | None, *, own: bool, limit: int) -> Asked:
    """What is asked for: 401 or 403 when it is one's own without a key, or with one that may not read it."""
    own = own or inventory is not None
    personal = own or kind in _READ_WITH
    if personal and caller is None:
        raise HTTPException(401, headers={"www-authenticate": "Bearer"})
    readable = frozenset(one for one, scope in _READ_WITH.items() if caller and personal and scope in caller.scopes)
    if kind is not None and kind in _READ_WITH and kind not in readable:
        raise ScopesLacking((_READ_WITH[kind],))
    if inventory is not None and caller and Scope.LOTS_READ not in caller.scopes:
        raise ScopesLacking((Scope.LOTS_READ,))
    kinds = _kinds(kind, readable, STOCKED if inventory is not None else SubjectKind)
    organization = str(caller.organization_id) if caller and personal else None
    reader = Reader(caller is not None and caller.trader, organization, readable.intersection(kinds))
    return Asked(kinds, subject, own or kind is SubjectKind.WANT, reader, limit, inventory)


def _kinds(kind: SubjectKind | None, readable: Collection[SubjectKind], of: Iterable[SubjectKind]) -> tuple[SubjectKind, ...]:
    """The kind that is asked for, or all of these that are told to the asker."""
    if kind is None:
        return tuple(one for one in of if one in PUBLISHED or one in readable)
    if kind not in of:
        raise NeverStocked(kind)
    return (kind,)


def _question(asked: Asked) -> list[object]:
    """What a cursor belongs to. Whoever becomes a trader begins again: the copy so far lacks what is for traders.

    One's own belongs to the organization, and to what its key may hear of.
    """
    reader = asked.reader
    kind = asked.kinds[0] if len(asked.kinds) == 1 else None
    mine = [asked.own, reader.organization, SubjectKind.RESERVATION in reader.reads] if reader.organization else []
    beside = [SubjectKind.WANT in reader.reads, asked.inventory]
    return ["changes", kind, asked.subject, reader.trader, *mine, *(beside if any(beside) else [])]


def _places(after: str | None, asked: Asked) -> Places:
    """Where each feed is gone on with; one that the cursor does not know is begun."""
    if after is None:
        return dict.fromkeys(asked.services, Place())
    try:
        (told,) = decode(after, _question(asked))
        return {service: _place(*told.get(service, (None, None))) for service in asked.services}
    except (ValueError, TypeError, AttributeError) as error:
        raise CursorRefused from error


def _place(position: int | None, within: str | None) -> Place:
    if position is None and within is None:
        return Place()
    if type(position) is not int or not 0 <= position <= _LARGEST_POSITION:
        raise ValueError
    return Place(position, None if within is None else str(UUID(within)))


def _told(places: Places) -> dict[str, tuple[int | None, str | None]]:
    return {service: (place.position, place.within) for service, place in places.items()}


def _body(page: Page, following: str) -> bytes:
    """The JSON of `ChangePage`: states go out as they came, not checked again."""
    return orjson.dumps({"items": [_item(change) for change in page.changes], "next": following, "more": page.more})


def _item(change: Change) -> dict[str, Any]:
    return {
        "specversion": "1.0",
        "id": change.id,
        "source": change.source,
        "type": change.type,
        "subject": change.subject,
        "time": change.time,
        "datacontenttype": "application/json",
        "version": change.version,
        "data": change.data,
    }
