"""What holds of every text."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.kernel.language import Language
from services.vocabulary.compounds import split
from services.vocabulary.lexicon import lexicon
from services.vocabulary.resolve import Resolution, resolve
from services.vocabulary.vocabulary import vocabulary

NAMES = sorted({text for one in vocabulary() for names in one.names.values() for text in names.all})
CLUTTER = ["4.000", "120 m2", "rood", "noir", "gebruikt", "very clean", "ca.", "-", "(30x30)", "Lot", "te koop!"]

languages = st.none() | st.sampled_from(Language)
titles = st.lists(st.sampled_from(NAMES) | st.sampled_from(CLUTTER), min_size=1, max_size=6).map(" ".join)


def holds(answer: Resolution) -> None:
    confidences = [one.confidence for one in answer.candidates]
    assert all(0 <= one <= 1 for one in confidences)
    assert confidences == sorted(confidences, reverse=True)
    assert len({one.code for one in answer.candidates}) == len(answer.candidates)
    assert all(one.code in vocabulary() and one.matched for one in answer.candidates)
    assert answer.code in vocabulary()


@given(text=st.text(max_size=300), language=languages)
def test_any_text_has_an_answer(text: str, language: Language | None) -> None:
    holds(resolve(text, language))


@given(text=titles, language=languages)
def test_any_title_has_an_answer(text: str, language: Language | None) -> None:
    holds(resolve(text, language))


@given(text=titles, language=languages, limit=st.integers(0, 8))
def test_a_limit_only_cuts_the_list(text: str, language: Language | None, limit: int) -> None:
    assert resolve(text, language, limit=limit).candidates == resolve(text, language, limit=10).candidates[:limit]


@given(text=titles)
def test_the_same_text_has_the_same_answer_in_capitals_and_without_accents_of_layout(text: str) -> None:
    assert resolve(text).code == resolve(f"  {text.upper()}\n").code


@given(name=st.sampled_from(NAMES), clutter=st.lists(st.sampled_from(["4.000", "120", "17 cm", "30x30", "!", "3,5"]), max_size=4))
def test_figures_change_nothing(name: str, clutter: list[str]) -> None:
    assert resolve(f"{' '.join(clutter)} {name}").code == resolve(name).code


@pytest.mark.parametrize("text", ["a" * 100_000, "deur " * 20_000, "-" * 50_000, "\x00", "\ud800", "é\u0301" * 5000])
def test_no_text_is_too_long_or_too_odd(text: str) -> None:
    holds(resolve(text))


@given(word=st.sampled_from(NAMES).map(str.lower).filter(str.isalpha), seed=st.randoms(use_true_random=False))
def test_one_slip_in_a_long_word_keeps_a_reading(word: str, seed: random.Random) -> None:
    at = seed.randrange(1, len(word))
    slipped = word[:at] + word[at + 1 :] if len(word) > 8 else word
    parts, sure = split(slipped, lexicon(vocabulary()))
    assert 0 <= sure <= 1
    assert all(part for part in parts)
