"""Merge patches (RFC 7396): what is left out stays, null removes."""

from typing import Any, ClassVar, TypeVar

from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, GetJsonSchemaHandler, RootModel, ValidationError
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

Body = TypeVar("Body", bound=BaseModel)


class MergePatch(RootModel[dict[str, Any]]):
    """A patch as it came. Subclasses name the `whole` that it patches; it is the merged whole that is validated.

    In the members that `says_none` names null is an answer of its own, "it has none": there it is kept, and only null for all of
    them takes what was said before back.
    """

    whole: ClassVar[type[BaseModel]]
    says_none: ClassVar[frozenset[str]] = frozenset()

    def applied(self, to: Body) -> Body:
        """The body with the patch applied; `RequestValidationError` names the field when the result is wrong."""
        before = to.model_dump(mode="json", by_alias=True, exclude_none=True)
        merged = _members(before, self.root) | self._answers(before)
        try:
            return type(to).model_validate(merged)
        except ValidationError as error:
            raise RequestValidationError([{**one, "loc": ("body", *one["loc"])} for one in error.errors()], body=merged) from error

    def _answers(self, before: dict[str, Any]) -> dict[str, Any]:
        """What is said in the members where null is an answer, with what was said there before."""
        said = {name: patch for name in self.says_none if isinstance(patch := self.root.get(name), dict)}
        return {name: {**before.get(name, {}), **patch} for name, patch in said.items()}

    @classmethod
    def __get_pydantic_json_schema__(cls, _: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The whole's schema with nothing required and anything nullable, two levels deep: the documents patched here are no deeper."""
        schema = handler(cls.whole.__pydantic_core_schema__)
        whole = handler.resolve_ref_schema(schema)
        properties = {name: _optional(value, handler) for name, value in whole["properties"].items()}
        return {"type": "object", "description": cls.__doc__, "properties": properties, "additionalProperties": False}


def merge(target: object, patch: object) -> object:
    """The target with the patch applied."""
    if not isinstance(patch, dict):
        return patch
    return _members(target if isinstance(target, dict) else {}, patch)


def _members(target: dict[str, Any], patch: dict[str, Any]) -> dict[str, Any]:
    merged = dict(target)
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge(merged.get(name), value)
    return merged


def _optional(schema: JsonSchemaValue, handler: GetJsonSchemaHandler, depth: int = 2) -> JsonSchemaValue:
    """The schema where each property may be left out or null."""
    kinds = [kind for kind in schema.get("anyOf", [schema]) if kind.get("type") != "null"]
    options = [_partial(kind, handler, depth) for kind in kinds]
    told: JsonSchemaValue = {name: schema[name] for name in ("description", "examples") if name in schema}
    return {"anyOf": [*options, {"type": "null"}], **told}


def _partial(kind: JsonSchemaValue, handler: GetJsonSchemaHandler, depth: int) -> JsonSchemaValue:
    schema = handler.resolve_ref_schema(kind)
    if "enum" in schema:
        return kind  # by its name, where it has one: nothing of it can be left out
    plain = {name: value for name, value in schema.items() if name not in {"required", "default", "title"}}
    if depth > 0 and "properties" in schema:
        plain["title"] = f"{schema['title'].removesuffix('Body')}Patch"  # what generated clients call it
        plain["properties"] = {name: _optional(value, handler, depth - 1) for name, value in schema["properties"].items()}
    return plain
