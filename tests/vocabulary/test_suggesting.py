"""Suggestions while somebody types, on the packaged vocabulary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.language import Language
from services.vocabulary.completions import plain_words
from services.vocabulary.material import UNSORTED
from services.vocabulary.suggesting import LONGEST, Suggestion, suggest
from services.vocabulary.vocabulary import vocabulary

NL, FR, EN, DE = Language.NL, Language.FR, Language.EN, Language.DE
languages = st.sampled_from(Language)
written = st.sampled_from(
    [
        (text, language, one.code)
        for one in vocabulary()
        if one.code != UNSORTED
        for language in Language
        for text in one.names[language].all
    ]
)


def texts(found: tuple[Suggestion, ...]) -> list[str]:
    return [one.text for one in found]


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("kass", NL, "paving.sett"),
        ("FENET", FR, "openings.window"),
        ("façad", EN, "masonry.brick.facing"),
        ("dakpannen", NL, "roofing.tile"),
        ("Ziegels", DE, "masonry.brick"),
    ],
)
def test_what_begins_so_is_suggested(typed: str, language: Language, code: str) -> None:
    assert any(one.code == code for one in suggest(typed, language))


def test_the_readers_language_goes_first() -> None:
    assert suggest("pan", NL)[0].language is NL
    assert [one.language for one in suggest("kasse", NL)] == sorted(
        (one.language for one in suggest("kasse", NL)), key=lambda one: one is not NL
    )


def test_the_name_is_in_the_readers_language_whatever_that_of_the_word() -> None:
    kassei = suggest("kassei", FR)[0]
    assert (kassei.language, kassei.name) == (NL, vocabulary().get(kassei.code).name(FR))


def test_a_word_typed_whole_goes_before_longer_ones() -> None:
    assert suggest("deur", NL)[0].text == "deur"
    assert suggest("deuren", NL)[0].text == "deur"


def test_the_general_goes_before_the_particular() -> None:
    codes = [one.code for one in suggest("baksteen", NL)]
    assert codes[0] == "masonry.brick"


def test_a_word_inside_a_name_is_found_after_those_that_begin_so() -> None:
    found = [one.text for one in suggest("dakpan", NL, limit=40) if one.language is NL]
    begin = [plain_words(text)[0].startswith("dakpan") for text in found]
    assert begin == sorted(begin, reverse=True)
    assert not all(begin)


def test_typed_words_may_stand_in_another_order() -> None:
    assert "eiken balk" in texts(suggest("balk eik", NL))


@pytest.mark.parametrize("typed", ["baksten", "baksteeen", "bakstene", "bbaksteen", "backsteen", "abksteen"])
def test_one_slip_is_forgiven_from_five_letters_on(typed: str) -> None:
    assert suggest(typed, NL)[0].code == "masonry.brick"


def test_a_word_half_typed_is_not_taken_for_a_plural() -> None:
    assert "kast" not in texts(suggest("kasse", NL, limit=20))


def test_a_slip_in_a_short_beginning_is_not_guessed_at() -> None:
    assert suggest("xass", NL) == ()


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "\x00\x1b",
        "\N{BRICK}\N{ZERO WIDTH JOINER}",
        "кирпич",
        "煉瓦",
        "'; DROP TABLE lots; --",
        "%_",
        "." * 100_000,
        "a" * 100_000,
    ],
)
def test_what_names_nothing_is_answered_with_nothing(typed: str) -> None:
    assert suggest(typed, NL) == ()


def test_one_letter_is_answered() -> None:
    assert len(suggest("k", NL, limit=5)) == 5


@given(st.text(max_size=2 * LONGEST), languages, st.integers(1, 20))
def test_any_text_has_at_most_so_many_suggestions_and_each_class_once(typed: str, language: Language, limit: int) -> None:
    codes = [one.code for one in suggest(typed, language, limit)]
    assert len(codes) <= limit
    assert len(codes) == len(set(codes))


@given(written, st.integers(1, 40))
def test_every_word_of_the_vocabulary_is_suggested_from_any_beginning_of_it(one: tuple[str, Language, str], length: int) -> None:
    text, language, code = one
    typed = text[:length] if plain_words(text[:length]) else text
    assert code in {found.code for found in suggest(typed, language, limit=len(vocabulary()))}


@given(written)
def test_a_word_typed_whole_is_among_the_first(one: tuple[str, Language, str]) -> None:
    text, language, code = one
    found = suggest(text, language)
    assert any(hit.code == code for hit in found)
    assert plain_words(found[0].text) == plain_words(text) or found[0].language is language
