"""The score: laws that hold for every need and every lot."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uuid6 import uuid7

from services.kernel.geography import Point, great_circle_km
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Certainty, Window
from services.matching.domain.candidate import Candidate
from services.matching.domain.distance import crow_from
from services.matching.domain.need import Asked, Condition, Guess, Need, Prefer, Word
from services.matching.domain.ranking import rank
from services.matching.domain.scoring import FULL, STRESSED, Component, Weights, scale
from services.matching.domain.time_fit import SURE
from services.vocabulary.vocabulary import vocabulary

CODES = [material.code for material in vocabulary()]
FIRST = date(2027, 1, 1)

points = st.builds(Point, st.floats(2.5, 6.4), st.floats(49.5, 51.5))
days = st.dates(FIRST, date(2028, 12, 31))
amounts = st.floats(0.1, 1e6)


@st.composite
def windows(draw: st.DrawFn) -> Window:
    start = draw(days)
    return Window(start, draw(st.none() | st.integers(0, 400).map(lambda more: start + timedelta(days=more))))


def lot_of(point: Point, window: Window, **rest: Any) -> Candidate:
    return Candidate(lot_id=uuid7(), lon=point.lon, lat=point.lat, start=window.start, end=window.end, **rest)


lots = st.builds(
    lot_of,
    point=points,
    window=windows(),
    material=st.sampled_from(CODES),
    certainty=st.sampled_from(Certainty),
    expected=st.none() | days,
    amount=amounts,
    unit=st.sampled_from(Unit),
    mass_kg=st.none() | amounts,
    condition=st.none() | st.sampled_from(Condition),
    completeness=st.floats(0, 1),
    words=st.integers(0, 7),
    told=st.integers(0, 7),
    price=st.none() | st.floats(-10, 1000),
)
OAK, WHITE, FLOOR = Word("eiken", ("eik",)), Word("wit", ("colour:white",), attribute="colour:*"), Word("vloer", ("vloer",), naming=True)
needs = st.builds(
    Need,
    window=windows(),
    asked=st.none() | st.builds(Asked, st.sampled_from(CODES), st.floats(0.5, 1)),
    words=st.sampled_from([(), (OAK, WHITE, FLOOR)]),
    near=st.none() | points,
    quantity=st.none() | st.builds(Quantity, st.decimals(1, 10**6, places=1), st.sampled_from(Unit)),
    price_ceiling=st.none() | st.floats(0.01, 1000),
    prefer=st.none() | st.sampled_from(Prefer),
)


class Weighed(NamedTuple):
    """A lot's score with what it is made of."""

    score: float
    components: Sequence[Component]
    fits: Sequence[float]


def ranked(need: Need, lot: Candidate, usual: float = 10.0) -> Weighed:
    weighing = scale(need, vocabulary(), Weights(), {lot.unit: usual})
    (one,) = rank([lot], need, weighing)
    return Weighed(one.score, weighing.components, one.fits)


def worth(need: Need, lot: Candidate, usual: float = 10.0) -> float:
    return ranked(need, lot, usual).score


@given(needs, lots)
def test_a_score_lies_between_0_and_1(need: Need, lot: Candidate) -> None:
    assert 0 <= worth(need, lot) <= 1


@given(needs, lots, points, points)
def test_nearer_is_never_worse(need: Need, lot: Candidate, here: Point, there: Point) -> None:
    near, far = sorted((here, there), key=lambda point: great_circle_km(need.near, point) if need.near else 0.0)
    assert worth(need, lot._replace(lon=near.lon, lat=near.lat)) >= worth(need, lot._replace(lon=far.lon, lat=far.lat))


@given(lots, points)
def test_the_distance_is_the_kernels(lot: Candidate, near: Point) -> None:
    assert crow_from(near)(lot) == great_circle_km(near, Point(lot.lon, lot.lat))


@given(needs, lots, st.floats(1, 1000))
def test_more_of_what_is_needed_is_never_worse(need: Need, lot: Candidate, times: float) -> None:
    more = lot._replace(amount=lot.amount * times, mass_kg=lot.mass_kg and lot.mass_kg * times)
    assert worth(need, more) >= worth(need, lot)


