"""What pydantic finds wrong: where, and what would be right, in four languages."""

from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.language import Language
from services.kit.pattern_sentences import PATTERNS
from services.kit.validation import SENTENCES, faults, pointer


@pytest.mark.parametrize(
    ("body", "where", "code"),
    [
        ({}, "/size", "missing"),
        ({"size": 0}, "/size", "greater_than"),
        ({"size": 11}, "/size", "less_than_equal"),
        ({"size": "many"}, "/size", "number"),
        ({"size": 1, "weight": 2}, "/weight", "extra_forbidden"),
        ({"size": 1, "we/ig~ht": 2}, "/we~1ig~0ht", "extra_forbidden"),
        ({"size": 1, "name": "a"}, "/name", "string_too_short"),
        ({"size": 1, "name": "abcdef"}, "/name", "string_too_long"),
        ({"size": 1, "name": 7}, "/name", "string_type"),
        ({"size": 1, "colour": "green"}, "/colour", "enum"),
        ({"size": 1, "day": "tomorrow"}, "/day", "date"),
        ({"size": 1, "id": "7"}, "/id", "uuid"),
        ({"size": 1, "pieces": [{"size": 1}, {"size": -1}]}, "/pieces/1/size", "greater_than"),
        ([], "", "model_attributes_type"),
    ],
)
async def test_a_fault_says_where_it_is(house, body, where, code) -> None:
    answer = await house.post("/things", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [(where, code)]


@pytest.mark.parametrize(
    ("body", "media_type", "status", "fault"),
    [
        ('{"size": 12,5}', "application/json", 400, ("malformed_json", "n'est plus du JSON valable à partir du caractère 13")),
        (
            '{"size": 1}',
            "application/x-www-form-urlencoded",
            422,
            ("json_expected", "envoyez-le en JSON, avec Content-Type: application/json"),
        ),
    ],
)
async def test_what_is_no_json_is_told_from_where_or_how_to_send_it(house, body, media_type, status, fault) -> None:
    answer = await house.post("/things", content=body, headers={"content-type": media_type, "accept-language": "fr"})
    assert answer.status_code == status
    assert [(one["pointer"], (one["code"], one["detail"])) for one in answer.json()["errors"]] == [("", fault)]


async def test_all_faults_are_told_at_once(house) -> None:
    answer = await house.post("/things", json={"size": 0, "name": "a", "pieces": [{}]})
    assert [one["pointer"] for one in answer.json()["errors"]] == ["/size", "/name", "/pieces/0/size"]


@pytest.mark.parametrize(
    ("language", "detail"),
    [
        ("nl", "kies uit 'red', 'blue'"),
        ("fr", "choisissez parmi 'red', 'blue'"),
        ("en", "choose one of 'red', 'blue'"),
        ("de", "wählen Sie aus 'red', 'blue'"),
    ],
)
async def test_a_fault_says_what_would_be_right(house, language, detail) -> None:
    answer = await house.post("/things", json={"size": 1, "colour": "green"}, headers={"accept-language": language})
    assert answer.json()["errors"][0]["detail"] == detail


async def test_a_parameter_at_fault_is_named(house) -> None:
    answer = await house.get("/things", params={"limit": 0})
    assert [(one["parameter"], one["code"]) for one in answer.json()["errors"]] == [("limit", "greater_than_equal")]
    answer = await house.put("/things/seven", headers={"if-match": '"1"'})
    assert [(one["parameter"], one["code"]) for one in answer.json()["errors"]] == [("number", "number")]


@pytest.mark.parametrize("sentences", [*SENTENCES.values(), *PATTERNS.values()], ids=[*SENTENCES, *PATTERNS])
def test_a_sentence_is_there_in_every_language_with_the_same_facts(sentences) -> None:
    assert set(sentences) == set(Language)
    facts = {frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name) for sentence in sentences.values()}
    assert len(facts) == 1


def test_a_text_written_otherwise_is_told_how_it_is_written_and_not_by_a_pattern() -> None:
    error = {"type": "string_pattern_mismatch", "loc": ("body", "phone"), "msg": "", "ctx": {"pattern": "^[+0-9 ()./-]+$"}}
    (fault,) = faults([error], Language.NL)
    assert fault.detail == "schrijf een telefoonnummer zoals +32 15 12 34 56: cijfers, spaties en + ( ) . / -"


def test_what_has_no_sentence_is_told_in_english() -> None:
    (fault,) = faults([{"type": "value_error", "loc": ("body", "a"), "msg": "Value error, a title has words"}], Language.NL)
    assert (fault.pointer, fault.detail) == ("/a", "a title has words")


@given(st.lists(st.text() | st.integers(min_value=0), max_size=5))
def test_a_pointer_leads_back_to_its_path(path) -> None:
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer(path).split("/")[1:]]
    assert steps == [str(step) for step in path]
