"""How programmes and versions are answered, and what the document says of it."""

from typing import Final

from fastapi import Response

from services.acceptance.api.answers import Responses
from services.acceptance.domain.programme import Programme
from services.acceptance.domain.versioning import version_of
from services.acceptance.schemas.programme import ProgrammeOut, VersionOut
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.parameters import etag

_ETAG: Final = {"ETag": {"description": "The programme's version, for `If-Match`.", "schema": {"type": "string"}}}
_LOCATION: Final = {"Location": {"description": "Where it is read.", "schema": {"type": "string"}}}
_LINK: Final = {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}

_THERE_IS_NONE: Final[Responses] = {404: {"description": "There is none, or none of yours."}}
_GUARDED: Final[Responses] = {
    **_THERE_IS_NONE,
    412: {"description": "The programme has changed since you read it."},
    428: {"description": "`If-Match` is missing."},
}
_BOUND: Final[Responses] = {409: {"description": "What is published stays as it is."}}

LISTED: Final[Responses] = {200: {"headers": _LINK}}
READ: Final[Responses] = {200: {"headers": _ETAG}, 404: {"description": "There is none, or none that you may see."}}
BEGUN: Final[Responses] = kept({201: {"headers": _ETAG | _LOCATION}, **_THERE_IS_NONE, 409: {"description": "Another one has this name."}})
CHANGED: Final[Responses] = {200: {"headers": _ETAG}, **_GUARDED, 409: {"description": "Another one has this name."}}
DRAFTED: Final[Responses] = kept({201: {"headers": _ETAG | _LOCATION}, **_GUARDED})
REDRAFTED: Final[Responses] = {200: {"headers": _ETAG}, **_GUARDED, **_BOUND}
DROPPED: Final[Responses] = {204: {"headers": _ETAG}, **_GUARDED, **_BOUND}
BOUND: Final[Responses] = kept({200: {"headers": _ETAG}, **_GUARDED, **_BOUND})
CLAIMED: Final[Responses] = kept({200: {"headers": _ETAG}, **_GUARDED, 409: {"description": "It is confirmed already."}})


def begun(programme: Programme) -> Answer:
    """The programme to whoever has just begun it."""
    return Answer.of(ProgrammeOut.of(programme), 201, etag=etag(programme.version), location=f"/v1/programmes/{programme.id}")


def whole(programme: Programme) -> Answer:
    return Answer.of(ProgrammeOut.of(programme), 200, etag=etag(programme.version))


def drafted(programme: Programme) -> Answer:
    """The newest draft, and where it is read."""
    draft = programme.versions[-1]
    location = f"/v1/programmes/{programme.id}/versions/{draft.number}"
    return Answer.of(VersionOut.of(draft), 201, etag=etag(programme.version), location=location)


def bound(programme: Programme, number: int) -> Answer:
    """One version, to whoever has just published or ended it."""
    return Answer.of(VersionOut.of(version_of(programme, number)), 200, etag=etag(programme.version))


def told(programme: Programme, response: Response) -> ProgrammeOut:
    """The programme, with its version as ETag."""
    response.headers["etag"] = etag(programme.version)
    return ProgrammeOut.of(programme)


def told_version(programme: Programme, number: int, response: Response) -> VersionOut:
    """One version; the ETag is its programme's: one version for all of it."""
    response.headers["etag"] = etag(programme.version)
    return VersionOut.of(version_of(programme, number))
