"""What the data files of the attributes state, each field checked for its type."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

import tomli

from services.kernel.language import Language
from services.vocabulary.attributes.errors import AttributesError
from services.vocabulary.statements import is_texts

T = TypeVar("T")

ATTRIBUTE_FIELDS: Final = frozenset({"code", "type", "unit", "guarded", "only_with", "shared", "value", *Language})
VALUE_FIELDS: Final = frozenset({"code", "above", "name", "words", "guarded", *Language})
NAME_FIELDS: Final = frozenset({"name", "words"})


@dataclass(frozen=True, slots=True)
class Stated:
    """An attribute or one of its values as its file states it; `path` names it in errors."""

    file: Path
    path: str
    fields: Mapping[str, Any]

    def wrong(self, field: str, problem: str) -> AttributesError:
        return AttributesError(self.file, self.path, field, problem)

    def typed(self, field: str, kind: type[T]) -> T | None:
        value = self.fields.get(field)
        if value is not None and not isinstance(value, kind):
            raise self.wrong(field, f"must be {kind.__name__}, not {value!r}")
        return value

    def text(self, field: str) -> str | None:
        value = self.typed(field, str)
        if value is not None and not value.strip():
            raise self.wrong(field, "must not be empty")
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        value = self.fields.get(field, [])
        if not is_texts(value):
            raise self.wrong(field, f"must be a list of words, not {value!r}")
        return tuple(value)

    def inside(self, field: str) -> "Stated":
        """The table in this field, whose own fields are named after it."""
        return Stated(self.file, self.path, {f"{field}.{name}": value for name, value in (self.typed(field, dict) or {}).items()})

    def knows_only(self, fields: Iterable[str]) -> None:
        if unknown := self.fields.keys() - fields:
            raise self.wrong(", ".join(sorted(unknown)), "no such field")


def contents(file: Path) -> Stated:
    """A file's top level: attributes, and phrases that mean none."""
    try:
        content = tomli.loads(file.read_text("utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AttributesError(file, "", "", str(error)) from error
    top = Stated(file, "", content)
    top.knows_only({"attribute", "set_phrases"})
    return top


def tables(stated: Stated, field: str) -> tuple[Stated, ...]:
    """The tables listed in a field, each with a code of its own."""
    found: dict[str, Stated] = {}
    for fields in stated.typed(field, list) or ():
        code = fields.get("code") if isinstance(fields, dict) else None
        if not isinstance(code, str) or not code:
            raise stated.wrong(f"{field}.code", "is missing")
        if code in found:
            raise stated.wrong(f"{field}.code", f"{code!r} stands twice")
        found[code] = Stated(stated.file, f"{stated.path}.{code}".removeprefix("."), fields)
    return tuple(found.values())
