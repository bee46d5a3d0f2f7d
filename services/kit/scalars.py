"""How decimals, days and lines of text are written in JSON, and told in the document."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import BeforeValidator, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


def _written_as_a_day(value: object) -> object:
    if (isinstance(value, str) and not _DAY.fullmatch(value.strip())) or isinstance(value, int | float):
        raise PydanticCustomError("date", "must be a date such as 2027-03-01")
    return value


Day = Annotated[date, BeforeValidator(_written_as_a_day)]
"""A calendar day, written `2027-03-01` and in no other way: a bare number is no date."""


@dataclass(frozen=True, slots=True)
class Written:
    """Marks a `Decimal` as written in one way; the other is still read, but the document tells of one."""

    kind: Literal["number", "string"]

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        told = handler(schema)
        return next((way for way in told.get("anyOf", []) if way.get("type") == self.kind), told)
