"""Which calls follow from which: the links that OpenAPI has a word for, read off the paths of the document.

Schemathesis finds by itself where an id of an answer fits. That a change needs the `ETag` of the answer before it, it does not, and
without that no chain of calls would get past the first 412.
"""

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final

from gateway.composition import Document

_PARAMETER: Final = re.compile(r"\{(\w+)\}")
_VERSION: Final = "$response.header.ETag"
_LAST_OF_LOCATION: Final = "$response.header.Location#regex:([^/]+)$"


def linked(document: Document) -> Document:
    """The document with a link from each answer that has an `ETag` to every operation on the resource that it is the version of."""
    document = deepcopy(document)
    for path, operation, answer in _versioned(document["paths"]):
        if (found := _resource(document["paths"], path, operation)) is None:
            continue
        resource, parameters = found
        answer["links"] = {
            target["operationId"]: {"operationId": target["operationId"], "parameters": parameters | _version(target)}
            for target in _operations_on(document["paths"], resource)
        }
    return document


def _versioned(paths: Document) -> Iterator[tuple[str, Document, Document]]:
    for path, operations in paths.items():
        for operation in operations.values():
            for status, answer in operation["responses"].items():
                if status in {"200", "201"} and "ETag" in answer.get("headers", {}):
                    yield path, operation, answer


def _resource(paths: Document, path: str, operation: Document) -> tuple[str, dict[str, str]] | None:
    """The path of what an operation answers with, and where its parameters come from; none where what it makes is read elsewhere."""
    parameters = {name: f"$request.path.{name}" for name in _PARAMETER.findall(path)}
    if "201" in operation["responses"]:
        if (item := _item(paths, path)) is None:
            return None
        *above, last = _PARAMETER.findall(item)
        return item, {name: parameters[name] for name in above} | {last: _LAST_OF_LOCATION}
    return path if "get" in paths[path] else path.rpartition("/")[0], parameters


def _item(paths: Document, collection: str) -> str | None:
    """Where what is posted here is read: below the same path, or by the last word of it alone (`/v1/lots/{lot_id}/reservations`)."""
    version, last = collection.split("/")[1], collection.rpartition("/")[2]
    shapes = (rf"{re.escape(collection)}/\{{\w+\}}", rf"/{version}/{last}/\{{\w+\}}")
    return next((one for shape in shapes for one in paths if re.fullmatch(shape, one)), None)


def _operations_on(paths: Document, resource: str) -> Iterator[Document]:
    """Those at the resource's own path and at words below it, such as `/publish`."""
    for path, operations in paths.items():
        if re.fullmatch(re.escape(resource) + r"(/\w+)?", path):
            yield from operations.values()


def _version(target: Document) -> dict[str, Any]:
    asked = {parameter["name"] for parameter in target.get("parameters", [])}
    return {"header.if-match": _VERSION} if "if-match" in asked else {}
