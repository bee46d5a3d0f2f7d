"""What holds of every text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.vocabulary.attributes.finding import Found, find, tokens
from services.vocabulary.attributes.loading import attributes

WORDS = sorted({word.text for one in attributes() for value in one.values for word in value.words})

titles = st.lists(st.sampled_from(WORDS) | st.sampled_from(["120 m2", "geen", "-", ",", "sans", "vloer"]), max_size=8).map(" ".join)


def holds(found: tuple[Found, ...]) -> None:
    known = attributes()
    assert all(0 < one.confidence <= 1 for one in found)
    assert all(known.get(one.attribute).get(one.value).above == one.above for one in found)
    assert [one.place for one in found] == sorted(one.place for one in found)
    assert len({one.token for one in found}) == len(found)
    assert {one.token for one in found} <= set(tokens(found))


@given(text=st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    holds(find(text))


@given(text=titles)
def test_any_title_has_an_answer(text: str) -> None:
    holds(find(text))


@given(text=titles)
def test_capitals_change_nothing(text: str) -> None:
    assert tokens(find(text.upper())) == tokens(find(text.lower()))


@given(text=titles)
def test_what_comes_after_a_full_stop_takes_nothing_away(text: str) -> None:
    assert set(tokens(find(text))) <= set(tokens(find(f"{text} . eiken")))


@pytest.mark.parametrize(
    "text", ["a" * 100_000, "eik " * 30_000, "-" * 50_000, "\x00", "\ud800", "é\u0301" * 5000, "'; DROP TABLE lots; --", "🪵" * 99]
)
def test_no_text_is_too_long_or_too_odd(text: str) -> None:
    holds(find(text))
