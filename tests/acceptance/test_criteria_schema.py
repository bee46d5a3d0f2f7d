"""The JSON Schema of criteria, and the list of terms."""

import json
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from services.acceptance.api.criteria import Named
from services.acceptance.domain.criteria import Criteria, Fate
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.terms import Kind, terms
from services.acceptance.schemas.criteria import CRITERIA, published_schema
from services.vocabulary.material import MaterialCode
from tests.acceptance.generated_rules import kinds, rules


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    Draft202012Validator.check_schema(published_schema())
    return Draft202012Validator(published_schema())


def test_every_kind_of_rule_and_every_field_is_described() -> None:
    parts = {"Criteria": published_schema(), **published_schema()["$defs"]}
    undescribed = [name for name, part in parts.items() if not part.get("description")]
    fields = [
        (name, field) for name, part in parts.items() for field, told in part.get("properties", {}).items() if "description" not in told
    ]
    assert (undescribed, fields) == ([], [])


def test_it_knows_every_kind_of_rule() -> None:
    assert set(published_schema()["properties"]["rules"]["items"]["discriminator"]["mapping"]) == set(kinds)


@settings(max_examples=50)
@given(st.lists(rules(), max_size=3))
def test_what_is_written_is_read_again_and_fits_the_schema(several: list[Rule]) -> None:
    criteria = Criteria(materials=(MaterialCode("boards.plasterboard"),), fate=Fate.REUSE, rules=tuple(several))
    written = CRITERIA.dump_json(criteria)
    assert CRITERIA.validate_json(written) == criteria
    assert list(Draft202012Validator(published_schema()).iter_errors(json.loads(written))) == []


@pytest.mark.parametrize("rule", [{"id": "a", "state": "dry"}, {"rule": "moisture", "id": "a"}, {"rule": "nonsense", "id": "a"}])
def test_what_is_no_rule_does_not_fit_the_schema(validator: Draft202012Validator, rule: dict) -> None:
    stated = {"materials": ["boards.plasterboard"], "fate": "reuse", "rules": [rule]}
    assert not validator.is_valid(stated)


async def test_the_schema_and_the_terms_are_public(client) -> None:
    assert (await client.get("/v1/criteria/schema")).json()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    told = (await client.get("/v1/criteria/terms", params={"kind": "substance"}, headers={"accept-language": "fr"})).json()["items"]
    assert {one["code"] for one in told} == {term.code for term in terms().of(Kind.SUBSTANCE)}
    assert {"kind": "substance", "code": "asbestos", "name": "amiante", "unit": None, "classes": []} in told
    every = (await client.get("/v1/criteria/terms")).json()["items"]
    assert len(every) == sum(len(terms().of(kind)) for kind in Kind)


def test_terms_are_asked_for_by_every_kind_there_is() -> None:
    assert get_args(Named) == tuple(Kind)
