"""How decimals are written in JSON, and told in the document."""

from dataclasses import dataclass
from typing import Literal

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema


@dataclass(frozen=True, slots=True)
class Written:
    """Marks a `Decimal` as written in one way; the other is still read, but the document tells of one."""

    kind: Literal["number", "string"]

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        told = handler(schema)
        return next((way for way in told.get("anyOf", []) if way.get("type") == self.kind), told)
