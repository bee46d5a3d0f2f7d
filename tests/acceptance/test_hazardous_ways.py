"""Hazardous waste, and what may be: never by the machine with the rest, never without a word to whoever touches it."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from services.acceptance.domain.facts import About, Amount, Aspect, Fact, Paper, Presence
from services.acceptance.domain.outlets import words
from services.acceptance.domain.outlets.dossier import dossier, fraction
from services.acceptance.domain.outlets.lines import LineKind
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Care, care
from services.acceptance.domain.outlets.outlet import outlets
from services.acceptance.domain.outlets.project import Project
from services.acceptance.domain.outlets.rates import rates
from services.acceptance.dossier.page import page
from services.acceptance.dossier.words import word
from services.kernel.identity import OrganizationId, ProjectId
from services.kernel.language import Language
from services.kernel.quantity import Unit
from tests.acceptance.loads import LAW, MECHELEN, TODAY, a_load

RATES = rates()
SHEETS = a_load("bulk.asbestos.cement.corrugated", "120", Unit.SQUARE_METRE)
ASBESTOS = Aspect(About.SUBSTANCE, "asbestos")


def tiles(*facts: Fact) -> Load:
    """A floor that may be of vinyl asbestos."""
    return a_load("floors.vinyl.tile", "210", Unit.SQUARE_METRE, *facts)


def built(year: int) -> Fact:
    return Fact(Aspect(About.CONSTRUCTION_YEAR), Amount.exactly(Decimal(year)))


@pytest.mark.parametrize("load", [SHEETS, a_load("masonry.brick.facing", "5000", Unit.PIECE, Fact(ASBESTOS, Presence.PRESENT))])
def test_hazardous_waste_comes_out_by_hand_and_goes_away_as_what_it_is(load: Load) -> None:
    waste = next(one for one in outlets(load, (), RATES, LAW) if one.option.to is Always.DISPOSAL)
    assert care(waste.fate, load) is Care.APART
    assert words.goes(Always.DISPOSAL, load) != words.goes(Always.DISPOSAL, tiles())
    assert {line.kind for line in waste.lines} >= {LineKind.PRICE, LineKind.DISMANTLING, LineKind.TRANSPORT}
    assert "machine.hour" not in {rate.key for line in waste.lines for rate in line.rates}


@pytest.mark.parametrize(
    ("facts", "suspect"),
    [
        ((), True),
        ((built(1974),), True),
        ((Fact(ASBESTOS, Presence.SUSPECTED),), True),
        ((Fact(Aspect(About.DOCUMENT, "asbestos_attest_nondestructive"), Paper(issued=TODAY)),), True),
        ((built(2001),), False),
        ((Fact(ASBESTOS, Presence.ABSENT),), False),
        ((Fact(Aspect(About.DOCUMENT, "destructive_inventory"), Paper(issued=TODAY)),), False),
    ],
)
def test_what_may_contain_asbestos_is_suspect_until_it_was_looked_for_or_the_building_is_too_young(
    facts: tuple[Fact, ...], suspect: bool
) -> None:
    assert tiles(*facts).suspect is suspect


def test_what_cannot_contain_asbestos_by_its_class_is_not_suspect() -> None:
    assert not a_load("masonry.brick.facing", "5000", Unit.PIECE).suspect


@pytest.mark.parametrize("language", Language)
def test_the_page_warns_of_what_is_suspect_and_sends_asbestos_to_whoever_may_touch_it(language: Language) -> None:
    loads = {"P-1": tiles(), "P-2": SHEETS, "P-3": tiles(built(2010))}
    fractions = [fraction(number, number, load, outlets(load, (), RATES, LAW), TODAY) for number, load in loads.items()]
    project = Project(ProjectId(uuid4()), OrganizationId(uuid4()), "Afbraak", "Mechelen", MECHELEN, TODAY, TODAY + timedelta(days=90))
    told = page(project, dossier(fractions), TODAY, TODAY, language)
    rows = {number: row for row in told.split("<tr>") for number in loads if f">{number}<" in row}
    warned = {number for number, row in rows.items() if word("suspect", language).replace("'", "&#x27;") in row}
    assert warned == {"P-1"}
    assert words.goes(Always.DISPOSAL, SHEETS)[language] in rows["P-2"]
    assert told.index(word("by_hand", language).replace("'", "&#x27;")) < told.index(">P-2<") < told.index(word("by_machine", language))
