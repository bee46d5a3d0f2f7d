"""Cursors: what was put in comes out, for the same question only."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from starlette.datastructures import URL

from services.kit.pagination import CursorRefused, after_id, decode, encode, fingerprint, next_link

KEYS = st.lists(st.text() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False) | st.none(), max_size=4)
QUESTIONS = st.lists(st.text() | st.integers(-(2**53), 2**53) | st.none(), max_size=4)


@given(KEYS, QUESTIONS)
def test_what_a_cursor_was_given_comes_out(keys, question) -> None:
    assert decode(encode(keys, question), question) == keys


@given(KEYS, QUESTIONS, QUESTIONS)
def test_a_cursor_of_another_question_is_refused(keys, question, another) -> None:
    assume(fingerprint(question) != fingerprint(another))
    with pytest.raises(CursorRefused):
        decode(encode(keys, question), another)


@given(st.text() | st.from_regex(r"[A-Za-z0-9_-]{1,60}", fullmatch=True))
def test_what_is_no_cursor_is_refused(cursor) -> None:
    with pytest.raises(CursorRefused):
        decode(cursor, ["lots"])


@given(st.uuids(), QUESTIONS)
def test_the_id_a_cursor_ends_at_comes_out(last, question) -> None:
    assert after_id(encode([last], question), question) == last


@given(KEYS)
def test_a_forged_id_is_refused(keys) -> None:
    with pytest.raises(CursorRefused):
        after_id(encode(keys, []), [])


def test_without_a_cursor_there_is_nothing_to_come_after() -> None:
    assert after_id(None, ["lots"]) is None


@given(KEYS, QUESTIONS)
def test_a_cursor_travels_in_an_address_as_it_is(keys, question) -> None:
    cursor = encode(keys, question)
    link = next_link(URL("http://spolia/v1/lots?limit=2&cursor=before&q=a%26b"), cursor)["link"]
    assert link == f'</v1/lots?limit=2&q=a%26b&cursor={cursor}>; rel="next"'


def test_the_last_page_links_nowhere() -> None:
    assert next_link(URL("http://spolia/v1/lots"), None) == {}
