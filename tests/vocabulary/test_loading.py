"""Data folders: what a class inherits, and what is refused with file, class and field."""

from decimal import Decimal
from pathlib import Path

import pytest

from services.kernel.language import Language
from services.kernel.quantity import Unit
from services.vocabulary.errors import VocabularyError
from services.vocabulary.vocabulary import load

NAMES = '\n[class.nl]\nname = "n"\n[class.fr]\nname = "f"\n[class.en]\nname = "e"\n[class.de]\nname = "d"\n'

WOOD = """[[class]]
code = "wood"
eural = "170201"
eural_hazardous = "170204"
unit = "m3"
mass = { m3 = 500, m2 = 9.5 }
mass_source = "the branch"
carbon = 0.2695
carbon_source = "the branch"
ifc = "IfcMember"
cpv = "44191000"
nlsfb = "28"
attributes = ["dimensions", "species"]
may_contain = ["lead_paint"]
theft_prone = true
"""


def folder(path: Path, *classes: str, version: str | None = None) -> Path:
    (path / "materials").mkdir(parents=True)
    (path / "materials" / "wood.toml").write_text("".join(one + NAMES for one in classes), "utf-8")
    if version:
        (path / "version.toml").write_text(f'version = "{version}"\n')
    return path


def test_a_class_has_what_the_nearest_class_above_states(tmp_path: Path) -> None:
    beam = load(folder(tmp_path, WOOD, '[[class]]\ncode = "wood.beam"\n')).get("wood.beam")
    assert (beam.eural, beam.eural_hazardous, beam.unit, beam.ifc) == ("170201", "170204", Unit.CUBIC_METRE, "IfcMember")
    assert (beam.may_contain, beam.theft_prone, beam.hazardous) == ({"lead_paint"}, True, False)
    assert (beam.cpv, beam.nlsfb, beam.attributes) == ("44191000", "28", ("dimensions", "species"))
    assert beam.carbon is not None
    assert beam.carbon.value == Decimal("0.2695")
    assert beam.ancestors == ("wood.beam", "wood")


def test_mass_is_inherited_unit_by_unit_with_its_own_source(tmp_path: Path) -> None:
    beam = '[[class]]\ncode = "wood.beam"\nmass = { m3 = 600 }\nmass_source = "the beam"\n'
    mass = load(folder(tmp_path, WOOD, beam)).get("wood.beam").mass
    assert (mass[Unit.CUBIC_METRE].value, mass[Unit.CUBIC_METRE].source) == (600, "the beam")
    assert (mass[Unit.SQUARE_METRE].value, mass[Unit.SQUARE_METRE].source) == (Decimal("9.5"), "the branch")


def test_a_class_can_say_that_it_contains_nothing_although_its_branch_may(tmp_path: Path) -> None:
    beam = '[[class]]\ncode = "wood.beam"\nmay_contain = []\ntheft_prone = false\n'
    material = load(folder(tmp_path, WOOD, beam)).get("wood.beam")
    assert (material.may_contain, material.theft_prone) == (frozenset(), False)


def test_attributes_of_a_class_replace_those_above_it(tmp_path: Path) -> None:
    known = load(
        folder(
            tmp_path, WOOD, '[[class]]\ncode = "wood.beam"\nattributes = ["finish"]\n', '[[class]]\ncode = "wood.chip"\nattributes = []\n'
        )
    )
    assert (known.get("wood.beam").attributes, known.get("wood.chip").attributes) == (("finish",), ())


def test_related_and_names_are_not_inherited(tmp_path: Path) -> None:
    related = '[[class]]\ncode = "wood.beam"\nrelated = ["wood.post"]\n'
    known = load(folder(tmp_path, WOOD, related, '[[class]]\ncode = "wood.post"\n', '[[class]]\ncode = "wood.beam.oak"\n'))
    assert (known.related("wood.beam"), known.related("wood.beam.oak")) == (("wood.post",), ())
    assert known.get("wood").name(Language.FR) == "f"


def test_the_version_changes_with_the_content(tmp_path: Path) -> None:
    one = load(folder(tmp_path / "one", WOOD, version="2026.11")).version
    same = load(folder(tmp_path / "same", WOOD, version="2026.11")).version
    other = load(folder(tmp_path / "other", WOOD.replace("500", "501"), version="2026.11")).version
    assert one == same
    assert one.startswith("2026.11+")
    assert one != other


