"""The packaged attributes keep what the data files promise."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from services.kernel.language import Language
from services.vocabulary.attributes.attribute import Attribute, Kind, Value, Word
from services.vocabulary.attributes.finding import find
from services.vocabulary.attributes.loading import PACKAGED, attributes
from services.vocabulary.attributes.statements import ATTRIBUTE_FIELDS, VALUE_FIELDS
from services.vocabulary.attributes.tokens import lexemes

SCHEMA = json.loads((PACKAGED.parent / "attributes.schema.json").read_text("utf-8"))
CHOICES = [one for one in attributes() if one.kind is Kind.CHOICE]
VALUES = [(attribute, value) for attribute in CHOICES for value in attribute.values]

BESIDE = "deur, houten vloer, tegel, sheet"
"""Words one of which makes any guarded word safe."""


@pytest.mark.parametrize("file", sorted(PACKAGED.glob("*.toml")), ids=lambda file: file.stem)
def test_a_file_is_valid_against_the_schema(file: Path) -> None:
    errors = Draft202012Validator(SCHEMA).iter_errors(tomllib.loads(file.read_text("utf-8")))
    assert [f"{'/'.join(map(str, one.absolute_path))}: {one.message}" for one in errors] == []


def test_the_schema_and_the_reader_know_the_same_fields() -> None:
    assert SCHEMA["$defs"]["attribute"]["properties"].keys() == ATTRIBUTE_FIELDS
    assert SCHEMA["$defs"]["value"]["properties"].keys() == VALUE_FIELDS


@pytest.mark.parametrize(("code", "least"), [("species", 45), ("brand", 120), ("stone", 20), ("finish", 25), ("colour", 15)])
def test_what_the_trade_asks_most_is_wide(code: str, least: int) -> None:
    assert len(attributes().get(code).values) >= least


def test_figures_and_classes_are_declared_for_notation_to_read() -> None:
    kinds = {one.code: one.kind for one in attributes()}
    assert kinds["length"] is Kind.LENGTH
    assert kinds["u_value"] is Kind.NUMBER
    assert kinds["fire_class"] is kinds["strength"] is kinds["profile"] is Kind.CLASS


def values_but_for(holds: Callable[[Value], object]) -> list[str]:
    """Of which values it does not hold."""
    return [f"{attribute.code}:{value.code}" for attribute, value in VALUES if not holds(value)]


def test_a_value_has_a_name_in_every_language_that_reads_as_written() -> None:
    def texts(value: Value) -> list[str]:
        return [*value.names.values(), *(word.text for word in value.words)]

    assert values_but_for(lambda one: one.names.keys() == set(Language)) == []
    assert values_but_for(lambda one: all(text == text.strip() and "  " not in text for text in texts(one))) == []


def test_each_name_and_word_is_found_as_written() -> None:
    def is_found(attribute: Attribute, value: Value, word: Word) -> bool:
        told = find(f"{word.text}, {BESIDE}" if word.only_with else word.text)
        return f"{attribute.code}:{value.code}" in {one.token for one in told}

    words = [(attribute, value, word) for attribute, value in VALUES for word in value.words]
    assert [(value.code, word.text) for attribute, value, word in words if not is_found(attribute, value, word)] == []


@pytest.mark.parametrize("attribute", CHOICES, ids=lambda one: one.code)
def test_no_word_stands_for_two_values_of_an_attribute_without_saying_so(attribute: Attribute) -> None:
    owners: dict[tuple[str, ...], set[str]] = {}
    for value in attribute.values:
        for word in value.words:
            owners.setdefault(lexemes(word.text), set()).add(value.code)
    for value in attribute.values:
        assert all(word.shares == len(owners[lexemes(word.text)]) for word in value.words)
    assert all(value.above == () or value.above[-1] in {one.code for one in attribute.values} for value in attribute.values)
