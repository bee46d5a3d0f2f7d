"""The packaged data have nothing to mend, and a folder that has is told everything at once."""

import csv
from functools import cache
from pathlib import Path

import pytest
from typer.testing import CliRunner

from gateway.cli.main import command_line
from services.kernel.language import Language
from services.vocabulary.checking.asked import attribute_codes
from services.vocabulary.checking.check import check
from services.vocabulary.errors import VocabularyError
from services.vocabulary.fields import READERS
from services.vocabulary.statements import FIELDS
from services.vocabulary.vocabulary import PACKAGED, vocabulary
from services.vocabulary.waste import CONSTRUCTION

SHARED_DATA = Path(__file__).parents[2] / "../shared/data"
PROCUREMENT = SHARED_DATA / "cpv_building_products.csv"
WASTE = SHARED_DATA / "ewc_trilingual.csv"

NAMES = "".join(f'[class.{language}]\nname = "{{0}} {language}x"\nsynonyms = ["{{0}} {language}y"]\n' for language in Language)
EVERY_WASTE = "".join(
    f'[[class]]\ncode = "waste.c{entry[:6]}"\n{"eural_hazardous" if "*" in entry else "eural"} = "{entry[:6]}"\n'
    + NAMES.format("".join(chr(97 + int(digit)) * 3 for digit in entry[:6]))
    for entry in sorted(CONSTRUCTION)
)
WASTES = '[[class]]\ncode = "waste"\nunit = "t"\neural = "170904"\n' + NAMES.format("waste") + EVERY_WASTE


@cache
def column(file: Path, name: str) -> frozenset[str]:
    with file.open(encoding="utf-8") as opened:
        return frozenset(row[name] for row in csv.DictReader(opened))


def folder(path: Path, wood: str = "", shared: str | None = None) -> Path:
    (path / "materials").mkdir(parents=True)
    (path / "materials" / "waste.toml").write_text(WASTES, "utf-8")
    (path / "materials" / "wood.toml").write_text(wood, "utf-8")
    if shared is not None:
        (path / "shared.toml").write_text(shared, "utf-8")
    return path


def wood(code: str, fields: str = "", **synonyms: str) -> str:
    """A class whose names are the end of its code and its language, so that no two are alike; one with a unit has a code of waste too."""
    end = code.rpartition(".")[2]
    names = "".join(
        f'[class.{language}]\nname = "{end}{language}x"\nsynonyms = ["{end}{language}y", {synonyms.get(language, "")}]\n'
        for language in Language
    )
    waste = 'eural = "170201"\n' if "unit" in fields and "eural =" not in fields else ""
    return f'[[class]]\ncode = "{code}"\n{fields}{waste}{names}'


def told(path: Path) -> list[tuple[str, str, str]]:
    return [(fault.file.name, fault.code, fault.field) for fault in check(path).faults]


def test_the_packaged_data_have_nothing_to_mend() -> None:
    assert [str(fault) for fault in check(PACKAGED).faults] == []


@pytest.mark.skipif(not WASTE.exists(), reason="the European list of waste is not here")
def test_every_code_of_waste_is_in_the_european_list() -> None:
    stated = {code for one in vocabulary() for code in (one.eural, one.eural_hazardous) if code}
    assert stated - column(WASTE, "code") == set()


@pytest.mark.skipif(not PROCUREMENT.exists(), reason="the procurement codes are not here")
def test_every_code_of_procurement_is_in_the_common_vocabulary() -> None:
    assert {one.cpv for one in vocabulary() if one.cpv} - column(PROCUREMENT, "cpv") == set()


def test_the_attributes_of_classes_are_known() -> None:
    assert {code for one in vocabulary() for code in one.attributes} <= attribute_codes(PACKAGED)


def test_every_field_has_a_reader() -> None:
    assert READERS.keys() == FIELDS


