"""The law that every deployment gets: dated, per region, with a source, in the rules that criteria are made of."""

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from services.acceptance.domain.checking import faults
from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Criteria, Fate
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.facts import About, Amount, Aspect, Basis, Fact, Paper, Presence
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.place import at_point, at_postal_code, region_of
from services.acceptance.domain.regulation import Force, Regulation
from services.acceptance.domain.verdict import Outcome, Verdict
from services.acceptance.schemas.regulation_packs import PACKAGED, RegulationPackError, read, regulations
from services.kernel.geography import Point
from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary

TODAY = dt.date(2026, 11, 22)
EVERY = [one for pack in regulations().packs.values() for one in pack.regulations]


def of(material: str, region: Region | None = None, day: dt.date = TODAY, fate: Fate | None = None) -> dict[str, Regulation]:
    return {one.code: one for one in regulations().applying(vocabulary().get(material), region, day, fate)}


def held(regulation: Regulation, material: str, *facts: Fact) -> Verdict:
    load = Circumstances(vocabulary().get(material), Quantity(Decimal(20), Unit.TONNE), TODAY)
    return evaluate(regulation.rules, Knowledge(facts), load)


def ppm(component: str, value: int, grain: tuple[Decimal | None, Decimal | None] | None = None) -> Fact:
    return Fact(Aspect(About.FRACTION, component, grain), Amount.exactly(Decimal(value) / 1_000_000), Basis.MEASURED)


@pytest.mark.parametrize("one", EVERY, ids=[f"{one.pack}-{one.code}-{one.start}" for one in EVERY])
def test_each_says_where_it_stands_and_what_it_means_in_four_languages(one: Regulation) -> None:
    assert len(one.source) > 20
    assert len({one.text[language] for language in Language}) == len(Language)


@pytest.mark.parametrize("one", EVERY, ids=[f"{one.pack}-{one.code}-{one.start}" for one in EVERY])
def test_its_rules_are_held_to_what_those_of_receivers_are(one: Regulation) -> None:
    materials = one.materials or tuple(material.code for material in vocabulary() if one.concerns(material))
    assert faults(Criteria(materials=materials, fate=one.fates[0], rules=one.rules), TODAY) == ()


def test_cullet_within_the_five_limits_is_no_longer_waste() -> None:
    cullet = of("bulk.glass", fate=Fate.CLOSED_LOOP)["glass_cullet_end_of_waste"]
    coarse, fine = (Decimal(1), None), (None, Decimal(1))
    pure = [ppm("ferrous", 50), ppm("non_ferrous", 60), ppm("inorganics", 99, coarse), ppm("inorganics", 1500, fine), ppm("organics", 2000)]
    assert cullet.force is Force.STATUS
    assert held(cullet, "bulk.glass", *pure).outcome is Outcome.PASS
    assert held(cullet, "bulk.glass", ppm("ferrous", 51), *pure[1:]).outcome is Outcome.FAIL
    assert held(cullet, "bulk.glass", *pure[1:]).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "paper", ["kbs_certificate", "processing_permission", "supply_contract", "soil_declaration", "washing_certificate"]
)
def test_any_proof_makes_rubble_low_risk_and_none_costs_a_surcharge_but_is_taken(paper: str) -> None:
    crusher = of("bulk.rubble.concrete", Region.FLANDERS, fate=Fate.CRUSHER)["crusher_risk_profile"]
    unproven = held(crusher, "bulk.rubble.concrete")
    assert unproven.outcome is Outcome.PASS
    assert [result.rule.on_fail.charge.money.amount for result in unproven.on_terms] == [Decimal(5)]
    proven = held(crusher, "bulk.rubble.concrete", Fact(Aspect(About.DOCUMENT, paper), Paper()))
    assert (proven.outcome, proven.on_terms) == (Outcome.PASS, ())


def test_rubble_with_aerated_concrete_stays_out_of_a_flemish_crusher_alone() -> None:
    rubble = "bulk.rubble.brick"
    stays_out = of(rubble, Region.FLANDERS, fate=Fate.CRUSHER)["aac_stays_out"]
    assert held(stays_out, rubble, Fact(Aspect(About.SUBSTANCE, "aac"), Presence.PRESENT)).outcome is Outcome.FAIL
    assert "aac_stays_out" not in of(rubble, Region.WALLONIA, fate=Fate.CRUSHER)
    assert "aac_stays_out" not in of(rubble, Region.FLANDERS, dt.date(2018, 8, 23), Fate.CRUSHER)
    assert "aac_stays_out" not in of("masonry.brick.facing", Region.FLANDERS, fate=Fate.CRUSHER)