WRONG = {
    "a parent that does not exist": ('[[class]]\ncode = "wood.beam.oak"\n', "wood.beam.oak", "code"),
    "a code twice": (WOOD, "wood", "code"),
    "no code": ('[[class]]\nunit = "m"\n', "", "code"),
    "a field nobody knows": ('[[class]]\ncode = "wood.beam"\nweight = 3\n', "wood.beam", "weight"),
    "a unit nobody knows": ('[[class]]\ncode = "wood.beam"\nunit = "yard"\n', "wood.beam", "unit"),
    "mass without a source": ('[[class]]\ncode = "wood.beam"\nmass = { m = 3 }\n', "wood.beam", "mass_source"),
    "mass per kg": ('[[class]]\ncode = "wood.beam"\nmass = { kg = 1 }\nmass_source = "s"\n', "wood.beam", "mass"),
    "mass of nothing": ('[[class]]\ncode = "wood.beam"\nmass = { m = 0 }\nmass_source = "s"\n', "wood.beam", "mass"),
    "mass in words": ('[[class]]\ncode = "wood.beam"\nmass = { m = "3" }\nmass_source = "s"\n', "wood.beam", "mass"),
    "carbon without a source": ('[[class]]\ncode = "wood.beam"\ncarbon = 0.1\n', "wood.beam", "carbon_source"),
    "a short code of waste": ('[[class]]\ncode = "wood.beam"\neural = "1702"\n', "wood.beam", "eural"),
    "a code of waste as a number": ('[[class]]\ncode = "wood.beam"\neural = 170201\n', "wood.beam", "eural"),
    "seven digits of procurement": ('[[class]]\ncode = "wood.beam"\ncpv = "4419100"\n', "wood.beam", "cpv"),
    "procurement with its check digit": ('[[class]]\ncode = "wood.beam"\ncpv = "44191000-5"\n', "wood.beam", "cpv"),
    "an element in brackets": ('[[class]]\ncode = "wood.beam"\nnlsfb = "(28)"\n', "wood.beam", "nlsfb"),
    "an element as a number": ('[[class]]\ncode = "wood.beam"\nnlsfb = 28.1\n', "wood.beam", "nlsfb"),
    "attributes that are no list": ('[[class]]\ncode = "wood.beam"\nattributes = "finish"\n', "wood.beam", "attributes"),
    "an attribute twice": ('[[class]]\ncode = "wood.beam"\nattributes = ["ral", "ral"]\n', "wood.beam", "attributes"),
    "related to nothing": ('[[class]]\ncode = "wood.beam"\nrelated = ["steel"]\n', "wood.beam", "related"),
    "related to itself": ('[[class]]\ncode = "wood.beam"\nrelated = ["wood.beam"]\n', "wood.beam", "related"),
    "hazards that are no list": ('[[class]]\ncode = "wood.beam"\nmay_contain = "pcb"\n', "wood.beam", "may_contain"),
    "a flag that is no flag": ('[[class]]\ncode = "wood.beam"\nhazardous = "yes"\n', "wood.beam", "hazardous"),
}


@pytest.mark.parametrize(("wrong", "code", "field"), WRONG.values(), ids=WRONG)
def test_wrong_data_are_named_by_file_class_and_field(tmp_path: Path, wrong: str, code: str, field: str) -> None:
    with pytest.raises(VocabularyError) as refused:
        load(folder(tmp_path, WOOD, wrong))
    assert (refused.value.file.name, refused.value.code, refused.value.field) == ("wood.toml", code, field)
    assert "wood.toml" in str(refused.value)


def test_every_class_has_a_name_in_every_language(tmp_path: Path) -> None:
    path = folder(tmp_path, WOOD)
    file = path / "materials" / "wood.toml"
    file.write_text(file.read_text().replace('[class.de]\nname = "d"\n', ""))
    with pytest.raises(VocabularyError) as refused:
        load(path)
    assert refused.value.field == "de.name"


@pytest.mark.parametrize("content", ["[[class]\n", 'name = "x"\n'])
def test_a_file_that_is_no_list_of_classes_is_refused(tmp_path: Path, content: str) -> None:
    path = folder(tmp_path, WOOD)
    (path / "materials" / "zinc.toml").write_text(content)
    with pytest.raises(VocabularyError) as refused:
        load(path)
    assert refused.value.file.name == "zinc.toml"


def test_a_folder_without_classes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError):
        load(tmp_path)