def test_a_folder_in_order_has_nothing_to_mend(tmp_path: Path) -> None:
    assert told(folder(tmp_path, wood("wood", 'unit = "m3"\n') + wood("wood.beam", 'cpv = "44191000"\n'))) == []


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    wrong = (
        wood("wood", 'eural = "170299"\n')
        + wood("wood.beam", 'unit = "m"\ncpv = "4419"\nmass = { m = 9 }\nnlsfb = "(28)"\nattributes = ["taste"]\n')
        + wood("Wood.Post", 'related = ["steel"]\nunit = "m"\nflavour = 3\n')
    )
    assert told(folder(tmp_path, wrong)) == [
        ("wood.toml", "Wood.Post", "flavour"),
        ("wood.toml", "wood", "unit"),
        ("wood.toml", "wood.beam", "mass_source"),
        ("wood.toml", "wood.beam", "cpv"),
        ("wood.toml", "wood.beam", "nlsfb"),
        ("wood.toml", "Wood.Post", "code"),
        ("wood.toml", "Wood.Post", "related"),
        ("wood.toml", "wood", "eural"),
        ("wood.toml", "wood.beam", "attributes"),
    ]


def test_a_file_that_cannot_be_read_does_not_hide_the_others(tmp_path: Path) -> None:
    path = folder(tmp_path, "[class]\ncode = 'wood'\n")
    (path / "materials" / "zinc.toml").write_text('[[class]]\ncode = "zinc\n', "utf-8")
    assert told(path) == [("wood.toml", "", "class"), ("zinc.toml", "", "")]


def test_a_class_without_a_name_in_a_language_is_told(tmp_path: Path) -> None:
    nameless = wood("wood", 'unit = "m3"\n').replace('name = "wooddex"', 'name = ""')
    assert told(folder(tmp_path, nameless)) == [("wood.toml", "wood", "de.name")]


def test_an_entry_of_construction_waste_that_no_class_has_is_told(tmp_path: Path) -> None:
    path = folder(tmp_path)
    file = path / "materials" / "waste.toml"
    file.write_text(file.read_text("utf-8").replace('eural_hazardous = "170204"\n', ""), "utf-8")
    assert ["170204" in fault.problem for fault in check(path).faults] == [True]


def test_the_mirror_entry_is_a_hazardous_one(tmp_path: Path) -> None:
    assert told(folder(tmp_path, wood("wood", 'unit = "m3"\neural_hazardous = "170201"\n'))) == [("wood.toml", "wood", "eural_hazardous")]


def test_what_may_contain_hazards_has_a_mirror_entry(tmp_path: Path) -> None:
    hazards = wood("wood", 'unit = "m3"\nmay_contain = ["lead_paint"]\n')
    assert told(folder(tmp_path, hazards)) == [("wood.toml", "wood", "eural_hazardous")]


def test_every_class_has_a_code_of_waste(tmp_path: Path) -> None:
    assert told(folder(tmp_path, wood("wood") + wood("wood.beam", 'unit = "m3"\n'))) == [
        ("wood.toml", "wood", "unit"),
        ("wood.toml", "wood", "eural"),
    ]


@pytest.mark.parametrize("synonyms", ['" balk"', '"ruwe  balk"', '"balk", "balk"'])
def test_words_are_tidy_and_none_stands_twice(tmp_path: Path, synonyms: str) -> None:
    assert told(folder(tmp_path, wood("wood", 'unit = "m3"\n', nl=synonyms))) == [("wood.toml", "wood", "nl.synonyms")]


def test_a_class_has_another_word_beside_its_name(tmp_path: Path) -> None:
    lone = wood("wood", 'unit = "m3"\n').replace('synonyms = ["wooddey", ]', "")
    assert told(folder(tmp_path, lone)) == [("wood.toml", "wood", "de.synonyms")]


TWO = wood("wood", 'unit = "m3"\n') + wood("wood.beam", nl='"Moerbalken"') + wood("wood.post", fr='"moerbalk"')


def test_a_word_of_two_classes_is_told_with_both_whatever_its_plural_accents_or_language(tmp_path: Path) -> None:
    (fault,) = check(folder(tmp_path, TWO)).faults
    assert (fault.code, fault.field) == ("wood.post", "fr.synonyms")
    assert "wood.beam" in fault.problem


