"""Which programmes and sites a load is held against, what small loads do together, and what a whole project should keep apart."""

from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.acceptance.domain.criteria import Fate, PriceKind
from services.acceptance.domain.facts import About, Aspect, Fact, Presence
from services.acceptance.domain.outlets.bulking import Neighbour, together
from services.acceptance.domain.outlets.choosing import chosen, gathers
from services.acceptance.domain.outlets.dossier import dossier, fraction
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.outlet import outlets
from services.acceptance.domain.outlets.rates import rates
from services.acceptance.domain.rules.composition import Forbidden
from services.acceptance.domain.rules.measures import Amounts
from services.acceptance.domain.rules.rule import ChargedPer
from services.acceptance.domain.site import SiteRole, Visitor
from services.acceptance.domain.standing import Standing
from services.acceptance.domain.verdict import Outcome
from services.kernel.geography import Point
from services.kernel.identity import LotId
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.material import MaterialCode
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary
from tests.acceptance.loads import KALLO, LAW, MECHELEN, TODAY, a_load, a_price, a_way

THREE_TONNES = Amounts(id="enough", at_least=Quantity(Decimal(3), Unit.TONNE))
BOARDS = a_load("boards.plasterboard", "100", Unit.SQUARE_METRE)
ANTWERP, GHENT = Point(4.40, 51.22), Point(3.72, 51.05)


def standing(*ways: Option, **programme: object) -> Standing:
    """The first way's programme, at the sites of all of them."""
    first = ways[0].to
    assert not isinstance(first, Always)
    sites = tuple(way.to.site for way in ways if not isinstance(way.to, Always))
    return Standing(replace(first.programme, **programme), first.version, first.receiver_name, sites)


def where(options: tuple[Option, ...]) -> list[Point]:
    return [option.to.site.place.point for option in options if not isinstance(option.to, Always)]


def test_of_a_programme_the_nearest_site_is_chosen():
    assert where(chosen([standing(a_way(place=KALLO), a_way(place=ANTWERP), a_way(place=GHENT))], BOARDS)) == [ANTWERP]


def test_a_load_that_is_too_small_is_shown_where_loads_are_gathered_too():
    small = standing(a_way(THREE_TONNES, place=KALLO), a_way(THREE_TONNES, place=GHENT, role=SiteRole.BULKING))
    receiving, bulking = chosen([small], BOARDS)
    assert (gathers(receiving), gathers(bulking)) == (False, True)
    judged = {one.option.to: one.verdict.outcome for one in outlets(BOARDS, (receiving, bulking), rates(), LAW)}
    assert (judged[receiving.to], judged[bulking.to]) == (Outcome.FAIL, Outcome.PASS)
    large = a_load("boards.plasterboard", "1000", Unit.SQUARE_METRE)
    assert where(chosen([small], large)) == [KALLO]


@pytest.mark.parametrize(
    "unfit",
    [
        {"takes_from": (Visitor.RESIDENTS, Visitor.PRIVATE)},
        {"materials": (MaterialCode("insulation"),)},
        {"role": SiteRole.SERVICE},
    ],
)
def test_a_site_that_does_not_take_it_from_a_firm_is_passed_over(unfit: dict[str, Any]):
    near, far = a_way(place=ANTWERP), a_way(place=KALLO)
    assert not isinstance(near.to, Always)
    passed_over = replace(near, to=replace(near.to, site=replace(near.to.site, **unfit)))
    assert where(chosen([standing(passed_over, far)], BOARDS)) == [KALLO]
    assert not chosen([standing(passed_over)], BOARDS)


def test_a_site_takes_what_lies_below_and_part_of_what_lies_above_its_classes():
    for stated in ("boards", "boards.plasterboard"):
        way = a_way(place=ANTWERP)
        assert not isinstance(way.to, Always)
        site = replace(way.to.site, materials=(MaterialCode(stated),))
        assert where(chosen([standing(replace(way, to=replace(way.to, site=site)))], BOARDS)) == [ANTWERP]


