"""What the packaged classes must be: enough of them, named in four languages, with codes and figures that are real."""

import csv
import json
import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import jsonschema_rs
import pytest

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.vocabulary.material import UNSORTED, Material
from services.vocabulary.vocabulary import PACKAGED, vocabulary

FILES = sorted((PACKAGED / "materials").glob("*.toml"))
WASTE = Path(__file__).parents[2] / "../shared/data/ewc_trilingual.csv"
CONSTRUCTION = "17"
OUTSIDE = {"15", "16", "20"}  # packaging, equipment, lamps
INDUSTRY = {"01", "02", "03", "04", "07", "10", "12", "16", "19"}  # what mines, mills, foundries and incinerators leave
needs_waste_list = pytest.mark.skipif(not WASTE.exists(), reason="the European list of waste is not here")


@cache
def hazard_flags() -> dict[str, bool]:
    with WASTE.open(encoding="utf-8") as file:
        return {row["code"]: row["hazardous"] == "1" for row in csv.DictReader(file) if row["level"] == "3"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_keeps_to_the_schema(file: Path) -> None:
    schema = json.loads((PACKAGED / "schema.json").read_text("utf-8"))
    errors = jsonschema_rs.validator_for(schema).iter_errors(tomllib.loads(file.read_text("utf-8")))
    assert [f"{'/'.join(map(str, one.instance_path))}: {one.message}" for one in errors] == []


def test_the_schema_and_the_reader_know_the_same_fields() -> None:
    from services.vocabulary.statements import FIELDS  # noqa: PLC0415 - only this test needs it

    schema = json.loads((PACKAGED / "schema.json").read_text("utf-8"))
    assert schema["$defs"]["class"]["properties"].keys() == FIELDS


def test_there_are_at_least_120_classes() -> None:
    assert len(vocabulary()) >= 120


def classes_but_for(holds: Callable[[Material], object]) -> list[str]:
    """Of which classes it does not hold."""
    return [material.code for material in vocabulary() if not holds(material)]


def test_a_class_has_synonyms_beside_its_name_in_every_language() -> None:
    assert classes_but_for(lambda one: all(len(one.names[language].all) >= 2 for language in Language)) == []


def test_a_class_has_a_code_of_waste() -> None:
    assert classes_but_for(lambda one: one.eural is not None or one.code == UNSORTED) == []


@needs_waste_list
def test_codes_of_waste_are_real_and_flagged_as_the_list_flags_them() -> None:
    flags = hazard_flags()
    assert classes_but_for(lambda one: one.eural is None or flags.get(one.eural) is one.hazardous) == []
    assert classes_but_for(lambda one: one.eural_hazardous is None or flags.get(one.eural_hazardous)) == []


def test_codes_of_waste_are_of_the_chapters_that_a_class_can_be_of() -> None:
    def fits(one: Material) -> bool:
        chapters = INDUSTRY if one.code.startswith("residue.") else {CONSTRUCTION, *OUTSIDE}
        return one.eural is None or one.eural[:2] in chapters

    assert classes_but_for(fits) == []


def test_a_class_that_may_contain_hazards_has_a_hazardous_entry() -> None:
    assert classes_but_for(lambda one: not one.may_contain or one.eural_hazardous or one.hazardous) == []


def test_most_classes_can_be_weighed_in_their_usual_unit() -> None:
    leaves = [one for one in vocabulary() if not one.children and one.code != UNSORTED]
    weighed = [one for one in leaves if one.unit in (Unit.KILOGRAM, Unit.TONNE) or one.unit in one.mass]
    assert len(weighed) > len(leaves) / 2


def test_figures_are_within_what_materials_weigh_and_cost() -> None:
    bounds = {Unit.PIECE: (0.01, 5000), Unit.METRE: (0.01, 2000), Unit.SQUARE_METRE: (0.1, 1000), Unit.CUBIC_METRE: (10, 12000)}
    weights = [(one.code, unit, figure.value) for one in vocabulary() for unit, figure in one.mass.items()]
    assert [one for one in weights if not bounds[one[1]][0] <= one[2] <= bounds[one[1]][1]] == []
    assert classes_but_for(lambda one: one.carbon is None or -3 <= one.carbon.value <= 30) == []


def test_branch_and_leaf_files_hold_text_that_reads_as_written() -> None:
    for one in vocabulary():
        for names in one.names.values():
            assert all(text == text.strip() and "  " not in text for text in names.all), one.code
