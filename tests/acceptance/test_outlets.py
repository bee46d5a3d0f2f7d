"""What single fates come to: lines, hours, dates and what they spare."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from services.acceptance.domain.amounts import Length, Share
from services.acceptance.domain.criteria import Fate, PriceKind, Vat
from services.acceptance.domain.facts import About, Amount, Aspect, Basis, Fact, Paper, Presence
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.outlets.dossier import fraction
from services.acceptance.domain.outlets.lines import LineKind
from services.acceptance.domain.outlets.load import Asked, Fixing, Handover, Load
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.outlet import Outlet, outlet, outlets
from services.acceptance.domain.outlets.rates import rates
from services.acceptance.domain.rules.arrangements import LeadTime, Packaging, Supplier
from services.acceptance.domain.rules.composition import Forbidden, MaxFraction
from services.acceptance.domain.rules.measures import Dimension, Measure
from services.acceptance.domain.rules.papers import DocumentRequired, PreApproval
from services.acceptance.domain.rules.rule import Charge, ChargedPer, Consequence, OnFail
from services.acceptance.domain.site import DeliveryMode
from services.acceptance.domain.verdict import Outcome, Remedy
from services.kernel.money import Money
from services.kernel.quantity import Quantity, Unit
from tests.acceptance.loads import LAW, TODAY, a_load, a_price, a_way

RATES = rates()
GYPSUM = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE)
BRICKS = a_load("masonry.brick.facing", "5000", Unit.PIECE)


def present(about: About, of: str) -> Fact:
    return Fact(Aspect(about, of), Presence.PRESENT)


def amount(one: Outlet, kind: LineKind) -> Decimal | None:
    return next((line.amount for line in one.lines if line.kind is kind), None)


def by(load: Load, to: Always, *options: Option) -> Outlet:
    return next(one for one in outlets(load, options, RATES, LAW) if one.option.to is to)


def test_every_fate_comes_in_the_order_of_the_waste_hierarchy_then_by_what_is_left_of_it():
    dear, cheap = a_way(prices=(a_price("80"),)), a_way(prices=(a_price("20"),))
    made = a_way(fate=Fate.OPEN_LOOP, prices=(a_price("900", PriceKind.CREDIT),))
    ranked = outlets(GYPSUM, (made, dear, cheap), RATES, LAW)
    assert [one.option.to for one in ranked] == [Always.DIRECT_REUSE, cheap.to, dear.to, made.to, Always.DISPOSAL]


def test_what_is_refused_for_good_comes_last():
    thick = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, Fact(Aspect(About.DIMENSION, "thickness"), Amount.exactly(Decimal(30))))
    thin = Dimension(id="thin", measure=Measure.THICKNESS, at_most=Length(Decimal(15)))
    refusing = a_way(thin, fate=Fate.PREPARING)
    last = outlets(thick, (refusing, a_way()), RATES, LAW)[-1]
    assert (last.option, last.verdict.outcome, last.closed) == (refusing, Outcome.FAIL, True)


def test_what_can_be_mended_is_not_closed():
    mouldy = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, present(About.SUBSTANCE, "mould"))
    refused = outlet(mouldy, a_way(Forbidden(id="mould", what="mould")), RATES)
    assert (refused.verdict.outcome, refused.closed, refused.helps[0].remedy) == (Outcome.FAIL, False, Remedy.SORT)


def test_a_fee_is_a_cost_and_a_credit_an_income():
    tonnes = GYPSUM.tonnes
    assert tonnes == Decimal("3.6")
    assert amount(outlet(GYPSUM, a_way(prices=(a_price("20"),)), RATES), LineKind.PRICE) == -20 * tonnes
    assert amount(outlet(GYPSUM, a_way(prices=(a_price("20", PriceKind.CREDIT),)), RATES), LineKind.PRICE) == 20 * tonnes


def test_tiers_are_reached_in_their_own_unit():
    tier = a_price("10", from_quantity=Quantity(Decimal(3), Unit.TONNE))
    assert amount(outlet(GYPSUM, a_way(prices=(a_price("20"), tier)), RATES), LineKind.PRICE) == Decimal("-36.00")


def test_vat_is_taken_off_so_that_prices_compare():
    with_vat = a_way(prices=(a_price("24.20", vat=Vat.INCLUDED),))
    assert amount(outlet(GYPSUM, with_vat, RATES), LineKind.PRICE) == Decimal("-72.00")


def test_vat_is_taken_off_what_fetching_and_a_refusal_cost_too():
    def reckoned(vat: Vat, amount_: str) -> Outlet:
        prices = (a_price(amount_, PriceKind.PICK_UP, ChargedPer.LOAD, vat=vat), a_price(amount_, PriceKind.PENALTY, vat=vat))
        unknown = Forbidden(id="asbestos", what="asbestos")
        return outlet(GYPSUM, a_way(unknown, modes=(DeliveryMode.PICK_UP,), prices=prices), RATES)

    included, excluded = reckoned(Vat.INCLUDED, "121"), reckoned(Vat.EXCLUDED, "100")
    assert amount(included, LineKind.TRANSPORT) == -100
    assert included.net == excluded.net
    assert all(RATES["vat.rate"] in line.rates for line in included.lines if line.kind in {LineKind.TRANSPORT, LineKind.REFUSAL_RISK})


@pytest.mark.parametrize("kind", [PriceKind.GATE_FEE, PriceKind.CREDIT])
def test_a_price_by_the_load_is_asked_or_paid_for_every_lorry(kind: PriceKind):
    rubble = a_load("bulk.rubble", "60", Unit.TONNE)
    by_load = a_price("50", kind, ChargedPer.LOAD)
    one = outlet(rubble, a_way(fate=Fate.CRUSHER, code="bulk.rubble", prices=(by_load,)), RATES)
    assert one.way
    assert (one.way.trips > 1, abs(amount(one, LineKind.PRICE) or 0)) == (True, 50 * one.way.trips)


def test_fetching_and_a_surcharge_by_the_load_count_for_every_lorry():
    rubble = a_load("bulk.rubble", "60", Unit.TONNE)
    dearer = OnFail(consequence=Consequence.SURCHARGE, charge=Charge(Money(Decimal(100)), ChargedPer.LOAD))
    rule = MaxFraction(id="sand", component="sand", at_most=Share(Decimal(5)), on_fail=dearer)
    fetched = a_price("75", PriceKind.PICK_UP, ChargedPer.LOAD)
    one = outlet(rubble, a_way(rule, code="bulk.rubble", modes=(DeliveryMode.PICK_UP,), prices=(fetched,)), RATES)
    assert one.way
    assert amount(one, LineKind.TRANSPORT) == -75 * one.way.trips
    assert amount(one, LineKind.SURCHARGE) == -15 * one.way.trips


def test_a_price_in_another_currency_is_left_out_rather_than_guessed():
    foreign = a_way(prices=(a_price("20"),))
    pounds = Charge(Money(Decimal(20), "GBP"), ChargedPer.TONNE)
    other = a_way(prices=(type(foreign.criteria.prices[0])(kind=PriceKind.GATE_FEE, charge=pounds, vat=Vat.EXCLUDED, since=TODAY),))
    assert not outlet(GYPSUM, other, RATES).priced


def test_taking_it_out_whole_takes_longer_than_apart_and_the_machine_takes_no_hands():
    hours = [outlet(GYPSUM, a_way(fate=fate), RATES).hours for fate in (Fate.PREPARING, Fate.CLOSED_LOOP, Fate.DISPOSAL)]
    assert hours == [Decimal(48), Decimal(24), Decimal(0)]


@pytest.mark.parametrize(("attached", "fixing"), [("nails", Fixing.NAILED), ("screws", Fixing.SCREWED), ("adhesive", Fixing.GLUED)])
def test_what_holds_it_is_told_by_the_facts(attached: str, fixing: Fixing):
    load = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, present(About.ATTACHMENT, attached))
    factor = RATES[f"fixing.{fixing}"].value
    assert outlet(load, a_way(fate=Fate.PREPARING), RATES).hours == Decimal(48) * factor


def test_bricks_of_a_young_building_sit_in_cement():
    young = a_load("masonry.brick.facing", "5000", Unit.PIECE, Fact(Aspect(About.CONSTRUCTION_YEAR), Amount.exactly(Decimal(1990))))
    assert by(young, Always.DIRECT_REUSE).hours > by(BRICKS, Always.DIRECT_REUSE).hours


def test_what_is_out_already_needs_no_dismantling_and_breaks_no_more():
    ready = a_load("masonry.brick.facing", "5000", Unit.PIECE, ready=True)
    for one in outlets(ready, (), RATES, LAW):
        assert (one.hours, amount(one, LineKind.DISMANTLING), amount(one, LineKind.BREAKAGE)) == (0, None, None)


def test_a_buyer_who_dismantles_costs_no_hours():
    theirs = a_load("masonry.brick.facing", "5000", Unit.PIECE, handover=Handover.BUYER_DISMANTLES)
    assert by(theirs, Always.DIRECT_REUSE).hours == 0


def test_the_owners_price_goes_before_the_typical_one():
    asked = a_load("masonry.brick.facing", "5000", Unit.PIECE, asked=Asked(Money(Decimal("1.21")), Unit.PIECE, Vat.INCLUDED))
    assert amount(by(asked, Always.DIRECT_REUSE), LineKind.PRICE) == Decimal("5000.00")
    typical = RATES.of("price", BRICKS.material)
    assert typical
    assert amount(by(BRICKS, Always.DIRECT_REUSE), LineKind.PRICE) == 5000 * typical.value


def test_the_lorry_is_chosen_by_the_mass():
    tonnes = {"1": ("van", 1), "2": ("rigid_7", 1), "7": ("rigid_17", 1), "20": ("articulated", 1), "60": ("articulated", 3)}
    for told, (vehicle, trips) in tonnes.items():
        crusher = by(a_load("bulk.rubble", told, Unit.TONNE), Always.CRUSHER).way
        assert crusher
        assert (crusher.vehicle, crusher.trips) == (vehicle, trips)


def test_who_only_fetches_charges_what_he_says_or_nothing():
    fetched = a_way(modes=(DeliveryMode.PICK_UP,))
    assert amount(outlet(GYPSUM, fetched, RATES), LineKind.TRANSPORT) == 0
    priced = a_way(modes=(DeliveryMode.PICK_UP,), prices=(a_price("75", PriceKind.PICK_UP, ChargedPer.LOAD),))
    assert amount(outlet(GYPSUM, priced, RATES), LineKind.TRANSPORT) == -75


def test_bags_that_the_receiver_brings_cost_nothing():
    bags = Packaging(id="bags", one_of=("big_bag",), supplied_by=Supplier.RECEIVER)
    own = Packaging(id="bags", one_of=("big_bag",))
    assert amount(outlet(GYPSUM, a_way(bags), RATES), LineKind.PACKAGING) is None
    assert amount(outlet(GYPSUM, a_way(own), RATES), LineKind.PACKAGING) == -4 * RATES["bag.price"].value


def test_what_is_unknown_is_a_risk_and_what_is_known_is_none():
    no_asbestos = Forbidden(id="asbestos", what="asbestos")
    risky = amount(outlet(GYPSUM, a_way(no_asbestos), RATES), LineKind.REFUSAL_RISK)
    assert risky is not None
    assert risky < 0
    free = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, Fact(Aspect(About.SUBSTANCE, "asbestos"), Presence.ABSENT))
    assert amount(outlet(free, a_way(no_asbestos), RATES), LineKind.REFUSAL_RISK) is None


def test_a_stated_penalty_raises_the_risk():
    no_asbestos = Forbidden(id="asbestos", what="asbestos")
    mild, harsh = a_way(no_asbestos), a_way(no_asbestos, prices=(a_price("150", PriceKind.PENALTY),))
    assert outlet(GYPSUM, harsh, RATES).net < outlet(GYPSUM, mild, RATES).net


def test_what_must_be_sorted_first_is_paid_for():
    sand = MaxFraction(id="sand", component="sand", at_most=Share(Decimal(5)))
    dirty = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, Fact(Aspect(About.FRACTION, "sand"), Amount.exactly(Decimal("0.1"))))
    one = outlet(dirty, a_way(sand), RATES)
    assert amount(one, LineKind.REMEDIES) == -Decimal("3.6") * Decimal("1.5") * 45


def test_rubble_without_a_proof_of_low_risk_pays_the_surcharge():
    assert amount(by(BRICKS, Always.CRUSHER), LineKind.SURCHARGE) == Decimal("-45.00")


def test_a_surcharge_that_may_come_counts_by_its_chance():
    dearer = OnFail(consequence=Consequence.SURCHARGE, charge=Charge(Money(Decimal(100)), ChargedPer.LOAD))
    one = outlet(GYPSUM, a_way(MaxFraction(id="sand", component="sand", at_most=Share(Decimal(5)), on_fail=dearer)), RATES)
    assert (one.verdict.outcome, amount(one, LineKind.SURCHARGE)) == (Outcome.PASS, Decimal("-15.00"))


def test_the_day_to_decide_leaves_time_to_announce_to_ask_and_to_dismantle():
    one = outlet(GYPSUM, a_way(LeadTime(id="announce", days=14), PreApproval(id="yes")), RATES)
    assert one.decide_by == TODAY + dt.timedelta(days=90 - 14 - 10 - 3)  # 24 hours for two are two working days, three on the calendar
    assert not one.late(TODAY)
    assert outlet(a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, days=5), one.option, RATES).late(TODAY)
    assert outlet(a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, days=None), one.option, RATES).decide_by is None


def test_what_is_tested_dried_or_proved_first_moves_the_day_by_the_longest_of_them():
    forbidden, paper = Forbidden(id="asbestos", what="asbestos"), DocumentRequired(id="origin", any_of=("origin_statement",))
    plain, proved, tested = (outlet(GYPSUM, a_way(*rules), RATES) for rules in ((), (paper,), (paper, forbidden)))
    assert {one.remedy for one in tested.verdict.open} == {Remedy.TEST, Remedy.DOCUMENT}
    days = [(plain.decide_by - one.decide_by).days for one in (proved, tested) if plain.decide_by and one.decide_by]
    assert days == [RATES["days.document"].value, max(RATES["days.test"].value, RATES["days.document"].value)]


def test_the_day_says_nothing_of_a_fact_that_the_reader_may_not_see():
    suspected = Fact(Aspect(About.SUBSTANCE, "asbestos"), Presence.SUSPECTED)
    hidden = a_load("boards.plasterboard", "400", Unit.SQUARE_METRE, suspected, shown=Knowledge(()))
    one = outlet(hidden, a_way(Forbidden(id="asbestos", what="asbestos")), RATES)
    assert one.verdict.open[0].fact is suspected
    assert one.decide_by == outlet(GYPSUM, a_way(), RATES).decide_by


def test_reuse_spares_a_new_product_but_for_what_breaks():
    one = by(BRICKS, Always.DIRECT_REUSE)
    assert one.footprint.spared == Decimal(10_000) * Decimal("0.2418") * Decimal("0.8")
    assert one.against_reference == one.footprint.spared - one.footprint.transport + by(BRICKS, Always.CRUSHER).footprint.transport


def test_a_class_without_a_carbon_figure_is_told_as_unknown():
    assert by(GYPSUM, Always.DIRECT_REUSE).footprint.spared is None


def test_the_reference_is_the_crusher_for_stone_and_mixed_waste_for_the_rest():
    assert by(BRICKS, Always.CRUSHER).against_reference == 0
    assert by(GYPSUM, Always.DISPOSAL).against_reference == 0


def test_stone_that_the_crusher_refuses_is_compared_with_disposal_as_in_a_project():
    asbestos = a_load("masonry.brick.facing", "5000", Unit.PIECE, present(About.SUBSTANCE, "asbestos"))
    every = outlets(asbestos, (), RATES, LAW)
    assert fraction("1", "", asbestos, every, TODAY).usual.option.to is Always.DISPOSAL
    assert by(asbestos, Always.DISPOSAL).against_reference == 0


def test_the_crusher_takes_no_aerated_concrete_and_nobody_reuses_asbestos():
    aac = {one.option.to for one in outlets(a_load("masonry.block.aac", "100", Unit.PIECE), (), RATES, LAW)}
    assert aac == {Always.DIRECT_REUSE, Always.DISPOSAL}
    (waste,) = outlets(a_load("bulk.asbestos", "3", Unit.TONNE), (), RATES, LAW)
    assert (waste.option.to, amount(waste, LineKind.PRICE)) == (Always.DISPOSAL, -3 * RATES["disposal.hazardous"].value)


def test_what_was_cleaned_is_not_cleaned_again():
    cleaned = replace(BRICKS, cleaned=True)
    dirty, clean = by(BRICKS, Always.DIRECT_REUSE), by(cleaned, Always.DIRECT_REUSE)
    assert (amount(clean, LineKind.CLEANING), clean.net - dirty.net) == (None, -amount(dirty, LineKind.CLEANING))


def test_without_a_mass_there_are_the_lines_that_need_none():
    unweighed = a_load("sanitary.accessory", "3", Unit.PIECE)
    assert unweighed.tonnes is None
    reuse = by(unweighed, Always.DIRECT_REUSE)
    assert (reuse.way, amount(reuse, LineKind.PRICE)) == (None, 60)
    assert by(unweighed, Always.DISPOSAL).lines == ()


def test_a_receivers_yes_counts_for_his_own_programme_alone():
    asking, other = (a_way(PreApproval(id="yes")) for _ in range(2))
    paper = Fact(Aspect(About.APPROVAL), Paper(issued=TODAY), Basis.CERTIFIED)
    approved = replace(GYPSUM, approved={asking.to.programme.id: Knowledge([paper])})
    assert [outlet(approved, one, RATES).verdict.outcome for one in (asking, other)] == [Outcome.PASS, Outcome.UNKNOWN]
