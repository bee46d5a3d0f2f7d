"""How decimals, days, moments and lines of text are written in JSON, and told in the document."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BeforeValidator, GetJsonSchemaHandler, PlainSerializer, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def _written_as_a_day(value: object) -> object:
    if (isinstance(value, str) and not _DAY.fullmatch(value.strip())) or isinstance(value, int | float):
        raise PydanticCustomError("date", "must be a date such as 2027-03-01")
    return value


Day = Annotated[date, BeforeValidator(_written_as_a_day)]
"""A calendar day, written `2027-03-01` and in no other way: a bare number is no date."""


def _written_as_a_moment(value: object) -> object:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError as error:
            raise PydanticCustomError("moment", "must be a moment such as 2027-03-01T12:00:00+01:00") from error
    if not isinstance(value, datetime) or value.tzinfo is None or not _has_utc(value):
        raise PydanticCustomError("moment", "must be a moment such as 2027-03-01T12:00:00+01:00")
    return value


def _has_utc(moment: datetime) -> bool:
    """Not before the first year nor after the last, by the clock of UTC."""
    try:
        moment.astimezone(UTC)
    except OverflowError:
        return False
    return True


Moment = Annotated[datetime, BeforeValidator(_written_as_a_moment), WithJsonSchema({"type": "string", "format": "date-time"})]
"""A moment, written `2027-03-01T12:00:00+01:00`: with its zone, and never a bare number."""


def _without_nul(value: str | None) -> str | None:
    if value is not None and "\0" in value:
        raise PydanticCustomError("nul", "has a character U+0000, which no text has")
    return value


Storable: Final = AfterValidator(_without_nul)
"""Marks a text without U+0000, the one character that PostgreSQL cannot keep, where no pattern keeps it out.

It stands last: what stands behind it is lost to the document.
"""


@dataclass(frozen=True, slots=True)
class Written:
    """Marks a `Decimal` as written in one way; the other is still read, but the document tells of one."""

    kind: Literal["number", "string"]

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        told = handler(schema)
        return next((way for way in told.get("anyOf", []) if way.get("type") == self.kind), told)


Number = Annotated[Decimal, PlainSerializer(float, return_type=float, when_used="json"), Written("number")]
"""A decimal that is written as a JSON number."""
