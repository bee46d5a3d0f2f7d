"""What the data files state, class by class, before anything is inherited."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, TypeGuard, TypeVar

import tomli

from services.kernel.language import Language
from services.vocabulary.errors import VocabularyError
from services.vocabulary.material import MaterialCode

T = TypeVar("T")

FIELDS: Final = frozenset(
    {
        *("code", "eural", "eural_hazardous", "unit", "mass", "mass_source", "carbon", "carbon_source", "ifc"),
        *("cpv", "nlsfb", "attributes", "may_contain", "theft_prone", "hazardous", "related", *Language),
    }
)

_WRITTEN: Final = {str: "text between quotes", bool: "true or false", dict: "a table, as { m2 = 9.5 }"}


@dataclass(frozen=True, slots=True)
class Stated:
    """A class as its file states it, before it inherits."""

    file: Path
    code: MaterialCode
    fields: Mapping[str, Any]

    def wrong(self, field: str, problem: str) -> VocabularyError:
        return VocabularyError(self.file, self.code, field, problem)

    def typed(self, field: str, kind: type[T]) -> T | None:
        value = self.fields.get(field)
        if value is not None and (not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool)):
            raise self.wrong(field, f"must be {_WRITTEN[kind]}, not {value!r}")
        return value

    def texts(self, field: str) -> list[str] | None:
        value = self.fields.get(field)
        if value is not None and not is_texts(value):
            raise self.wrong(field, f"must be a list of words between quotes, not {value!r}")
        return value


def is_texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(text, str) and text.strip() for text in value)


def class_files(folder: Path) -> list[Path]:
    """The files of a data folder that hold classes; `VocabularyError` when there are none."""
    if files := sorted((folder / "materials").glob("*.toml")):
        return files
    raise VocabularyError(folder, "", "", "holds no materials/*.toml")


def tables(file: Path, name: str) -> list[dict[str, Any]]:
    """The `[[name]]` tables of a file; `VocabularyError` when it is no TOML or holds anything else."""
    try:
        content = tomli.loads(file.read_text("utf-8"), parse_float=Decimal)
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise VocabularyError(file, "", "", f"cannot be read: {error}") from error
    if unknown := content.keys() - {name}:
        raise VocabularyError(file, "", ", ".join(sorted(unknown)), f"only [[{name}]] tables belong here")
    found = content.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise VocabularyError(file, "", name, f"each begins with a line [[{name}]], two brackets on either side")
    return found


def stated_in(file: Path) -> list[Stated]:
    """The classes of one file in its order, whatever is wrong with them."""
    return [Stated(file, MaterialCode(str(fields.get("code", ""))), fields) for fields in tables(file, "class")]


def expect_new(one: Stated, before: Mapping[MaterialCode, Stated]) -> None:
    """A class has a code that no other has, and no field that does not exist."""
    if not one.code:
        raise one.wrong("code", "is missing")
    if one.code in before:
        raise one.wrong("code", f"also stands in {before[one.code].file.name}")
    if unknown := one.fields.keys() - FIELDS:
        raise one.wrong(", ".join(sorted(unknown)), f"no such field; there are {', '.join(sorted(FIELDS))}")


def statements(files: Iterable[Path]) -> Mapping[MaterialCode, Stated]:
    """Every class of the files by its code; `VocabularyError` when a code is missing or stands twice, or a field does not exist."""
    stated: dict[MaterialCode, Stated] = {}
    for one in (one for file in files for one in stated_in(file)):
        expect_new(one, stated)
        stated[one.code] = one
    return stated
