"""Merge patches: RFC 7396 to the letter, and faults in the caller's own words."""

import pytest
from fastapi.exceptions import RequestValidationError
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from services.kit.patching import MergePatch, merge

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=10,
)

APPENDIX_A = [
    ({"a": "b"}, {"a": "c"}, {"a": "c"}),
    ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
    ({"a": "b"}, {"a": None}, {}),
    ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
    ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
    ({"a": "c"}, {"a": ["b"]}, {"a": ["b"]}),
    ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
    ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
    (["a", "b"], ["c", "d"], ["c", "d"]),
    ({"a": "b"}, ["c"], ["c"]),
    ({"a": "foo"}, None, None),
    ({"a": "foo"}, "bar", "bar"),
    ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
    ([1, 2], {"a": "b", "c": None}, {"a": "b"}),
    ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
]


@pytest.mark.parametrize(("target", "patch", "result"), APPENDIX_A)
def test_the_examples_of_the_rfc(target, patch, result) -> None:
    assert merge(target, patch) == result


@given(JSON, JSON)
def test_a_patch_applied_twice_is_a_patch_applied_once(target, patch) -> None:
    once = merge(target, patch)
    assert merge(once, patch) == once


@given(JSON)
def test_an_empty_patch_changes_no_object(target) -> None:
    assert merge({"a": target}, {}) == {"a": target}


class Place(BaseModel):
    model_config = ConfigDict(extra="forbid")

    city: str
    street: str | None = None


class Shop(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str
    place: Place


class ShopPatch(MergePatch):
    """A merge patch of a shop."""

    whole = Shop


SHOP = Shop(name="Steenkaai", place=Place(city="Gent", street="Dok Noord"))


def test_what_is_left_out_stays_however_deep() -> None:
    patched = ShopPatch({"place": {"street": None}}).applied(SHOP)
    assert patched == Shop(name="Steenkaai", place=Place(city="Gent"))


@pytest.mark.parametrize(
    ("patch", "place"),
    [
        ({"name": None}, ("body", "name")),
        ({"place": {"city": 7}}, ("body", "place", "city")),
        ({"owner": "me"}, ("body", "owner")),
        ({"place": "Gent"}, ("body", "place")),
    ],
)
def test_what_the_result_may_not_be_is_refused_where_it_stands(patch, place) -> None:
    with pytest.raises(RequestValidationError) as refused:
        ShopPatch(patch).applied(SHOP)
    assert [error["loc"] for error in refused.value.errors()] == [place]


class Oven(BaseModel):
    traits: dict[str, str | None] = {}


class OvenPatch(MergePatch):
    """A merge patch of an oven."""

    whole = Oven
    says_none = frozenset({"traits"})


@pytest.mark.parametrize(
    ("patch", "traits"),
    [
        ({"traits": {"colour": None}}, {"colour": None, "gas": None}),
        ({"traits": {"age": "10"}}, {"colour": "red", "gas": None, "age": "10"}),
        ({"traits": None}, {}),
        ({}, {"colour": "red", "gas": None}),
    ],
)
def test_where_null_is_an_answer_it_is_kept_and_null_for_all_takes_the_answers_back(patch, traits) -> None:
    assert OvenPatch(patch).applied(Oven(traits={"colour": "red", "gas": None})).traits == traits


def test_the_document_requires_nothing_of_a_patch_and_takes_null() -> None:
    schema = ShopPatch.model_json_schema()
    assert "required" not in schema
    assert {"type": "null"} in schema["properties"]["name"]["anyOf"]
    assert schema["additionalProperties"] is False
