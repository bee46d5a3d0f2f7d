"""What holds of every load and every way."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from services.acceptance.domain.criteria import Fate, PriceKind
from services.acceptance.domain.facts import About, Aspect, Fact, Presence
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.outlet import outlet, outlets
from services.acceptance.domain.outlets.rates import rates
from services.acceptance.domain.rules.arrangements import LeadTime, Packaging, Supplier
from services.acceptance.domain.rules.composition import Forbidden
from services.acceptance.domain.rules.measures import Amounts
from services.acceptance.domain.rules.rule import ChargedPer
from services.acceptance.domain.site import DeliveryMode
from services.kernel.geography import Point, great_circle_km
from services.kernel.quantity import Quantity, Unit
from tests.acceptance.loads import LAW, MECHELEN, a_load, a_price, a_way

RATES = rates()
CODES = ("masonry.brick.facing", "boards.plasterboard", "floors.wood.plank", "insulation.mineral.stone_wool", "bulk.rubble", "roofing.tile")
RULES = st.lists(
    st.sampled_from(
        [
            Forbidden(id="asbestos", what="asbestos"),
            Forbidden(id="mould", what="mould"),
            Amounts(id="enough", at_least=Quantity(Decimal(3), Unit.TONNE)),
            LeadTime(id="announce", days=10),
            Packaging(id="bags", one_of=("big_bag",), supplied_by=Supplier.RECEIVER),
            Packaging(id="pallets", one_of=("pallet",)),
        ]
    ),
    unique_by=lambda rule: rule.id,
)
AMOUNTS = st.decimals(0, 500, places=2)
KINDS = st.sampled_from([PriceKind.GATE_FEE, PriceKind.CREDIT])
PER = st.sampled_from([ChargedPer.TONNE, ChargedPer.LOAD, ChargedPer.PIECE, ChargedPer.SQUARE_METRE])
MODES = st.sets(st.sampled_from(list(DeliveryMode)), min_size=1).map(tuple)
FACTS = st.sampled_from(
    [(), (Fact(Aspect(About.SUBSTANCE, "asbestos"), Presence.ABSENT),), (Fact(Aspect(About.SUBSTANCE, "mould"), Presence.PRESENT),)]
)
POINTS = st.builds(Point, st.floats(2.6, 6.4), st.floats(49.5, 51.5))


@st.composite
def loads(draw: st.DrawFn) -> Load:
    unit = draw(st.sampled_from([Unit.TONNE, Unit.SQUARE_METRE, Unit.PIECE]))
    told = str(draw(st.decimals("0.1", 5000, places=1)))
    return a_load(draw(st.sampled_from(CODES)), told, unit, *draw(FACTS), ready=draw(st.booleans()))


@given(loads(), RULES, st.sampled_from(Fate), AMOUNTS, KINDS, PER, MODES)
@settings(deadline=None)
def test_the_net_value_is_the_sum_of_the_lines(load, rules, fate, told, kind, per, modes):
    way = a_way(*rules, fate=fate, prices=(a_price(str(told), kind, per),), modes=modes)
    for one in outlets(load, (way,), RATES, LAW):
        assert one.net == sum(line.amount for line in one.lines)
        assert all(line.amount == line.amount.quantize(Decimal("0.01")) for line in one.lines)
        assert len({line.kind for line in one.lines}) == len(one.lines)


@given(loads(), RULES, st.sampled_from(Fate), POINTS, POINTS, MODES)
@settings(deadline=None)
def test_nearer_is_never_worse(load, rules, fate, one, other, modes):
    way = a_way(*rules, fate=fate, modes=modes)
    near, far = sorted((one, other), key=lambda point: great_circle_km(MECHELEN, point))
    nearer, further = (outlet(load, _moved(way, point), RATES) for point in (near, far))
    assert nearer.net >= further.net
    assert nearer.footprint.transport <= further.footprint.transport


@given(loads(), RULES, st.sampled_from(Fate), AMOUNTS, AMOUNTS, PER, MODES)
@settings(deadline=None)
def test_a_lower_fee_and_a_higher_credit_are_never_worse(load, rules, fate, one, other, per, modes):
    low, high = sorted((one, other))
    fees, paid = (
        [outlet(load, a_way(*rules, fate=fate, prices=(a_price(str(told), kind, per),), modes=modes), RATES).net for told in (low, high)]
        for kind in (PriceKind.GATE_FEE, PriceKind.CREDIT)
    )
    assert fees[0] >= fees[1]
    assert paid[0] <= paid[1]


@given(loads(), st.lists(st.tuples(RULES, st.sampled_from(Fate)), max_size=4), st.randoms())
@settings(deadline=None)
def test_the_order_in_which_ways_are_told_does_not_matter(load, told, random):
    ways = [a_way(*rules, fate=fate, prices=(a_price(str(10 + n)),)) for n, (rules, fate) in enumerate(told)]
    shuffled = random.sample(ways, len(ways))
    assert [one.net for one in outlets(load, ways, RATES, LAW)] == [one.net for one in outlets(load, shuffled, RATES, LAW)]


@given(loads(), RULES)
@settings(deadline=None)
def test_more_days_never_bring_the_decision_forward(load, rules):
    way = a_way(*rules)
    until = load.circumstances.until
    assert until
    longer = replace(load, circumstances=replace(load.circumstances, until=until.replace(year=until.year + 1)))
    sooner, later = outlet(load, way, RATES).decide_by, outlet(longer, way, RATES).decide_by
    assert sooner
    assert later
    assert sooner <= later


def _moved(way, point):
    place = replace(way.to.site.place, point=point)
    return replace(way, to=replace(way.to, site=replace(way.to.site, place=place)))
