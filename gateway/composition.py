"""One OpenAPI document of many: what every service tells, and what the gateway itself answers."""

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any, Final

from gateway.names import outward
from services.kit.problems import MEDIA_TYPE

Document = dict[str, Any]

_METHODS: Final = frozenset({"get", "put", "post", "delete", "patch"})
_PROBLEM: Final = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
_SCHEMAS: Final = "#/components/schemas/"
_ALWAYS: Final = {
    "401": "The key is malformed, unknown or revoked; or one is needed.",
    "429": "Too many requests for now; `Retry-After` says when to come back.",
    "502": "The part that deals with this gave no usable answer.",
    "503": "Not available right now; `Retry-After` says when to come back.",
    "504": "The part that deals with this did not answer in time.",
}
_WITH_BODY: Final = {"408": "The body did not arrive completely.", "413": "The body is too large."}
_DESCRIPTION: Final = (
    "A marketplace that matches the supply of reclaimed building materials with demand: in time, nearby, with the papers that make "
    "reuse safe. What is published is read without a key. Errors are problem documents (RFC 9457), texts come in the language of "
    "`Accept-Language`: nl, fr, en or de."
)


_TAGS: Final = {
    "changes": "What has changed, for who keeps a copy or waits for news.",
    "directory": "Dealers and service firms: who dismantles, tests, cleans, stores, carries, or buys and sells.",
    "documents": "Photographs, certificates, surveys and reports: files, what they prove, and who may see them.",
    "consignments": "From an offer to the weighbridge: approved, scheduled, taken in, and compared with what was said.",
    "facts": "What is known of a lot: who says so, how they know, and for whom it is.",
    "imports": "Files of lots: sent as they are, read row by row.",
    "keys": "An organization's own keys: each opens what its role may do, or less.",
    "labels": "QR codes for pallets and racks, and beside them what people read.",
    "lots": "What is offered: a quantity of one material, in one place, for a time.",
    "matches": "Finding what fits, near and in time, with the reasons.",
    "movements": "Goods in and out of a hub, as they were counted and weighed; on record for good.",
    "organizations": "Who trades.",
    "outlets": "Where a lot can go: every fate with what it pays and costs, and by when to decide.",
    "programmes": "What a receiver takes on which terms: criteria as data, in versions that are published once and stay.",
    "projects": "Buildings that are taken down or renovated: who takes part, what is in them, what became of it.",
    "inventories": "A hub's stock as its own system knows it, kept in step line by line.",
    "reservations": "Quantities of lots that are held, confirmed, released or handed over.",
    "regulations": "What the law asks of materials on their way, in the rules that criteria are made of.",
    "receivers": "Who takes reclaimed material, at which sites, and which classes.",
    "stock places": "Halls, racks and yards of a hub: how much room they have, what it costs, and what stands there.",
    "verdicts": "What programmes make of lots, rule by rule: what passes, and what would turn a doubt into a yes.",
    "evaluations": "Holding a material against criteria, for anyone: what passes, what is unknown, what would help.",
    "uses": "What reclaimed material is used for, what that asks of it, and what settles each demand.",
    "vocabulary": "The classes of material that everything is said in.",
    "wants": "What is needed: how much of what, where, within which period; its owner's own unless shown.",
}


class CompositionRefused(Exception):
    """The documents of the services contradict each other; every contradiction is told."""


def compose(documents: Mapping[str, Mapping[str, Any]]) -> Document:
    """The document of the whole, from those of the services by name. Every operation says its `x-service`.

    Nothing below `/internal` appears. `CompositionRefused` when two services use a path, an operation id or the name of a
    component differently.
    """
    paths: Document = {}
    components: Document = {}
    claims = _Claims()
    for service, inward in documents.items():
        document = outward(service, inward)
        for kind, name, component in _used(document):
            known = components.setdefault(kind, {}).setdefault(name, component)
            claims.agree(known == component, f"{service} has another {name!r} in {kind} than a service before it")
        for path, operations in _published(document):
            claims.claim(_shape(path), path)  # `/v1/lots/{id}` and `/v1/lots/{lot_id}` are one path, to be written in one way
            for method, operation in operations.items():
                told = _told(path, method, operation, service)
                claims.claim(told["operationId"], f"{service}: {method.upper()} {path}")
                claims.claim(f"{method.upper()} {path}", service)
                paths.setdefault(path, {})[method] = told
    claims.hold()
    return _document(paths, components)


class _Claims:
    """Who uses which name, and where two do."""

    def __init__(self) -> None:
        self._owners: dict[str, str] = {}
        self._contradictions: list[str] = []

    def claim(self, name: str, owner: str) -> None:
        first = self._owners.setdefault(name, owner)
        self.agree(first == owner, f"{name!r} is claimed by {first} and by {owner}")

    def agree(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self._contradictions.append(otherwise)

    def hold(self) -> None:
        if self._contradictions:
            raise CompositionRefused("; ".join(self._contradictions))


def _document(paths: Document, components: Document) -> Document:
    tags = sorted({tag for operations in paths.values() for operation in operations.values() for tag in operation.get("tags", [])})
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Spolia",
            "version": "1",
            "description": _DESCRIPTION,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "tags": [{"name": tag} | ({"description": _TAGS[tag]} if tag in _TAGS else {}) for tag in tags],
        "paths": dict(sorted(paths.items())),
        "components": {kind: dict(sorted(named.items())) for kind, named in sorted(components.items())},
    }


def _published(document: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for path, operations in document["paths"].items():
        if not path.startswith("/internal"):
            yield path, {method: operation for method, operation in operations.items() if method in _METHODS}


def _used(document: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Kind, name and content of every component but the schemas that no published operation leads to."""
    components = document.get("components", {})
    schemas = components.get("schemas", {})
    found: set[str] = set()
    coming = _referred(dict(_published(document)))
    while coming := coming - found:
        found |= coming
        coming = _referred([schemas[name] for name in coming])
    for kind, named in components.items():
        yield from ((kind, name, component) for name, component in named.items() if kind != "schemas" or name in found)


def _referred(part: Any) -> set[str]:
    """Names of the schemas that are referred to anywhere in this part of a document."""
    if isinstance(part, dict):
        own = {part["$ref"].removeprefix(_SCHEMAS)} if isinstance(part.get("$ref"), str) else set()
        return own.union(*map(_referred, part.values()))
    return set().union(*map(_referred, part)) if isinstance(part, list) else set()


def _told(path: str, method: str, operation: Mapping[str, Any], service: str) -> Document:
    """The operation, named after its function, with the gateway's answers."""
    told = deepcopy(dict(operation))
    told["operationId"] = _name(path, method, operation["operationId"])
    told["x-service"] = service
    told.setdefault("security", [{}, {"key": []}])  # a key is read everywhere, also where none is needed
    answers = _ALWAYS | (_WITH_BODY if "requestBody" in operation else {})
    responses = told["responses"] | {status: {"description": text, "content": _PROBLEM} for status, text in answers.items()}
    told["responses"] = dict(sorted(responses.items()))
    return told


def _name(path: str, method: str, operation_id: str) -> str:
    """`create_lot` of FastAPI's `create_lot_v1_lots_post`: clients are generated with it."""
    return operation_id.removesuffix(f"{re.sub(r'[^0-9a-zA-Z_]', '_', path)}_{method}")


def _shape(path: str) -> str:
    return re.sub(r"{[^}]*}", "{}", path)
