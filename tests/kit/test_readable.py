"""A document that clients are generated from."""

from decimal import Decimal
from typing import Annotated, Any

from fastapi import FastAPI
from pydantic import BaseModel, Field

from services.kit.document import describe


class Yard(BaseModel):
    """A yard, with its place."""

    title: str
    postal_code: str
    point: tuple[float, float]
    slot: tuple[int, str]
    fee: Annotated[float | None, Field(title="What it asks")] = None


def document() -> dict[str, Any]:
    app = FastAPI()

    @app.get("/v1/yards/{yard_id}")
    async def get_yard(yard_id: int, near: str | None = None, quantity: Decimal | None = None, unit: str = "m2") -> Yard:
        raise NotImplementedError

    @app.delete("/v1/yards/{yard_id}", status_code=204)
    async def delete_yard(yard_id: int) -> None: ...

    @app.get("/v1/yards", response_description="All of them.")
    async def list_yards() -> list[Yard]:
        raise NotImplementedError

    describe(app)
    return app.openapi()


def test_a_title_that_repeats_the_name_is_left_out_and_a_property_of_that_name_stays() -> None:
    yard = document()["components"]["schemas"]["Yard"]
    assert "title" not in yard
    assert yard["properties"]["title"] == {"type": "string"}
    assert yard["properties"]["fee"]["title"] == "What it asks"


def test_a_tuple_of_one_kind_is_a_list_of_a_length() -> None:
    properties = document()["components"]["schemas"]["Yard"]["properties"]
    assert properties["point"] == {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    assert len(properties["slot"]["prefixItems"]) == 2


def test_a_parameter_that_may_be_left_out_cannot_be_null() -> None:
    parameters = {one["name"]: one["schema"] for one in document()["paths"]["/v1/yards/{yard_id}"]["get"]["parameters"]}
    assert parameters["near"] == {"type": "string"}
    assert parameters["quantity"] == {"type": "number"}
    assert parameters["unit"] == {"type": "string", "default": "m2"}


def test_an_answer_is_described_by_what_it_is_unless_its_route_says_so() -> None:
    paths = document()["paths"]
    assert paths["/v1/yards/{yard_id}"]["get"]["responses"]["200"]["description"] == "A yard, with its place."
    assert paths["/v1/yards/{yard_id}"]["delete"]["responses"]["204"]["description"] == "Done."
    assert paths["/v1/yards"]["get"]["responses"]["200"]["description"] == "All of them."
