"""What a text tells beside its class, in four languages."""

import csv
from pathlib import Path

import pytest

from services.vocabulary.attributes.finding import find, tokens

CASES = [
    (row["language"], row["text"], set(row["tokens"].split()))
    for row in csv.DictReader((Path(__file__).parent / "cases.csv").open(encoding="utf-8"))
]

ONE_STONE = ["arduinen dorpel", "seuil en pierre bleue", "bluestone sill", "Blausteinplatte"]
ONE_TREE = ["eikenvloer", "eikenhouten vloer", "parquet en chêne", "oak floor", "Eichenholzdielen"]


@pytest.mark.parametrize(("language", "text", "told"), CASES, ids=[f"{language}: {text}" for language, text, _ in CASES])
def test_a_text_tells_just_these_attributes(language: str, text: str, told: set[str]) -> None:
    assert {one.token for one in find(text)} == told


def test_the_table_is_wide_in_every_language() -> None:
    assert len(CASES) >= 120
    assert all(sum(1 for language, _, _ in CASES if language == one) >= 25 for one in ("nl", "fr", "en", "de"))


@pytest.mark.parametrize("texts", [ONE_STONE, ONE_TREE])
def test_four_languages_say_one_thing(texts: list[str]) -> None:
    first, *others = ({one.token for one in find(text) if one.attribute in ("stone", "species")} for text in texts)
    assert first
    assert all(other == first for other in others)


def test_wider_values_come_with_a_value() -> None:
    assert tokens(find("schouw in Carrara marmer")) == ("stone:carrara", "stone:marble", "stone:natural_stone")
    assert tokens(find("Frans eiken, eiken")) == ("species:european_oak", "species:oak", "species:hardwood")


def test_the_longest_phrase_is_read_and_its_words_tell_nothing_else() -> None:
    found = find("blauwe hardsteen")
    assert [(one.token, one.written, one.place) for one in found] == [("stone:blue_stone", "blauwe hardsteen", 0)]


def test_a_phrase_does_not_span_a_comma() -> None:
    assert {one.token for one in find("blauwe, hardsteen")} == {"colour:blue", "stone:blue_stone"}


def test_two_words_that_are_one_elsewhere_are_read_as_one() -> None:
    assert [one.token for one in find("tegels in hard steen")] == ["stone:blue_stone"]


def test_a_place_counts_the_words_before() -> None:
    assert [(one.token, one.place) for one in find("20 deuren, massief eik")] == [("build:solid", 2), ("species:oak", 3)]


def test_whole_words_are_surer_than_parts_and_parts_than_slips() -> None:
    whole, part, slip, shared = (find(text)[0].confidence for text in ("meranti", "merantiplank", "merranti", "sapin"))
    assert 1 == whole > part > slip > shared == 0.5


@pytest.mark.parametrize("text", ["eken", "ekien", "zinl"])
def test_a_slip_in_a_short_word_is_another_word(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize("text", ["plaatsen", "glazuur", "steiger", "deuren", "brandertje"])
def test_another_word_is_no_slip(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "geen massief eik",
        "niet in eik",
        "zonder eiken deur",
        "pas de chêne",
        "sans chêne massif",
        "without oak",
        "ohne Eiche",
        "kein Eichenholz",
    ],
)
def test_what_is_denied_is_not_told(text: str) -> None:
    assert find(text) == ()


def test_a_denial_ends_with_its_breath() -> None:
    assert [one.token for one in find("geen vuren, wel eiken")] == ["species:oak"]
    assert [one.token for one in find("pas neuf, en chêne")] == ["species:oak"]


def test_a_word_of_two_trees_tells_both() -> None:
    assert {(one.token, one.confidence) for one in find("planches en sapin")} == {("species:fir", 0.5), ("species:spruce", 0.5)}


@pytest.mark.parametrize("text", ["hij es moe", "ash tray", "cable interface", "turn left at the church", "good deal"])
def test_a_guarded_word_by_itself_tells_nothing(text: str) -> None:
    assert find(text) == ()
