"""Where an answer goes on, and whether it knows of the write it was asked after."""

from typing import Any, Final
from uuid import UUID

from services.kit.pagination import CursorRefused, decode
from services.matching.domain.ranking import Place

APPLIED: Final[dict[str, Any]] = {
    "Spolia-Applied": {
        "description": "Where `Spolia-Written` was sent: `true` when this answer knows of that write, `false` when it came too late.",
        "schema": {"type": "string", "enum": ["true", "false"]},
    }
}


def told(applied: bool | None) -> dict[str, str]:
    """The header that says so; nothing when no write was named."""
    return {} if applied is None else {"spolia-applied": str(applied).lower()}


def after(cursor: str | None, question: object) -> Place | None:
    """The place in the order of an answer at which the page before ended; `CursorRefused` when it was another question's."""
    if cursor is None:
        return None
    try:
        points, last = decode(cursor, question)
        return int(points), UUID(last)
    except (ValueError, TypeError, AttributeError) as error:
        raise CursorRefused from error
