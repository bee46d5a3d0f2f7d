"""Pages by keyset: an opaque cursor says where the last one ended and which question it belongs to."""

import base64
import binascii
from hashlib import blake2s
from typing import Any, Final
from uuid import UUID

import orjson
from starlette.datastructures import URL

_FINGERPRINT_BYTES: Final = 8


class CursorRefused(Exception):
    """The cursor is not one of ours, or belongs to another question."""


def fingerprint(question: object) -> str:
    """What the cursor is tied to: the same question gives the same fingerprint."""
    return blake2s(orjson.dumps(question, option=orjson.OPT_SORT_KEYS, default=str), digest_size=_FINGERPRINT_BYTES).hexdigest()


def encode(keys: list[Any], question: object) -> str:
    """A cursor for the row that has these keys."""
    return base64.urlsafe_b64encode(orjson.dumps([fingerprint(question), *keys], default=str)).decode().rstrip("=")


def decode(cursor: str, question: object) -> list[Any]:
    """The keys a cursor holds; `CursorRefused` when it was not given for this question."""
    try:
        parts = orjson.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError) as error:
        raise CursorRefused from error
    if not isinstance(parts, list) or not parts or parts[0] != fingerprint(question):
        raise CursorRefused
    return parts[1:]


def after_id(cursor: str | None, question: object) -> UUID | None:
    """The id of the row that a cursor of one key ends at; nothing without a cursor."""
    if cursor is None:
        return None
    try:
        (last,) = decode(cursor, question)
        return UUID(last)
    except (ValueError, AttributeError, TypeError) as error:
        raise CursorRefused from error


def next_link(url: URL, cursor: str | None) -> dict[str, str]:
    """The `Link` header (RFC 8288) to the next page; nothing on the last. Relative, since the gateway knows the host."""
    if cursor is None:
        return {}
    following = url.include_query_params(cursor=cursor)
    return {"link": f'<{following.path}?{following.query}>; rel="next"'}
