"""The law decides too: nobody reads `pass` of a way that it closes, wherever the receiver would say yes."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.acceptance.domain.amounts import Share, ShareUnit
from services.acceptance.domain.criteria import Fate, PriceKind
from services.acceptance.domain.facts import About, Amount, Aspect, Basis, Fact, Paper, Presence
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.lawful import Lawbook
from services.acceptance.domain.outlets.dossier import fraction
from services.acceptance.domain.outlets.lines import LineKind
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Option
from services.acceptance.domain.outlets.outlet import Outlet, outlets
from services.acceptance.domain.outlets.rates import rates
from services.acceptance.domain.regulation import Law
from services.acceptance.domain.rules.composition import Forbidden, LabLimit
from services.acceptance.domain.rules.papers import DocumentRequired
from services.acceptance.domain.rules.rule import Charge, ChargedPer, Consequence, OnFail
from services.acceptance.domain.verdict import Outcome, Remedy
from services.acceptance.schemas.regulation_packs import regulations
from services.kernel.geography import Point
from services.kernel.money import Money
from services.kernel.quantity import Unit
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary
from tests.acceptance import generated
from tests.acceptance.loads import LAW, TODAY, a_load, a_price, a_way

RATES, NOWHERE = rates(), Law(())
EPS, NAMUR = "insulation.eps", Point(4.87, 50.47)
GRAVITY = {Outcome.PASS: 0, Outcome.UNKNOWN: 1, Outcome.FAIL: 2}


def present(substance: str) -> Fact:
    return Fact(Aspect(About.SUBSTANCE, substance), Presence.PRESENT)


def hbcd(milligrams: int) -> Fact:
    return Fact(Aspect(About.FRACTION, "hbcd"), Amount.exactly(Decimal(milligrams) / 1_000_000), Basis.MEASURED)


def insulation(*facts: Fact, day: dt.date = TODAY, **told: object) -> Load:
    load = a_load(EPS, "200", Unit.SQUARE_METRE, *facts, **told)
    return replace(load, circumstances=replace(load.circumstances, today=day))


def on(load: Load, way: Option, law: Law = LAW) -> Outlet:
    return next(one for one in outlets(load, (way,), RATES, law) if one.option is way)


def to(load: Load, always: Always, law: Law = LAW) -> Outlet:
    return next(one for one in outlets(load, (), RATES, law) if one.option.to is always)


def told(one: Outlet) -> dict[str, Outcome]:
    return {held.regulation.code: held.verdict.outcome for held in one.law}


def days(one: Outlet, other: Outlet) -> int:
    assert one.decide_by
    assert other.decide_by
    return (one.decide_by - other.decide_by).days


@given(st.sampled_from([*vocabulary()]), st.sampled_from([None, *Region]), st.dates(dt.date(2010, 1, 1), TODAY), st.sampled_from(Fate))
def test_what_is_found_by_class_is_what_goes_that_day_and_concerns_it(material, region, day, fate):
    every = [one for one in LAW.in_force(region, day) if one.concerns(material) and fate in one.fates]
    assert sorted(map(id, LAW.applying(material, region, day, fate))) == sorted(map(id, every))


def test_a_way_that_the_law_closes_is_refused_though_its_receiver_asks_nothing():
    way = a_way(fate=Fate.OPEN_LOOP, code=EPS)
    one, free = on(insulation(hbcd(600)), way), on(insulation(hbcd(600)), way, NOWHERE)
    assert (one.verdict.outcome, one.closed, free.verdict.outcome) == (Outcome.FAIL, True, Outcome.PASS)
    (reason,) = one.verdict.open
    assert reason.rule.id == "hbcd_in_waste/hbcd"
    assert "2019/1021" in (reason.rule.source or "")


def test_what_the_law_asks_and_nobody_knows_is_unknown_with_its_remedy_its_cost_and_its_days():
    way = a_way(fate=Fate.OPEN_LOOP, code=EPS)
    one, free = on(insulation(), way), on(insulation(), way, NOWHERE)
    assert (one.verdict.outcome, one.verdict.remedies_away) == (Outcome.UNKNOWN, 1)
    assert [(help_.remedy, help_.cost is not None) for help_ in one.helps] == [(Remedy.TEST, True)]
    assert days(free, one) == RATES["days.test"].value
    assert {line.kind for line in one.lines} - {line.kind for line in free.lines} == {LineKind.REFUSAL_RISK}


def test_what_is_met_is_told_and_changes_nothing():
    way = a_way(fate=Fate.OPEN_LOOP, code=EPS)
    one, free = on(insulation(hbcd(400)), way), on(insulation(hbcd(400)), way, NOWHERE)
    assert told(one) == {"hbcd_in_waste": Outcome.PASS}
    assert (one.verdict.outcome, one.net, one.decide_by) == (Outcome.PASS, free.net, free.decide_by)


@pytest.mark.parametrize(("day", "outcome"), [(dt.date(2023, 6, 9), Outcome.PASS), (dt.date(2023, 6, 10), Outcome.FAIL)])
def test_the_law_is_that_of_the_day(day, outcome):
    assert on(insulation(hbcd(600), day=day), a_way(fate=Fate.OPEN_LOOP, code=EPS)).verdict.outcome is outcome


def test_the_law_is_that_of_where_it_is_received_and_of_the_lots_own_place_where_no_receiver_is_named():
    rubble = a_load("bulk.rubble", "20", Unit.TONNE, present("aac"), region=Region.WALLONIA)
    flemish, walloon = (a_way(fate=Fate.CRUSHER, code="bulk.rubble", **at) for at in ({}, {"place": NAMUR}))
    assert on(rubble, flemish).verdict.outcome is Outcome.FAIL
    assert "aac_stays_out" not in told(on(rubble, walloon))
    assert to(replace(rubble, region=Region.FLANDERS), Always.CRUSHER).verdict.outcome is Outcome.FAIL
    assert to(rubble, Always.CRUSHER).verdict.outcome is Outcome.UNKNOWN


def test_what_receiver_and_law_both_ask_is_asked_once():
    asking = Forbidden(id="asbestos", what="asbestos", source="our own terms")
    tiles = a_load("floors.vinyl.tile", "100", Unit.SQUARE_METRE)
    one = on(tiles, a_way(asking, fate=Fate.PREPARING, code="floors.vinyl"))
    assert [result.rule.id for result in one.verdict.open] == ["asbestos"]
    assert told(one) == {"asbestos_stays_out": Outcome.UNKNOWN}


@pytest.mark.parametrize("numbered", [True, False])
def test_a_paper_that_the_receiver_wants_with_its_number_is_surcharged_once(numbered):
    profile = next(one for one in LAW.in_force(Region.FLANDERS, TODAY) if one.code == "crusher_risk_profile")
    law = next(rule for rule in profile.rules if isinstance(rule, DocumentRequired))
    five = OnFail(consequence=Consequence.SURCHARGE, charge=Charge(Money(Decimal(5)), ChargedPer.TONNE))
    proof = replace(law, id="proof", number=numbered, on_fail=five)
    one = on(a_load("bulk.rubble", "20", Unit.TONNE), a_way(proof, fate=Fate.CRUSHER, code="bulk.rubble"))
    assert [line.amount for line in one.lines if line.kind is LineKind.SURCHARGE] == [-100]


def test_a_receiver_who_takes_a_surcharge_cannot_take_what_the_law_refuses():
    mild = OnFail(consequence=Consequence.SURCHARGE, charge=Charge(Money(Decimal(50)), ChargedPer.TONNE))
    limit = LabLimit(id="hbcd", substance="hbcd", at_most=Share(Decimal(500), ShareUnit.MILLIGRAMS_PER_KILOGRAM), on_fail=mild)
    assert on(insulation(hbcd(600)), a_way(limit, fate=Fate.OPEN_LOOP, code=EPS)).closed


def test_who_proves_low_risk_for_the_receiver_proves_it_for_the_law():
    proofs = DocumentRequired(id="proof", any_of=("kbs_certificate", "processing_permission"))
    paper = Fact(Aspect(About.DOCUMENT, "processing_permission"), Paper())
    one = on(a_load("concrete", "20", Unit.TONNE, paper), a_way(proofs, fate=Fate.CRUSHER, code="concrete"))
    assert told(one)["crusher_risk_profile"] is Outcome.PASS
    assert not one.verdict.on_terms
    unproven = on(a_load("concrete", "20", Unit.TONNE), a_way(fate=Fate.CRUSHER, code="concrete"))
    assert [result.rule.id for result in unproven.verdict.on_terms] == ["flanders/crusher_risk_profile/low-risk-proof"]
    assert [line.amount for line in unproven.lines if line.kind is LineKind.SURCHARGE] == [-100]


def test_low_risk_is_asked_and_paid_for_once_in_flanders_and_not_elsewhere():
    bricks = a_load("masonry.brick.facing", "5000", Unit.PIECE)
    unmet = {region: to(replace(bricks, region=region), Always.CRUSHER).verdict.on_terms for region in Region}
    assert {region: [result.rule.id for result in results] for region, results in unmet.items()} == {
        Region.FLANDERS: ["low-risk"],
        Region.WALLONIA: [],
        Region.BRUSSELS: [],
    }


def test_what_does_not_cease_to_be_waste_may_go_all_the_same():
    cullet = a_load(
        "bulk.glass", "10", Unit.TONNE, Fact(Aspect(About.FRACTION, "ferrous"), Amount.exactly(Decimal("0.01")), Basis.MEASURED)
    )
    one = on(cullet, a_way(code="bulk.glass"))
    assert told(one)["glass_cullet_end_of_waste"] is Outcome.FAIL
    assert one.verdict.outcome is Outcome.PASS


def test_asbestos_that_turns_up_where_nobody_expects_it_closes_every_way_but_disposal():
    doors = a_load("openings.door.interior", "40", Unit.PIECE)
    assert told(to(doors, Always.DIRECT_REUSE)) == {}
    found = a_load("openings.door.interior", "40", Unit.PIECE, present("asbestos"))
    assert to(found, Always.DIRECT_REUSE).verdict.outcome is Outcome.FAIL
    assert to(found, Always.DISPOSAL).verdict.outcome is Outcome.PASS


@given(st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1)), st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1)))
def test_of_one_edition_the_law_is_the_same(one, other):
    if LAW.edition(one) == LAW.edition(other):
        assert all(LAW.in_force(region, one) == LAW.in_force(region, other) for region in (None, *Region))
    assert (one <= other) <= (LAW.edition(one) <= LAW.edition(other))


def test_every_demand_is_found_again_by_its_name_on_its_day():
    for region in (None, *Region):
        for one in LAW.in_force(region, TODAY):
            for rule in one.demands:
                assert LAW.asking(rule.id, TODAY) == (one, rule)
    assert LAW.asking("flanders/no_such_law/rule", TODAY) is None


def test_a_programme_with_sites_in_several_regions_is_judged_by_the_law_that_lets_it_in_furthest():
    rubble = a_load("bulk.rubble", "20", Unit.TONNE, present("aac"))
    book = Lawbook(LAW, rubble.known, rubble.circumstances)
    assert "aac_stays_out" in {one.regulation.code for one in book.mildest([Region.FLANDERS], Fate.CRUSHER)}
    both = book.mildest([Region.FLANDERS, Region.WALLONIA], Fate.CRUSHER)
    assert {one.regulation.region for one in both} == {None, Region.WALLONIA}
    assert book.mildest([], Fate.CRUSHER) == ()


def test_a_project_chooses_no_way_that_the_law_closes_however_well_it_pays():
    paid = a_way(fate=Fate.OPEN_LOOP, code=EPS, prices=(a_price("5000", PriceKind.CREDIT),))
    chosen = {name: fraction("1", "", load, outlets(load, (paid,), RATES, LAW), TODAY).best.option for name, load in TWO_LOADS.items()}
    assert (chosen["clean"], chosen["hbcd"].to) == (paid, Always.DISPOSAL)


TWO_LOADS = {"clean": insulation(hbcd(5)), "hbcd": insulation(hbcd(600))}
CODES = ("masonry.brick.facing", EPS, "floors.vinyl.tile", "bulk.rubble", "bulk.asphalt", "roofing.bitumen", "bulk.glass")
LEGAL = st.lists(
    st.sampled_from(("asbestos", "coal_tar", "aac", "hbcd", "pak10")).flatmap(
        lambda of: (
            st.builds(Fact, st.just(Aspect(About.SUBSTANCE, of)), generated.presences, st.sampled_from(Basis))
            | st.builds(Fact, st.just(Aspect(About.FRACTION, of)), generated.amounts(generated.shares), st.sampled_from(Basis))
        )
    ),
    max_size=4,
)


def binding(code: str, facts: list[Fact], region: Region | None, fate: Fate) -> dict[str, Outcome]:
    load = a_load(code, "20", Unit.TONNE, *facts)
    held = Lawbook(LAW, Knowledge(facts), load.circumstances).on(region, fate)
    return {one.regulation.code: one.verdict.outcome for one in held}


@given(st.sampled_from(CODES), LEGAL, LEGAL, st.sampled_from([None, *Region]), st.sampled_from(Fate))
@settings(deadline=None)
def test_more_facts_never_turn_what_the_law_allows_into_a_doubt(code, facts, more, region, fate):
    before, after = binding(code, facts, region, fate), binding(code, facts + more, region, fate)
    assert all(after[one] is not Outcome.UNKNOWN for one, outcome in before.items() if outcome is Outcome.PASS)
    assert all(after[one] is Outcome.FAIL for one in after.keys() - before.keys())


@given(st.sampled_from(CODES), LEGAL, st.sampled_from([None, *Region]))
@settings(deadline=None)
def test_the_law_never_opens_what_a_receiver_closes(code, facts, region):
    load = a_load(code, "20", Unit.TONNE, *facts, region=region)
    ways = [a_way(Forbidden(id="tar", what="coal_tar"), fate=fate, code=code) for fate in (Fate.OPEN_LOOP, Fate.CRUSHER)]
    lawful, lawless = ({one.option.to: one for one in outlets(load, ways, RATES, law)} for law in (regulations(), NOWHERE))
    for where, one in lawful.items():
        assert GRAVITY[one.verdict.outcome] >= GRAVITY[lawless[where].verdict.outcome]
        closed = any(held.binds and held.verdict.outcome is Outcome.FAIL for held in one.law)
        assert not closed or one.verdict.outcome is Outcome.FAIL
