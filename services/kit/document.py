"""The OpenAPI document of a service, with the errors it really answers."""

from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from services.kit.problems import MEDIA_TYPE, Problem
from services.kit.readable import make_readable

EVERYWHERE: Final = {
    "400": "The request could not be read.",
    "422": "Some of what was sent is wrong; `errors` says which field and what would be right.",
    "500": "Something went wrong on our side.",
    "503": "Not available right now.",
}
IN_A_PATH: Final = {"404": "There is no such thing, or none that you may see."}
OF_A_VERSION: Final = {"412": "It has changed since you read it.", "428": "`If-Match` is missing."}
WITH_KEY: Final = {"401": "No key, or one that is not valid.", "403": "The key may not do that."}
ETAG: Final = '^"[0-9]{1,9}"$'
PATCH: Final = "Patch"
"""What schemas of merge patches end in."""
_UNWANTED: Final = ("HTTPValidationError", "ValidationError")


def describe(app: FastAPI) -> None:
    """Let `app.openapi()` tell of problem documents instead of FastAPI's own validation errors."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _described(
                get_openapi(
                    title=app.title,
                    version=app.version,
                    description=app.description,
                    routes=app.routes,
                    separate_input_output_schemas=False,
                )
            )
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign] # FastAPI's own way to extend the document


def _described(document: dict[str, Any]) -> dict[str, Any]:
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for name in _UNWANTED:
        schemas.pop(name, None)
    for name, schema in _problem_schemas().items():
        schemas[name] = schema
    for path, operations in document["paths"].items():
        for operation in operations.values():
            _with_problems(path, operation)
    for name in [name for name in schemas if name.endswith(PATCH)]:
        schemas[name] = {key: _by_name(value, name, schemas) for key, value in schemas[name].items()}
    make_readable(document)
    return document


def _by_name(part: Any, owner: str, schemas: dict[str, Any]) -> Any:
    """The part with each partial object in it by its name: two patches of a place share one schema, and one class in every client."""
    match part:
        case list():
            return [_by_name(one, owner, schemas) for one in part]
        case dict():
            named = {key: _by_name(value, owner, schemas) for key, value in part.items()}
            title = str(named.get("title", ""))
            if not (title.endswith(PATCH) and "properties" in named):
                return named
            name = title if schemas.setdefault(title, named) == named else f"{owner.removesuffix(PATCH)}{title}"
            schemas[name] = named
            return {"$ref": f"#/components/schemas/{name}"}
        case _:
            return part


def _with_problems(path: str, operation: dict[str, Any]) -> None:
    told = {**EVERYWHERE}
    if any(operation.get("security", [])):
        told |= WITH_KEY
    if "{" in path:
        told |= IN_A_PATH
    for parameter in operation.get("parameters", []):
        if parameter["name"] == "if-match":  # asked for by our own 428 rather than FastAPI's 422
            parameter |= {"required": True, "schema": {"type": "string", "pattern": ETAG}}
            told |= OF_A_VERSION
        if parameter["name"] == "idempotency-key" and operation.get("x-idempotency-key") == "required":  # likewise
            schema = next(kind for kind in parameter["schema"]["anyOf"] if kind["type"] != "null")
            parameter |= {"required": True, "schema": schema}
    responses = operation["responses"]
    for status, description in told.items():
        if status == "422" or status not in responses:
            responses[status] = {"description": description}
    for status, response in responses.items():
        if int(status) >= 400:  # noqa: PLR2004 - errors begin at 400
            response["content"] = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}


def _problem_schemas() -> dict[str, Any]:
    schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}", mode="serialization")
    return {**schema.pop("$defs"), "Problem": schema}
