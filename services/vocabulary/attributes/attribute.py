"""What a buyer asks of a material beside its class: species, finish, glazing, brand, in four languages."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.kernel.language import Language


class Kind(StrEnum):
    """What an attribute's values are: one of a list, or something that the notation of figures reads."""

    CHOICE = "choice"
    LENGTH = "length_mm"
    NUMBER = "number"
    CLASS = "class"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Word:
    """A way to write a value: its plain words `spelled`, folded in `phrase`; no language where a proper name is the same in all.

    `name` says it is the value's own name rather than another way to write it.
    `shares` is how many values of the attribute own up to it; a guarded one counts only beside a word that ends as one of `only_with`.
    """

    text: str
    spelled: tuple[str, ...]
    phrase: tuple[str, ...]
    language: Language | None
    name: bool = False
    shares: int = 1
    only_with: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """One of an attribute's choices. `above` are the wider values that it also is, nearest first: carrara is a marble."""

    code: str
    names: Mapping[Language, str]
    words: tuple[Word, ...]
    above: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute; `unit` is what a number counts, `values` stay empty unless it is a choice."""

    code: str
    names: Mapping[Language, str]
    kind: Kind
    unit: str | None = None
    values: tuple[Value, ...] = ()

    def get(self, value: str) -> Value:
        """The choice with this code, or `KeyError`."""
        return next((one for one in self.values if one.code == value), None) or _absent(f"{self.code}:{value}")


class Attributes:
    """Every attribute by its code. Equal only to itself; `set_phrases` hold an attribute's word and mean none."""

    __slots__ = ("_by_code", "set_phrases", "version")

    def __init__(self, version: str, every: tuple[Attribute, ...], set_phrases: tuple[str, ...]) -> None:
        self.version: Final = version
        self.set_phrases: Final = set_phrases
        self._by_code: Final[Mapping[str, Attribute]] = {one.code: one for one in every}

    def get(self, code: str) -> Attribute:
        """The attribute with this code, or `KeyError`."""
        return self._by_code[code]

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __iter__(self) -> Iterator[Attribute]:
        return iter(self._by_code.values())

    def __len__(self) -> int:
        return len(self._by_code)


def _absent(token: str) -> Value:
    raise KeyError(token)
