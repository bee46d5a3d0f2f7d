"""What makes a document read well, and the clients that are generated from it: names only where they say more than the place."""

from collections.abc import Iterator
from typing import Any, Final

Schema = dict[str, Any]

_FASTAPIS_OWN: Final = "Successful Response"
_NOTHING_TO_TELL: Final = "Done."
_NULL: Final = {"type": "null"}
_BY_NAME: Final = ("properties", "$defs", "patternProperties")
_ONE: Final = ("items", "additionalProperties", "propertyNames")
_SEVERAL: Final = ("anyOf", "oneOf", "allOf", "prefixItems")


def make_readable(document: dict[str, Any]) -> None:
    """No title that repeats a name, no null where none can be sent, tuples as lists of a length, answers in words of their own."""
    schemas = document["components"]["schemas"]
    for schema in schemas.values():
        schema.pop("title", None)
        _plain(schema)
    for operations in document["paths"].values():
        for operation in operations.values():
            for parameter in operation.get("parameters", []):
                parameter["schema"] = _sendable(_untitled(parameter["schema"]))
            for response in operation["responses"].values():
                _worded(response, schemas)


def _plain(schema: Schema) -> None:
    """Without what repeats, here and in every part."""
    for name, part in schema.get("properties", {}).items():
        if part.get("title") == name.replace("_", " ").title():
            del part["title"]
    parts = schema.get("prefixItems", [])
    if parts and parts == [parts[0]] * schema.get("maxItems", 0) and schema.get("minItems") == len(parts):
        schema |= {"items": schema.pop("prefixItems")[0]}  # many generators know no other list
    for part in _parts(schema):
        _plain(part)


def _parts(schema: Schema) -> Iterator[Schema]:
    for key in _BY_NAME:
        yield from schema.get(key, {}).values()
    for key in _ONE:
        if isinstance(schema.get(key), dict):
            yield schema[key]
    for key in _SEVERAL:
        yield from schema.get(key, [])


def _untitled(schema: Schema) -> Schema:
    return {key: value for key, value in schema.items() if key != "title"}


def _sendable(schema: Schema) -> Schema:
    """Of a parameter that may be left out: it is text on its way, so that null cannot be sent, nor a number that is not one."""
    if "anyOf" not in schema:
        return schema
    kinds = [kind for kind in schema["anyOf"] if kind != _NULL]
    numbers = [kind for kind in kinds if kind.get("type") == "number"]
    kinds = numbers or kinds
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    return {**kinds[0], **rest} if len(kinds) == 1 else {**rest, "anyOf": kinds}


def _worded(response: dict[str, Any], schemas: dict[str, Schema]) -> None:
    """What is answered is described by what it is, unless the route says it better."""
    told = [content["schema"] for content in response.get("content", {}).values() if "schema" in content]
    for schema in told:
        schema.pop("title", None)
    if response["description"] == _FASTAPIS_OWN:
        names = [schema["$ref"].rpartition("/")[2] for schema in told if "$ref" in schema]
        response["description"] = next(
            (schemas[name]["description"] for name in names if schemas[name].get("description")), _NOTHING_TO_TELL
        )
