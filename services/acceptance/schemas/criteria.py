"""Criteria as they are sent, stored and published: the domain's own values, read and written by their types."""

from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Final

from pydantic import PlainSerializer, TypeAdapter

from services.acceptance.domain.criteria import Criteria

CRITERIA: Final = TypeAdapter(Criteria)
"""Writes decimals as strings, for storing: to their last digit."""


@cache
def published_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of criteria: every kind of rule and every field described."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **CRITERIA.json_schema()}


def told(criteria: Criteria) -> dict[str, Any]:
    """As they are told in JSON: money as decimal strings, all else as numbers, like everywhere."""
    return {name: _plain(value) for name, value in CRITERIA.dump_python(criteria).items()}


def _plain(value: Any) -> Any:
    match value:
        case {"amount": amount, "currency": currency}:
            return {"amount": f"{amount:f}", "currency": currency}
        case Decimal():
            return float(value)
        case dict():
            return {name: _plain(part) for name, part in value.items()}
        case list() | tuple():
            return [_plain(part) for part in value]
        case _:
            return value


CriteriaBody = Annotated[Criteria, PlainSerializer(told, return_type=dict[str, Any], when_used="json")]