@pytest.mark.parametrize(("day", "limit"), [(dt.date(2020, 1, 1), 100), (dt.date(2024, 10, 16), 100), (dt.date(2024, 10, 17), 75)])
def test_the_limit_of_hbcd_is_that_of_the_day(day: dt.date, limit: int) -> None:
    hbcd = of("insulation.eps", day=day, fate=Fate.REUSE)["hbcd_in_products"]
    assert held(hbcd, "insulation.eps", ppm("hbcd", limit)).outcome is Outcome.PASS
    assert held(hbcd, "insulation.eps", ppm("hbcd", limit + 1)).outcome is Outcome.FAIL


def test_what_may_contain_asbestos_is_known_to_be_free_of_it_or_goes_nowhere_but_to_disposal() -> None:
    for code in ("boards.ceiling.mineral", "floors.vinyl.tile", "bulk.rubble"):
        assert "asbestos_stays_out" in of(code, fate=Fate.REUSE)
        assert "asbestos_stays_out" not in of(code, fate=Fate.DISPOSAL)
    assert "asbestos_stays_out" not in of("glass.float")


def test_a_place_says_whose_law_goes() -> None:
    codes = {"2800": Region.FLANDERS, "1000": Region.BRUSSELS, "5000": Region.WALLONIA}
    assert {code: region_of(at_postal_code(code, "BE")) for code in codes} == codes
    assert region_of(at_point(Point(5.69, 50.85), "NL")) is None


ONE = """
[[regulation]]
code = "one"
force = "binding"
from = 2020-01-01
source = "a law"
materials = ["glass"]
fates = ["crusher"]
rules = [{ rule = "forbidden", id = "asbestos", what = "asbestos" }]
nl = "nl"
fr = "fr"
en = "en"
de = "de"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for region in Region:
        (tmp_path / f"{region}.toml").write_text(f'dated = 2026-01-01\nregion = "{region}"\n{ONE}')
    (tmp_path / "europe.toml").write_text(f"dated = 2026-01-01\n{ONE}")
    return tmp_path


def test_a_regions_regulation_goes_before_that_of_everywhere(folder: Path) -> None:
    law = read(folder)
    assert [one.pack for one in law.in_force(Region.FLANDERS, TODAY)] == ["flanders-2026-01-01"]
    assert [one.pack for one in law.in_force(None, TODAY)] == ["europe-2026-01-01"]


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        ('["glass"]', '["glas"]', "nearest: glass"),
        ('what = "asbestos"', "what = 3", "rules.0"),
        ('source = "a law"', 'source = ""', "source"),
        ('["glass"]', "[]", "neither materials nor a substance"),
        ('"binding"', '"strict"', "force"),
        (ONE, ONE * 2, "twice for the same days"),
        ("from = 2020-01-01", "from = 2020-01-01\nuntil = 2019-01-01", "before from"),
        ('code = "one"', 'code = "one"\nnote = "?"', "note"),
    ],
)
def test_a_pack_that_is_wrong_is_refused_with_its_file_and_what_is_wrong(folder: Path, right: str, wrong: str, told: str) -> None:
    file = folder / "europe.toml"
    file.write_text(file.read_text().replace(right, wrong))
    with pytest.raises(RegulationPackError, match=r"europe\.toml") as refused:
        read(folder)
    assert told in str(refused.value)


def test_every_region_has_a_pack(folder: Path) -> None:
    (folder / "brussels.toml").unlink()
    with pytest.raises(RegulationPackError, match="each region"):
        read(folder)
    assert {file.stem for file in PACKAGED.glob("*.toml")} == {"europe", *Region}


async def test_the_law_is_read_without_a_key_by_material_region_fate_and_day(client) -> None:
    asked = {"material": "bulk.rubble.brick", "region": "flanders", "fate": "crusher"}
    answer = await client.get("/v1/regulations", params=asked, headers={"accept-language": "nl"})
    assert answer.headers["content-language"] == "nl"
    told = {one["code"]: one for one in answer.json()["items"]}
    assert told.keys() == {"aac_stays_out", "asbestos_stays_out", "crusher_risk_profile"}
    assert "zes bewijzen" in told["crusher_risk_profile"]["text"]
    assert told["crusher_risk_profile"]["rules"][0]["rule"] == "document_required"
    before = (await client.get("/v1/regulations", params=asked | {"on": "2018-01-01"})).json()
    assert [one["code"] for one in before["items"]] == ["asbestos_stays_out"]
    assert len((await client.get("/v1/regulations")).json()["items"]) > 5
