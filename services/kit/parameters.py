"""What a route may ask for, as types: the caller, a page, a language, a version."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Header, Query, Request, Security
from fastapi.security import HTTPBearer, SecurityScopes
from starlette.exceptions import HTTPException

from services.kernel.identity import Actor, Scope
from services.kernel.language import Language, negotiate
from services.kit.identity import HEADER, Identities, IdentityRefused, ScopesLacking

_bearer = HTTPBearer(auto_error=False, scheme_name="key", description="An API key (`spk_...`).")


class VersionMissing(Exception):
    """A change of a single resource names the version it was made for: `If-Match`."""


class VersionMalformed(Exception):
    """`If-Match` holds one ETag, as it was given."""


async def vouched_for(request: Request) -> Actor | None:
    """The one the gateway vouches for, verified once a request; 401 for a token that is not the gateway's, or not for us."""
    identities: Identities = request.app.state.identities
    if (token := request.headers.get(HEADER)) is None:
        return None
    try:
        return identities.verify(token).actor
    except IdentityRefused as refused:
        raise HTTPException(401, headers={"www-authenticate": "Bearer"}) from refused


Anyone = Annotated[Actor | None, Depends(vouched_for)]
"""Whoever calls, key or none."""


async def caller(actor: Anyone, scopes: SecurityScopes) -> Actor | None:
    """The same, who holds the scopes: 401 when nobody calls and a scope is asked for, 403 when it is not held."""
    if scopes.scopes and actor is None:
        raise HTTPException(401, headers={"www-authenticate": "Bearer"})
    if actor is not None and (lacking := tuple(Scope(one) for one in scopes.scopes if one not in actor.scopes)):
        raise ScopesLacking(lacking)
    return actor


async def _described(_: Annotated[object, Security(_bearer)], actor: Annotated[Actor | None, Depends(caller)]) -> Actor | None:
    return actor


def holder(*scopes: Scope) -> Callable[..., Actor | None]:
    """A dependency that gives the actor, who holds these scopes. The document shows them as the operation's security."""
    return Security(_described, scopes=[*scopes])  # type: ignore[no-any-return] # FastAPI types its markers as Any


async def _language(accept_language: Annotated[str | None, Header(description="Language of texts: nl, fr, en or de.")] = None) -> Language:
    return negotiate(accept_language)


Reading = Annotated[Language, Depends(_language)]
"""The reader's language, by `Accept-Language`."""

LARGEST_PAGE: Final = 100


@dataclass(frozen=True, slots=True)
class Page:
    """How many, and from where on."""

    limit: int
    cursor: str | None


async def _page(
    limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE, description="How many at most.")] = 20,
    cursor: Annotated[str | None, Query(max_length=512, description="Where the previous page ended, as its `next` gave it.")] = None,
) -> Page:
    return Page(limit, cursor)


Paged = Annotated[Page, Depends(_page)]


def etag(version: int) -> str:
    """The ETag of a version."""
    return f'"{version}"'


async def _version(
    if_match: Annotated[
        str | None, Header(description="ETag of the version you changed; 428 without, 412 when it is no longer the current one.")
    ] = None,
) -> int:
    if if_match is None:
        raise VersionMissing
    tag = if_match.strip().removeprefix("W/").strip('"')
    if not (tag.isascii() and tag.isdigit() and len(tag) < 10):  # noqa: PLR2004 - versions are 32-bit integers
        raise VersionMalformed
    return int(tag)


IfMatch = Annotated[int, Depends(_version)]