def test_a_programme_of_another_region_country_or_class_is_not_asked():
    flemish = replace(BOARDS, region=Region.FLANDERS)
    assert chosen([standing(a_way(), regions=("BE-VLG",))], flemish)
    assert not chosen([standing(a_way(), regions=("BE-WAL",))], flemish)
    assert not chosen([standing(a_way(), country="NL")], flemish)
    assert not chosen([standing(a_way(code="insulation"))], flemish)


def a_neighbour(square_metres: int, place: Point, code: str = "boards.plasterboard") -> Neighbour:
    return Neighbour(LotId(uuid4()), "Gipsplaten", vocabulary().get(code), Quantity(Decimal(square_metres), Unit.SQUARE_METRE), place)


def test_as_few_of_the_nearest_lots_as_reach_the_minimum_make_it_up():
    near, nearer, other = a_neighbour(200, ANTWERP), a_neighbour(100, Point(4.47, 51.02)), a_neighbour(900, MECHELEN, "insulation")
    minimum, materials = Quantity(Decimal(3), Unit.TONNE), [vocabulary().get("boards.plasterboard").code]
    found = together(minimum, Decimal("0.9"), MECHELEN, materials, [near, other, a_neighbour(5000, GHENT), nearer])
    assert [one for one, _ in found.others] == [nearer, near]
    assert (found.total, found.enough) == (Decimal("3.6"), True)


@given(st.lists(st.tuples(st.integers(1, 300), st.floats(3, 5), st.floats(50.6, 51.3)), max_size=8))
@settings(deadline=None)
def test_whoever_is_left_out_is_further_than_who_takes_part(told):
    near = [a_neighbour(amount, Point(lon, lat)) for amount, lon, lat in told]
    minimum = Quantity(Decimal(3), Unit.TONNE)
    found = together(minimum, Decimal("0.5"), MECHELEN, [vocabulary().get("boards").code], near)
    taken = [km for _, km in found.others]
    assert taken == sorted(taken)
    assert found.enough or len(taken) == len(near)
    if taken:
        without_last = found.total - (found.others[-1][0].in_unit(minimum) or 0)
        assert without_last < minimum.value


def fractions(*ways: Option, **told: object):
    load = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, **told)
    return fraction("1", "Gipsplaten", load, outlets(load, ways, rates(), LAW), TODAY)


def test_a_fraction_is_kept_apart_when_that_leaves_more():
    paid = fractions(a_way(prices=(a_price("900", PriceKind.CREDIT),)))
    assert (paid.apart, paid.best.fate, paid.earns > 0) == (True, Fate.CLOSED_LOOP, True)
    dear = fractions(a_way(prices=(a_price("900"),)))
    assert (dear.apart, dear.best, dear.earns) == (False, dear.usual, 0)


def test_what_is_refused_late_or_without_a_price_is_not_chosen():
    no_asbestos = Forbidden(id="asbestos", what="asbestos")
    present = Fact(Aspect(About.SUBSTANCE, "asbestos"), Presence.PRESENT)
    credit = a_price("5000", PriceKind.CREDIT, ChargedPer.LOAD)
    load = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, present)
    chosen = fraction("1", "", load, outlets(load, (a_way(no_asbestos, prices=(credit,)),), rates(), LAW), TODAY)
    assert chosen.best.fate is Fate.DISPOSAL
    assert not fractions(a_way(prices=(credit,)), days=1).apart
    assert not fractions(a_way(modes=())).apart


def test_the_sums_of_a_project_are_those_of_its_fractions_and_hands_come_first():
    keep, leave = fractions(a_way(prices=(a_price("900", PriceKind.CREDIT),))), fractions()
    whole = dossier([leave, keep])
    assert whole.fractions == (keep, leave)
    assert whole.net - whole.mixed == whole.earns == keep.earns + leave.earns
    assert whole.hours == keep.best.hours
