"""The gate on legal status: waste goes to traders with the region's document, and a status must fit the material."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from services.kernel.language import Language
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Window
from services.listings.domain.gate import Ruling, gate
from services.listings.domain.offer import Availability, Evidence, EvidenceKind, LegalStatus, Location, Offer
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary

TODAY = date(2026, 3, 1)
WASTE = [LegalStatus.WASTE_FOR_PREPARING_FOR_REUSE, LegalStatus.WASTE_FOR_RECYCLING]


def ruling(status=LegalStatus.UNKNOWN, code="masonry.brick", region=Region.FLANDERS, today=TODAY, **offer) -> Ruling:
    stated = Offer(
        "partij", Quantity(Decimal(10), Unit.TONNE), Location("2800"), Availability(Window(date(2026, 4, 1))), legal_status=status
    )
    material = vocabulary().get(code)
    return gate().rule(replace(stated, **offer), material, region, today)


def holds(*args, **named) -> set[str]:
    return {hold.code for hold in ruling(*args, **named).holds}


def words(result: Ruling, code: str) -> str:
    return next(caution.text[Language.NL] for caution in result.cautions if caution.code == code)


@pytest.mark.parametrize("region", [*Region, None])
def test_an_unknown_legal_status_publishes(region):
    result = ruling(region=region)
    assert (result.holds, result.traders_only) == ((), False)


@pytest.mark.parametrize("status", WASTE)
@pytest.mark.parametrize("region", [*Region, None])
def test_stated_waste_is_published_for_traders_only(status, region):
    result = ruling(status, region=region)
    assert (result.holds, result.traders_only) == ((), True)
    assert "waste_transport" in {caution.code for caution in result.cautions}


@pytest.mark.parametrize("status", sorted(set(LegalStatus) - set(WASTE)))
def test_what_is_not_waste_is_for_everyone(status):
    assert ruling(status).traders_only is False


@pytest.mark.parametrize(
    ("region", "document"),
    [
        (Region.FLANDERS, "digitaal identificatieformulier"),
        (Region.BRUSSELS, "traceerbaarheidsdocument (Brudalex)"),
        (Region.WALLONIA, "Waalse traceerbaarheidsdocument"),
        (None, "vervoerdocument dat het land vraagt"),
    ],
)
def test_waste_names_the_transport_document_of_its_region_and_no_other(region, document):
    result = ruling(LegalStatus.WASTE_FOR_RECYCLING, region=region)
    assert document in words(result, "waste_transport")
    assert [caution.code for caution in result.cautions].count("waste_transport") == 1


def test_the_flemish_form_is_digital_from_2023():
    before, after = (ruling(WASTE[0], today=day) for day in (date(2022, 12, 31), date(2023, 1, 1)))
    assert "digitaal" not in words(before, "waste_transport")
    assert "digitaal" in words(after, "waste_transport")
    assert before.traders_only


@pytest.mark.parametrize("code", ["metal.steel.beam", "metal.aluminium", "metal.copper.pipe", "metal.cast_iron", "glass.float"])
def test_end_of_waste_fits_iron_steel_aluminium_copper_and_glass(code):
    result = ruling(LegalStatus.END_OF_WASTE_EU, code, building_year=2010)
    assert result.holds == ()
    assert "end_of_waste_statement" in {caution.code for caution in result.cautions}


@pytest.mark.parametrize("code", ["masonry.brick", "timber.beam", "metal.lead", "metal.zinc", "concrete.slab"])
def test_end_of_waste_fits_nothing_else(code):
    assert holds(LegalStatus.END_OF_WASTE_EU, code) == {"end_of_waste_other_material"}


def test_an_unsorted_lot_is_judged_by_its_stated_code():
    assert holds(LegalStatus.END_OF_WASTE_EU, "unsorted") == {"end_of_waste_other_material"}
    assert holds(LegalStatus.END_OF_WASTE_EU, "unsorted", eural="17 04 05") == set()


def test_a_stated_code_does_not_make_steel_of_bricks():
    assert holds(LegalStatus.END_OF_WASTE_EU, "masonry.brick", eural="170405") == {"end_of_waste_other_material"}


def test_a_grondstofverklaring_that_is_stated_must_be_there():
    declaration = Evidence(EvidenceKind.RAW_MATERIAL_DECLARATION, date=date(2025, 6, 1), valid_until=date(2030, 6, 1))
    status = LegalStatus.RAW_MATERIAL_DECLARATION
    assert holds(status) == {"raw_material_declaration_missing"}
    assert holds(status, evidence=(declaration,)) == set()
    assert holds(status, evidence=(declaration,), today=date(2030, 6, 2)) == {"raw_material_declaration_missing"}


@pytest.mark.parametrize(("region", "warned"), [(Region.FLANDERS, False), (Region.BRUSSELS, True), (Region.WALLONIA, True)])
def test_a_grondstofverklaring_is_flemish(region, warned):
    codes = {caution.code for caution in ruling(LegalStatus.RAW_MATERIAL_DECLARATION, region=region).cautions}
    assert ("raw_material_declaration_is_flemish" in codes) is warned


def test_grondverzet_is_for_soil_only():
    assert holds(LegalStatus.SOIL_MOVEMENT, "masonry.brick") == {"soil_movement_other_material"}
    assert holds(LegalStatus.SOIL_MOVEMENT, "bulk.soil") == set()
    assert holds(LegalStatus.SOIL_MOVEMENT, "unsorted", eural="170504") == set()


def test_a_by_product_publishes_with_a_caution():
    result = ruling(LegalStatus.BY_PRODUCT)
    assert result.holds == ()
    assert "by_product_is_production_residue" in {caution.code for caution in result.cautions}


@pytest.mark.parametrize("written", ["170605", "17 06 05", "17 06 05*", "170605*"])
@pytest.mark.parametrize("status", sorted(set(LegalStatus) - set(WASTE)))
def test_a_hazardous_waste_code_on_what_is_not_offered_as_waste_is_held(written, status):
    assert "hazardous_code" in holds(status, eural=written)


@pytest.mark.parametrize("status", WASTE)
def test_a_hazardous_waste_code_on_stated_waste_is_for_traders(status):
    result = ruling(status, eural="170204")
    assert (result.holds, result.traders_only) == ((), True)


@pytest.mark.parametrize("written", ["170102", "17 01 02", None])
def test_a_harmless_waste_code_holds_nothing(written):
    assert holds(eural=written) == set()