def test_a_word_of_a_class_and_of_one_above_it_is_not_shared(tmp_path: Path) -> None:
    assert told(folder(tmp_path, wood("wood", 'unit = "m3"\n', nl='"balk"') + wood("wood.beam", nl='"balken"'))) == []


def shared(word: str, *classes: str, why: str = "both are called so") -> str:
    return f'[[shared]]\nword = "{word}"\nclasses = [{", ".join(map(repr, classes))}]\nwhy = "{why}"\n'


def test_a_declared_word_may_stand_in_two_classes(tmp_path: Path) -> None:
    assert told(folder(tmp_path, TWO, shared("moerbalk", "wood.beam", "wood.post"))) == []


@pytest.mark.parametrize(
    "declared",
    [
        shared("moerbalk", "wood.beam", "wood"),
        shared("moerbalk", "wood.beam", "wood.post") + shared("woodnlx", "wood", "wood.post"),
        shared("moerbalk", "wood.beam", "wood.post") + shared("moerbalken", "wood.beam", "wood.post"),
        shared("moerbalk", "wood.beam", "wood.post") + shared("x", "wood", why=" "),
        shared("moerbalk", "wood.beam", "wood.post") + shared("90", "wood"),
        shared("moerbalk", "wood.beam", "wood.post") + "[[shared]]\nword = 'x'\nclasses = 3\n",
    ],
    ids=["other classes", "not shared any more", "twice", "no reason", "no word", "no classes"],
)
def test_a_declaration_that_does_not_hold_is_told(tmp_path: Path, declared: str) -> None:
    assert [file for file, _, _ in told(folder(tmp_path, TWO, declared))] == ["shared.toml"]


def test_a_folder_declares_its_own_attributes(tmp_path: Path) -> None:
    path = folder(tmp_path, wood("wood", 'unit = "m3"\nattributes = ["taste"]\n'))
    (path / "attributes").mkdir()
    names = "".join(f'{language} = {{ name = "taste" }}\n' for language in Language)
    (path / "attributes" / "taste.toml").write_text(f'[[attribute]]\ncode = "taste"\ntype = "text"\n{names}', "utf-8")
    assert told(path) == []


def test_attributes_that_cannot_be_read_are_told_too(tmp_path: Path) -> None:
    path = folder(tmp_path, wood("wood", 'unit = "m3"\n'))
    (path / "attributes").mkdir()
    (path / "attributes" / "taste.toml").write_text('[[attribute]]\ncode = "taste"\n')
    assert [file for file, _, _ in told(path)] == ["taste.toml"]


def test_a_folder_without_classes_cannot_be_checked(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError):
        check(tmp_path)


def test_the_summary_counts_words_and_what_is_missing(tmp_path: Path) -> None:
    path = folder(tmp_path, wood("wood", 'unit = "m3"\ncpv = "44191000"\n', nl='"hout", "plank"') + wood("wood.beam"))
    held = check(path).summary
    assert (held.classes, held.words[Language.NL], held.words[Language.FR]) == (41, 84, 82)
    assert (held.without["cpv"], held.without["carbon"]) == (39, 41)


@pytest.mark.parametrize(("mended", "status"), [(True, 0), (False, 1)])
def test_the_command_ends_with_a_status_and_a_summary(tmp_path: Path, *, mended: bool, status: int) -> None:
    path = folder(tmp_path, TWO, shared("moerbalk", "wood.beam", "wood.post") if mended else None)
    ended = CliRunner().invoke(command_line(["vocabulary"]), ["vocabulary", "check", str(path)])
    assert ended.exit_code == status
    assert "42 classes" in ended.stdout
    assert ("wood.post, fr.synonyms" in ended.stdout) is not mended


def test_the_command_says_that_a_folder_is_none_of_the_vocabulary(tmp_path: Path) -> None:
    assert CliRunner().invoke(command_line(["vocabulary"]), ["vocabulary", "check", str(tmp_path)]).exit_code == 2
