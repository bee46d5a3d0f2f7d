"""Data folders of attributes: what is settled, and what is refused with file, attribute and field."""

from pathlib import Path

import pytest

from services.kernel.language import Language
from services.vocabulary.attributes.attribute import Kind
from services.vocabulary.attributes.finding import find
from services.vocabulary.attributes.loading import attributes
from services.vocabulary.errors import VocabularyError

NAMES = 'nl = { name = "n" }\nfr = { name = "f" }\nen = { name = "e" }\nde = { name = "d" }\n'
WOOD = f'[[attribute]]\ncode = "wood"\ntype = "choice"\n{NAMES}'
OAK = """[[attribute.value]]
code = "oak"
nl = { name = "eik", words = ["eiken"] }
fr = { name = "chêne" }
en = { name = "oak" }
de = { name = "Eiche" }
"""
ROBUR = '[[attribute.value]]\ncode = "robur"\nname = "Robur"\nabove = "oak"\n'


def folder(path: Path, content: str, name: str = "wood.toml") -> Path:
    path.mkdir(exist_ok=True)
    (path / name).write_text(content, "utf-8")
    return path


def test_a_value_has_its_names_words_and_the_values_above(tmp_path: Path) -> None:
    wood = attributes(folder(tmp_path, WOOD + OAK + ROBUR)).get("wood")
    assert (wood.kind, wood.names[Language.FR]) == (Kind.CHOICE, "f")
    assert [word.text for word in wood.get("oak").words] == ["eik", "eiken", "chêne", "oak", "Eiche"]
    assert (wood.get("robur").above, wood.get("robur").names[Language.DE]) == (("oak",), "Robur")


def test_a_proper_name_counts_only_as_it_is_spelled(tmp_path: Path) -> None:
    known = attributes(folder(tmp_path, WOOD + OAK + '[[attribute.value]]\ncode = "floren"\nname = "Floren"\n'))
    assert [one.token for one in find("floren", known)] == ["wood:floren"]
    assert find("floor", known) == ()


def test_a_set_phrase_tells_nothing(tmp_path: Path) -> None:
    known = attributes(folder(tmp_path, f'set_phrases = ["eiken bos"]\n{WOOD}{OAK}'))
    assert find("eiken bos", known) == ()
    assert len(find("eiken vloer", known)) == 1


def test_the_version_changes_with_the_content(tmp_path: Path) -> None:
    one = attributes(folder(tmp_path / "one", WOOD + OAK)).version
    assert attributes(folder(tmp_path / "same", WOOD + OAK)).version == one
    assert attributes(folder(tmp_path / "other", WOOD + OAK + ROBUR)).version != one


WRONG = {
    "no type": (f'[[attribute]]\ncode = "u"\n{NAMES}', "u", "type"),
    "a type nobody knows": (f'[[attribute]]\ncode = "u"\ntype = "colour"\n{NAMES}', "u", "type"),
    "a choice without values": (WOOD, "wood", "value"),
    "values of a number": (WOOD.replace("choice", "number") + OAK, "wood", "value"),
    "no code": ('[[attribute]]\ntype = "text"\n', "", "attribute.code"),
    "an attribute twice": (f'{WOOD}{OAK}[[attribute]]\ncode = "wood"\ntype = "text"\n{NAMES}', "", "attribute.code"),
    "a value twice": (WOOD + OAK + OAK, "wood", "value.code"),
    "a field nobody knows": (f'{WOOD}{OAK}colour = "brown"\n', "wood.oak", "colour"),
    "a field nobody knows in a language": (
        WOOD + OAK.replace('{ name = "oak" }', '{ name = "oak", plural = "oaks" }'),
        "wood.oak",
        "en.plural",
    ),
    "no name in a language": (WOOD + OAK.replace('de = { name = "Eiche" }\n', ""), "wood.oak", "de.name"),
    "an empty name": (WOOD + OAK.replace("Eiche", " "), "wood.oak", "de.name"),
    "an attribute without a name": (WOOD.replace('fr = { name = "f" }\n', "") + OAK, "wood", "fr.name"),
    "words that are no list": (WOOD + OAK.replace('["eiken"]', '"eiken"'), "wood.oak", "nl.words"),
    "a word without a letter": (WOOD + OAK.replace("eiken", "--"), "wood.oak", "words"),
    "a word of two values": (f'{WOOD}{OAK}{ROBUR}words = ["chene"]\n', "wood.oak", "words"),
    "shared by nobody": (WOOD + 'shared = ["eik"]\n' + OAK, "wood", "shared"),
    "above that does not exist": (WOOD + OAK + ROBUR.replace('above = "oak"', 'above = "ash"'), "wood.robur", "above"),
    "above in a circle": (WOOD + OAK + 'above = "robur"\n' + ROBUR, "wood.oak", "above"),
    "guarded without a guard": (f'{WOOD}{OAK}guarded = ["eik"]\n', "wood", "only_with"),
    "guarded and no word": (f'{WOOD}only_with = ["hout"]\n{OAK}guarded = ["es"]\n', "wood.oak", "guarded"),
    "a table that is none": ("[[attribute]]\ncode = 'u'\ntype = 'text'\nnl = 'n'\n", "u", "nl"),
    "something else": ('[[class]]\ncode = "wood"\n', "", "class"),
    "no TOML": ("[[attribute]\n", "", ""),
}


@pytest.mark.parametrize(("wrong", "code", "field"), WRONG.values(), ids=WRONG)
def test_wrong_data_are_named_by_file_attribute_and_field(tmp_path: Path, wrong: str, code: str, field: str) -> None:
    with pytest.raises(VocabularyError) as refused:
        attributes(folder(tmp_path, wrong))
    assert (refused.value.file.name, refused.value.code, refused.value.field) == ("wood.toml", code, field)
    assert "wood.toml: attribute" in str(refused.value)


def test_an_attribute_stands_in_one_file(tmp_path: Path) -> None:
    folder(tmp_path, WOOD + OAK)
    with pytest.raises(VocabularyError, match=r"also stands in wood\.toml"):
        attributes(folder(tmp_path, WOOD + OAK, "zebra.toml"))


def test_a_folder_without_attributes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError):
        attributes(tmp_path)
