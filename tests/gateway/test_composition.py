"""One document of many, or none."""

import pytest
from fastapi import FastAPI
from pydantic import BaseModel, create_model

from gateway.composition import CompositionRefused, compose
from gateway.document import current
from gateway.snapshot import PATH
from services.kit.document import describe


class Lot(BaseModel):
    title: str


def service(name: str, *routes: tuple[str, str, str], body: type[BaseModel] = Lot) -> dict:
    app = FastAPI(title=name)
    for method, path, function in routes:

        async def answer(given: body) -> body:
            return given

        answer.__name__ = function
        app.add_api_route(path, answer, methods=[method])
    describe(app)
    return app.openapi()


def test_every_operation_says_its_service_and_is_named_after_its_function() -> None:
    document = compose({"listings": service("listings", ("POST", "/v1/lots", "create_lot"), ("PUT", "/v1/lots/{lot_id}", "replace_lot"))})
    assert document["paths"]["/v1/lots"]["post"]["x-service"] == "listings"
    assert document["paths"]["/v1/lots"]["post"]["operationId"] == "create_lot"
    assert document["paths"]["/v1/lots/{lot_id}"]["put"]["operationId"] == "replace_lot"


def test_what_the_gateway_answers_is_told_everywhere() -> None:
    operation = compose({"listings": service("listings", ("POST", "/v1/lots", "create_lot"))})["paths"]["/v1/lots"]["post"]
    assert {"401", "408", "413", "429", "502", "503", "504"} <= operation["responses"].keys()
    assert list(operation["responses"]["429"]["content"]) == ["application/problem+json"]


def test_what_is_internal_does_not_appear() -> None:
    document = compose({"listings": service("listings", ("POST", "/internal/changes", "changes"), ("POST", "/v1/lots", "create_lot"))})
    assert list(document["paths"]) == ["/v1/lots"]


def test_a_schema_that_two_services_use_alike_is_fine() -> None:
    document = compose({"a": service("a", ("POST", "/v1/a", "create_a")), "b": service("b", ("POST", "/v1/b", "create_b"))})
    assert "Lot" in document["components"]["schemas"]


def test_a_schema_name_used_differently_is_refused() -> None:
    other = create_model("Lot", weight=(int, ...))
    with pytest.raises(CompositionRefused, match="'Lot'"):
        compose({"a": service("a", ("POST", "/v1/a", "create_a")), "b": service("b", ("POST", "/v1/b", "create_b"), body=other)})


def test_an_operation_id_used_twice_is_refused() -> None:
    with pytest.raises(CompositionRefused, match="'create'"):
        compose({"a": service("a", ("POST", "/v1/a", "create")), "b": service("b", ("POST", "/v1/b", "create"))})


def test_an_operation_of_two_services_is_refused() -> None:
    with pytest.raises(CompositionRefused, match="POST /v1/lots"):
        compose({"a": service("a", ("POST", "/v1/lots", "create_a")), "b": service("b", ("POST", "/v1/lots", "create_b"))})


def test_a_path_written_in_two_ways_is_refused() -> None:
    routes = ("PUT", "/v1/lots/{id}", "replace_a"), ("POST", "/v1/lots/{lot_id}", "create_b")
    with pytest.raises(CompositionRefused, match=r"\{lot_id\}"):
        compose({"a": service("a", routes[0]), "b": service("b", routes[1])})


def test_every_contradiction_is_told_at_once() -> None:
    other = create_model("Lot", weight=(int, ...))
    with pytest.raises(CompositionRefused) as refused:
        compose({"a": service("a", ("POST", "/v1/a", "create")), "b": service("b", ("POST", "/v1/b", "create"), body=other)})
    assert str(refused.value).count(";") == 1


def test_the_committed_document_is_what_the_services_say() -> None:
    assert PATH.read_bytes() == current(), "run python -m gateway.document"


def test_what_only_the_inside_uses_contradicts_nobody() -> None:
    other = create_model("Lot", weight=(int, ...))
    document = compose(
        {"a": service("a", ("POST", "/v1/a", "create_a")), "b": service("b", ("POST", "/internal/b", "create_b"), body=other)}
    )
    assert "title" in document["components"]["schemas"]["Lot"]["properties"]
