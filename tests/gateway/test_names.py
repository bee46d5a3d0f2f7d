"""What schemas are called outside."""

import pytest

from gateway.names import outward
from gateway.snapshot import snapshot


def document(*names: str) -> dict:
    referring = [{"$ref": f"#/components/schemas/{name}", "description": "One."} for name in names]
    return {"paths": {}, "components": {"schemas": {name: {"type": "object"} for name in names} | {"All": {"anyOf": referring}}}}


@pytest.mark.parametrize(
    ("service", "inward", "name"),
    [
        ("listings", "LotOut", "Lot"),
        ("listings", "LotIn", "NewLot"),
        ("listings", "PriceBody", "Price"),
        ("listings", "LotPage", "LotPage"),
        ("matching", "Scope", "SearchScope"),
        ("gateway", "Scope", "KeyScope"),
        ("matching", "SubstanceBody", "SubstanceFinding"),
    ],
)
def test_a_client_sees_the_name_of_the_thing(service, inward, name) -> None:
    schemas = outward(service, document(inward))["components"]["schemas"]
    assert set(schemas) == {name, "All"}
    assert schemas["All"]["anyOf"] == [{"$ref": f"#/components/schemas/{name}", "description": "One."}]


def test_a_documents_own_names_stay_as_they_are() -> None:
    given = document("LotOut")
    outward("listings", given)
    assert "LotOut" in given["components"]["schemas"]


def test_every_operation_and_every_answer_is_told_in_words_of_its_own() -> None:
    whole = snapshot()
    operations = [told for operations in whole["paths"].values() for told in operations.values()]
    assert all(told.get("summary") and told.get("description") for told in operations)
    answers = [answer["description"] for told in operations for answer in told["responses"].values()]
    assert "Successful Response" not in answers
    assert all(parameter.get("description") for told in operations for parameter in told.get("parameters", []))
    assert all(tag.get("description") for tag in whole["tags"])