@given(needs, lots)
def test_a_better_condition_is_never_worse(need: Need, lot: Candidate) -> None:
    scores = [worth(need, lot._replace(condition=one)) for one in Condition]
    assert all(better >= worse for better, worse in pairwise(scores))


@given(needs, lots)
def test_surer_is_never_worse(need: Need, lot: Candidate) -> None:
    scores = [worth(need, lot._replace(certainty=one)) for one in Certainty]
    assert all(surer >= less for less, surer in pairwise(scores))


@given(needs, lots, st.integers(0, 60))
def test_longer_to_be_had_is_never_worse(need: Need, lot: Candidate, more: int) -> None:
    if lot.end is not None:
        assert worth(need, lot._replace(end=lot.end + timedelta(days=more))) >= worth(need, lot)


@given(needs, lots, st.integers(0, 7))
def test_more_of_the_words_is_never_worse(need: Need, lot: Candidate, words: int) -> None:
    assert worth(need, lot._replace(words=lot.words | words)) >= worth(need, lot)


@given(needs, lots, st.integers(0, 7))
def test_to_tell_nothing_of_an_attribute_is_never_worse_than_to_tell_another(need: Need, lot: Candidate, told: int) -> None:
    assert worth(need, lot._replace(told=lot.told & told)) >= worth(need, lot)


@given(needs, lots, st.floats(-10, 1000), st.floats(-10, 1000), st.floats(0.01, 1000))
def test_cheaper_is_never_worse(need: Need, lot: Candidate, one: float, other: float, usual: float) -> None:
    cheap, dear = sorted((one, other))
    assert worth(need, lot._replace(price=cheap), usual) >= worth(need, lot._replace(price=dear), usual)


@given(needs, lots, st.sampled_from(Prefer))
def test_what_is_stressed_moves_a_score_towards_its_own_fit(need: Need, lot: Candidate, prefer: Prefer) -> None:
    plain, stressed = (ranked(replace(need, prefer=one), lot) for one in (None, prefer))
    fits = dict(zip(stressed.components, stressed.fits, strict=True))
    if STRESSED[prefer] in fits and STRESSED[prefer] in plain.components:
        own = fits[STRESSED[prefer]]
        assert abs(stressed.score - own) <= abs(plain.score - own) + 2 / FULL


@given(needs, lots, st.sampled_from(CODES))
def test_another_class_that_may_be_meant_is_never_worse(need: Need, lot: Candidate, other: str) -> None:
    if need.asked:
        wider = replace(need, asked=replace(need.asked, others=(Guess(vocabulary().get(other).code, 0.4),)))
        plain = replace(need, asked=replace(need.asked, others=()))
        assert worth(wider, lot) >= worth(plain, lot)


def test_every_certainty_is_worth_something() -> None:
    assert list(SURE) == list(Certainty)


def test_the_asked_class_is_better_than_what_may_take_its_place_and_that_than_anything_else() -> None:
    need = Need(Window(FIRST), Asked(vocabulary().get("timber.beam").code))
    lot = Candidate(uuid7(), 3.7, 51.0, "timber.beam", FIRST, None, Certainty.RELEASED, None, 1.0, Unit.METRE, None, Condition.B, 0.5)
    scores = [worth(need, lot._replace(material=code)) for code in ("timber.beam", "timber", "timber.joist", "glass")]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 4


def test_what_cannot_be_compared_lies_between_nothing_and_enough() -> None:
    need = Need(Window(FIRST), quantity=Quantity(Decimal(10), Unit.PIECE))
    lot = Candidate(uuid7(), 3.7, 51.0, "unsorted", FIRST, None, Certainty.RELEASED, None, 10.0, Unit.PIECE, None, None, 0.5)
    enough, unknown, little = worth(need, lot), worth(need, lot._replace(unit=Unit.METRE)), worth(need, lot._replace(amount=1.0))
    assert enough > unknown > little


@pytest.mark.parametrize("weights", [{"distance": -1.0}, {"time": 0.0, "condition": 0.0, "completeness": 0.0}])
def test_weights_that_could_divide_by_zero_or_turn_a_law_round_are_refused(weights: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="weights"):
        Weights(**weights)
