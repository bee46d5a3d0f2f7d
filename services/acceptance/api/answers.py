"""How receivers are answered, and what the document says of it."""

from typing import Any, Final

from fastapi import Response

from services.acceptance.domain.receiver import Receiver
from services.acceptance.schemas import ReceiverOut
from services.kit.idempotency.answers import Answer
from services.kit.idempotency.document import kept
from services.kit.parameters import etag

Responses = dict[int | str, dict[str, Any]]

_ETAG: Final = {"ETag": {"description": "The receiver's version, for `If-Match`.", "schema": {"type": "string"}}}
_LOCATION: Final = {"Location": {"description": "Where it is read.", "schema": {"type": "string"}}}
_LINK: Final = {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}
_TAKEN: Final[Responses] = {409: {"description": "Another one has this name."}}

READ: Final[Responses] = {200: {"headers": _ETAG}, 404: {"description": "There is none."}}
LISTED: Final[Responses] = {200: {"headers": _LINK}}
REGISTERED: Final[Responses] = kept({201: {"headers": _ETAG | _LOCATION}, **_TAKEN})
REMOVED: Final[Responses] = {
    404: {"description": "There is none, or none of yours."},
    412: {"description": "The receiver has changed since you read it."},
    428: {"description": "`If-Match` is missing."},
}
CHANGED: Final[Responses] = {200: {"headers": _ETAG}, **_TAKEN, **REMOVED}
ADDED: Final[Responses] = {**REGISTERED, **REMOVED}


CLAIMED: Final[Responses] = kept({200: {"headers": _ETAG}, **_TAKEN, **REMOVED})


def taken(receiver: Receiver) -> Answer:
    """The receiver to whoever keeps it from now on."""
    return Answer.of(ReceiverOut.of(receiver), 200, etag=etag(receiver.version))


def created(receiver: Receiver, location: str) -> Answer:
    """The receiver to whoever has just made it, or a part of it: it, and where that part is read."""
    return Answer.of(ReceiverOut.of(receiver), 201, etag=etag(receiver.version), location=location)


def told(receiver: Receiver, response: Response) -> ReceiverOut:
    """The receiver, with its version as ETag."""
    response.headers["etag"] = etag(receiver.version)
    return ReceiverOut.of(receiver)
