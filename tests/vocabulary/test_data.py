"""What the packaged classes must be: enough of them, named in four languages, with codes and figures that are real."""

import csv
import json
import tomllib
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
each_class = pytest.mark.parametrize("material", list(vocabulary()), ids=lambda one: one.code)
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


@each_class
def test_a_class_has_synonyms_beside_its_name_in_every_language(material: Material) -> None:
    assert all(len(material.names[language].all) >= 2 for language in Language)


@each_class
def test_a_class_has_a_code_of_waste(material: Material) -> None:
    assert material.eural is not None or material.code == UNSORTED


@needs_waste_list
@each_class
def test_codes_of_waste_are_real_and_flagged_as_the_list_flags_them(material: Material) -> None:
    flags = hazard_flags()
    if material.eural:
        assert flags[material.eural] is material.hazardous, "a class that is hazardous by itself has a hazardous entry, others have not"
        industrial = material.code.startswith("residue.")
        assert material.eural[:2] in (INDUSTRY if industrial else {CONSTRUCTION, *OUTSIDE})
    if material.eural_hazardous:
        assert flags[material.eural_hazardous]


@each_class
def test_a_class_that_may_contain_hazards_has_a_hazardous_entry(material: Material) -> None:
    assert not material.may_contain or material.eural_hazardous or material.hazardous


def test_most_classes_can_be_weighed_in_their_usual_unit() -> None:
    leaves = [one for one in vocabulary() if not one.children and one.code != UNSORTED]
    weighed = [one for one in leaves if one.unit in (Unit.KILOGRAM, Unit.TONNE) or one.unit in one.mass]
    assert len(weighed) > len(leaves) / 2


@each_class
def test_figures_are_within_what_materials_weigh_and_cost(material: Material) -> None:
    bounds = {Unit.PIECE: (0.01, 5000), Unit.METRE: (0.01, 2000), Unit.SQUARE_METRE: (0.1, 1000), Unit.CUBIC_METRE: (10, 12000)}
    for unit, figure in material.mass.items():
        low, high = bounds[unit]
        assert low <= figure.value <= high, unit
    assert material.carbon is None or -3 <= material.carbon.value <= 30


def test_branch_and_leaf_files_hold_text_that_reads_as_written() -> None:
    for one in vocabulary():
        for names in one.names.values():
            assert all(text == text.strip() and "  " not in text for text in names.all), one.code
