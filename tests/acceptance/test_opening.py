"""Opening hours as OpenStreetMap writes them."""

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.acceptance.domain.opening import WEEK, Day, HoursMalformed, read_hours

MONDAY, SATURDAY, SUNDAY = dt.date(2026, 11, 23), dt.date(2026, 11, 28), dt.date(2026, 11, 29)
YARD = "Mo-Fr 7:00-12:00, 13:00-16:00; Sa 08:00-12:00; PH off"


@pytest.mark.parametrize(
    ("day", "holiday", "spans"),
    [
        (MONDAY, False, (("07:00", "12:00"), ("13:00", "16:00"))),
        (SATURDAY, False, (("08:00", "12:00"),)),
        (SUNDAY, False, ()),
        (MONDAY, True, ()),
    ],
)
def test_a_day_is_open_as_its_part_says(day, holiday, spans) -> None:
    assert read_hours(YARD).on(day, holiday=holiday) == spans


def test_a_later_part_stands_in_place_of_an_earlier() -> None:
    assert read_hours("Mo-Su 08:00-18:00; We off").days[Day.WEDNESDAY] == ()


def test_days_go_round_the_week() -> None:
    assert [*read_hours("Sa-Mo 08:00-24:00").days] == [Day.SATURDAY, Day.SUNDAY, Day.MONDAY]


def test_without_days_it_is_every_day() -> None:
    assert [*read_hours("24/7").days] == [*read_hours("00:00-24:00").days] == [*WEEK]


@pytest.mark.parametrize(
    "text", ["ma-vr 7-16", "Mo-Fr", "Mo 16:00-07:00", "Mo-Fr 25:00-26:00", "Mar-Oct Mo 08:00-12:00", "", "PH-Mo off", "We-Xx off"]
)
def test_what_is_not_understood_is_refused_with_the_part(text) -> None:
    with pytest.raises(HoursMalformed) as refused:
        read_hours(text)
    assert refused.value.part in text


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text) -> None:
    with suppress(HoursMalformed):
        assert read_hours(text).days


@given(st.sampled_from(WEEK), st.integers(0, 23), st.integers(1, 24))
def test_one_span_reads_as_it_is_written(day, start, end) -> None:
    text = f"{day} {start:02}:00-{end:02}:00"
    if start >= end:
        with pytest.raises(HoursMalformed):
            read_hours(text)
    else:
        assert read_hours(text).days == {day: ((f"{start:02}:00", f"{end:02}:00"),)}
