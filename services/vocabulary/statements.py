"""What the data files state, class by class, before anything is inherited."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, TypeGuard, TypeVar

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
            raise self.wrong(field, f"must be {kind.__name__}, not {value!r}")
        return value

    def texts(self, field: str) -> list[str] | None:
        value = self.fields.get(field)
        if value is not None and not is_texts(value):
            raise self.wrong(field, f"must be a list of words, not {value!r}")
        return value


def is_texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(text, str) and text.strip() for text in value)


def _stated(file: Path) -> Iterable[Stated]:
    try:
        content = tomllib.loads(file.read_text("utf-8"), parse_float=Decimal)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise VocabularyError(file, "", "", str(error)) from error
    if unknown := content.keys() - {"class"}:
        raise VocabularyError(file, "", ", ".join(sorted(unknown)), "only [[class]] tables belong here")
    for fields in content.get("class", []):
        yield Stated(file, MaterialCode(str(fields.get("code", ""))), fields)


def statements(files: Iterable[Path]) -> Mapping[MaterialCode, Stated]:
    """Every class of the files by its code; `VocabularyError` when a code is missing or stands twice, or a field does not exist."""
    stated: dict[MaterialCode, Stated] = {}
    for one in (one for file in files for one in _stated(file)):
        if not one.code:
            raise one.wrong("code", "is missing")
        if one.code in stated:
            raise one.wrong("code", f"also stands in {stated[one.code].file.name}")
        if unknown := one.fields.keys() - FIELDS:
            raise one.wrong(", ".join(sorted(unknown)), "no such field")
        stated[one.code] = one
    return stated
