"""What a request says of being done once, as types that a route may ask for."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated, Final

from fastapi import Depends, Header, Request
from starlette.exceptions import HTTPException

from services.kernel.identity import OrganizationId
from services.kit.idempotency.refusals import KeyMissing
from services.kit.parameters import Anyone

LONGEST: Final = 255


@dataclass(frozen=True, slots=True)
class Once:
    """Requests of one organization, to one route, under one key, are one request; `asked` shows whether they are really the same."""

    organization_id: OrganizationId
    route: str
    key: str
    asked: bytes


async def _once(
    request: Request,
    actor: Anyone,
    idempotency_key: Annotated[
        str | None,
        Header(
            min_length=1,
            max_length=LONGEST,
            pattern="^[ -~]+$",
            description="Any text of your own, such as a UUID. The same request under the same key is done once, and answered the same "
            "for 72 hours: 409 while the first one still runs, 422 when it asks something else. What was refused may be tried again.",
        ),
    ] = None,
) -> Once | None:
    if idempotency_key is None:
        return None
    if actor is None:  # keys are an organization's own
        raise HTTPException(401, headers={"www-authenticate": "Bearer"})
    route = f"{request.method} {request.scope['route'].path}"
    return Once(actor.organization_id, route, idempotency_key, await _asked(request))


async def _asked(request: Request) -> bytes:
    """The path is part of it: a key spent on one lot does not answer for another."""
    return sha256(request.url.path.encode() + b"\0" + await request.body()).digest()


async def _surely(once: Annotated[Once | None, Depends(_once)]) -> Once:
    if once is None:
        raise KeyMissing
    return once


MaybeKeyed = Annotated[Once | None, Depends(_once)]
"""`Idempotency-Key` where it is the caller's choice."""

Keyed = Annotated[Once, Depends(_surely)]
"""`Idempotency-Key` where there is no doing without."""
