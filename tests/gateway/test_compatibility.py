"""What breaks a client of a released contract is named; what only adds passes."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from gateway.compatibility import breaking
from gateway.snapshot import snapshot

Document = dict[str, Any]

RELEASED: Document = {
    "paths": {
        "/v1/lots": {
            "get": {
                "operationId": "list_lots",
                "tags": ["lots"],
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100, "default": 20}},
                    {"name": "status", "in": "query", "schema": {"type": "string", "enum": ["draft", "published"]}},
                ],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}},
            },
            "post": {
                "operationId": "create_lot",
                "tags": ["lots"],
                "security": [{"key": ["lots:write"]}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewLot"}}}},
                "responses": {
                    "201": {
                        "headers": {"ETag": {"schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Lot"}}},
                    },
                    "409": {"content": {"application/problem+json": {"schema": {"type": "object"}}}},
                },
            },
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "Page": {
                "type": "object",
                "required": ["items"],
                "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Lot"}}},
            },
            "Lot": {
                "type": "object",
                "required": ["id", "status"],
                "properties": {
                    "id": {"type": "string", "format": "uuid"},
                    "status": {"type": "string", "enum": ["draft", "published"]},
                    "mass": {"anyOf": [{"type": "number"}, {"type": "null"}]},
                    "replaces": {"$ref": "#/components/schemas/Lot"},
                },
            },
            "NewLot": {
                "type": "object",
                "required": ["title"],
                "additionalProperties": False,
                "properties": {
                    "title": {"type": "string", "maxLength": 200},
                    "amount": {"type": "number", "minimum": 0},
                    "note": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    "photos": {"type": "array", "items": {"type": "string"}, "maxItems": 9},
                },
            },
        },
    },
}


def schema(document: Document, name: str) -> Document:
    return document["components"]["schemas"][name]


def field(document: Document, name: str, of: str = "NewLot") -> Document:
    return schema(document, of)["properties"][name]


def listing(document: Document) -> Document:
    return document["paths"]["/v1/lots"]["get"]


def posting(document: Document) -> Document:
    return document["paths"]["/v1/lots"]["post"]


def lot(document: Document, **properties: Any) -> None:
    schema(document, "Lot")["properties"] |= properties


BREAKING: dict[str, tuple[Callable[[Document], object], str]] = {
    "a path is gone": (lambda d: d["paths"].clear(), "POST /v1/lots: is gone"),
    "an operation is gone": (lambda d: d["paths"]["/v1/lots"].pop("get"), "GET /v1/lots: is gone"),
    "an operation id": (lambda d: posting(d).update(operationId="post_lot"), "operationId 'create_lot' is now 'post_lot'"),
    "a first tag": (lambda d: posting(d).update(tags=["offers"]), "its first tag"),
    "a parameter is gone": (lambda d: listing(d)["parameters"].pop(), "query parameter 'status' is gone"),
    "a parameter becomes required": (lambda d: listing(d)["parameters"][1].update(required=True), "'status' is now required"),
    "a new required parameter": (
        lambda d: listing(d)["parameters"].append({"name": "near", "in": "query", "required": True, "schema": {}}),
        "query parameter 'near' is new and required",
    ),
    "a lower maximum": (lambda d: listing(d)["parameters"][0]["schema"].update(maximum=50), "'limit': its most is now 50"),
    "a limit that excludes itself": (lambda d: field(d, "amount").update(exclusiveMinimum=0), "body.amount: its least is now 0"),
    "another default": (lambda d: listing(d)["parameters"][0]["schema"].update(default=5), "left out, it is now 5 rather than 20"),
    "fewer values taken": (lambda d: listing(d)["parameters"][1]["schema"]["enum"].pop(), "'published' no longer taken"),
    "only some values taken": (lambda d: field(d, "title").update(enum=["x"]), "body.title: anything no longer taken"),
    "a new required field": (lambda d: schema(d, "NewLot")["required"].append("note"), "body.note: is now required"),
    "a field no longer taken": (lambda d: schema(d, "NewLot")["properties"].pop("note"), "body.note: is gone"),
    "a field of another type": (lambda d: field(d, "amount").update(type="integer"), "body.amount: number is no longer taken"),
    "null no longer taken": (lambda d: field(d, "note")["anyOf"].pop(), "body.note: null is no longer taken"),
    "a shorter text": (lambda d: field(d, "title").update(maxLength=100), "body.title: maxLength is now 100"),
    "a longer text at least": (lambda d: field(d, "title").update(minLength=3), "body.title: minLength is now 3"),
    "a pattern": (lambda d: field(d, "title").update(pattern="^A"), "body.title: its pattern is now ^A"),
    "a format": (lambda d: field(d, "title").update(format="date"), "body.title: only what is a date"),
    "something within a list": (lambda d: field(d, "photos")["items"].update(type="integer"), "body.photos[]: string is no longer taken"),
    "no doubles": (lambda d: field(d, "photos").update(uniqueItems=True), "body.photos: nothing may be said twice"),
    "the body becomes required": (lambda d: posting(d)["requestBody"].update(required=True), "the body is now required"),
    "another kind of body": (lambda d: posting(d)["requestBody"].update(content={"text/csv": {}}), "no body of application/json"),
    "a status is gone": (lambda d: posting(d)["responses"].pop("201"), "no longer answers 201"),
    "another success": (lambda d: posting(d)["responses"].update({"202": {}}), "may now answer 202"),
    "a header is gone": (lambda d: posting(d)["responses"]["201"].pop("headers"), "answer 201: header ETag is gone"),
    "an answer of another kind": (lambda d: posting(d)["responses"]["201"].update(content={}), "answer 201: application/json is gone"),
    "a property is gone": (lambda d: schema(d, "Lot")["properties"].pop("mass"), "answer 200.items[].mass: is gone"),
    "a property may be left out": (lambda d: schema(d, "Lot")["required"].remove("id"), "answer 201.id: may now be left out"),
    "a property may be null": (lambda d: lot(d, id={"anyOf": [field(d, "id", "Lot"), {"type": "null"}]}), "answer 201.id: may now be null"),
    "new values are answered": (lambda d: field(d, "status", "Lot")["enum"].append("sold"), "answer 201.status: may now be 'sold'"),
    "any value is answered": (lambda d: field(d, "status", "Lot").pop("enum"), "answer 201.status: may now be anything"),
    "a type of answer": (lambda d: lot(d, id={"type": "integer"}), "answer 201.id: may now be integer"),
    "a format of answer": (lambda d: field(d, "id", "Lot").pop("format"), "answer 201.id: is no longer sure to be a uuid"),
    "what only a person can judge": (lambda d: field(d, "title").update(allOf=[{}]), "body.title: 'allOf' has changed"),
    "a key is needed": (lambda d: listing(d).update(security=[{"key": []}]), "who came with no key now needs key"),
    "another scope": (lambda d: posting(d).update(security=[{"key": ["admin"]}]), "who came with key lots:write now needs key admin"),
    "another scheme": (lambda d: d["components"]["securitySchemes"]["key"].update(scheme="basic"), "security scheme 'key'"),
}

ADDITIVE: dict[str, Callable[[Document], object]] = {
    "nothing": lambda _: None,
    "a new operation": lambda d: d["paths"].update({"/v1/wants": {"get": {}}}),
    "a new optional parameter": lambda d: listing(d)["parameters"].append({"name": "q", "in": "query", "schema": {"type": "string"}}),
    "a new optional field": lambda d: schema(d, "NewLot")["properties"].update(colour={"type": "string"}),
    "a field no longer required": lambda d: schema(d, "NewLot")["required"].clear(),
    "more values taken": lambda d: listing(d)["parameters"][1]["schema"]["enum"].append("sold"),
    "null taken too": lambda d: field(d, "title").update(anyOf=[{"type": "string"}, {"type": "null"}]),
    "a higher maximum": lambda d: listing(d)["parameters"][0]["schema"].update(maximum=500),
    "a limit less": lambda d: field(d, "title").pop("maxLength"),
    "a wider type taken": lambda d: listing(d)["parameters"][0]["schema"].update(type="number"),
    "a new property": lambda d: lot(d, colour={"type": "string"}),
    "a property always there": lambda d: schema(d, "Lot")["required"].append("mass"),
    "never null any more": lambda d: lot(d, mass={"type": "number"}),
    "a narrower type answered": lambda d: lot(d, mass={"type": "integer"}),
    "fewer values answered": lambda d: field(d, "status", "Lot")["enum"].pop(),
    "a new problem": lambda d: posting(d)["responses"].update({"429": {"description": "Too many."}}),
    "a problem less": lambda d: posting(d)["responses"].pop("409"),
    "no key needed": lambda d: posting(d).pop("security"),
    "a schema of another name": lambda d: (
        d["components"]["schemas"].update(Ad=schema(d, "NewLot")),
        posting(d)["requestBody"]["content"]["application/json"].update(schema={"$ref": "#/components/schemas/Ad"}),
    ),
    "other words": lambda d: posting(d).update(summary="Offer", description="A lot."),
}


@pytest.mark.parametrize(("change", "said"), BREAKING.values(), ids=BREAKING)
def test_what_breaks_a_client_is_named(change, said) -> None:
    current = deepcopy(RELEASED)
    change(current)
    assert any(said in told for told in breaking(RELEASED, current)), breaking(RELEASED, current)


@pytest.mark.parametrize("change", ADDITIVE.values(), ids=ADDITIVE)
def test_what_only_adds_passes(change) -> None:
    current = deepcopy(RELEASED)
    change(current)
    assert breaking(RELEASED, current) == []


def test_the_whole_document_breaks_nobody_who_was_built_on_it() -> None:
    assert breaking(snapshot(), snapshot()) == []
