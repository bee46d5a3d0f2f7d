"""Files as bodies, and what is wrong in their rows, in the reader's language."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from fastapi import Request
from pydantic import ValidationError
from starlette.exceptions import HTTPException

from services.kernel.language import Language
from services.kit.problems import FaultOut
from services.kit.validation import faults

CSV: Final = "text/csv"
JSON: Final = "application/json"
GEOJSON: Final = "application/geo+json"
LARGEST: Final = 5_000_000
"""Bytes of a file."""


def described(*types: str, told: str) -> dict[str, Any]:
    """What the document says of a body that is a file."""
    content = {kind: {"schema": {"type": "string", "format": "binary"} if kind == CSV else {}} for kind in types}
    return {"requestBody": {"required": True, "description": told, "content": content}, "x-largest-body": LARGEST}


async def received(request: Request, *types: str) -> tuple[str, bytes]:
    """The file and its type; 415 when it is of another."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in types:
        raise HTTPException(415)
    return kind, await request.body()


def row_faults(error: ValidationError, language: Language, sent: Mapping[str, Any], *, of_a_table: bool = False) -> list[FaultOut]:
    """All that is wrong; in a table the sender knows of no objects, only of measures."""
    kinds = {"dataclass_type": "measure_unclear"} if of_a_table else {}
    found = [{**one, "type": kinds.get(one["type"], one["type"]), "loc": ("body", *one["loc"])} for one in error.errors()]
    return told_of_row(faults(found, language, sent))


def told_of_row(found: Sequence[Any]) -> list[FaultOut]:
    return [FaultOut(pointer=one.pointer, parameter=None, code=one.code, detail=one.detail) for one in found]
