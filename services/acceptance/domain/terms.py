"""The words that rules and facts are made of: substances, components, attachments, papers and so on, named in four languages."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final

from services.acceptance.domain.errors import UnknownTerm
from services.kernel.language import Language

PACKAGED: Final = Path(__file__).parent / "data" / "terms.toml"


class Kind(StrEnum):
    """What a term names. Substances disturb by being there, components take up a share."""

    SUBSTANCE = "substance"
    COMPONENT = "component"
    ATTACHMENT = "attachment"
    PACKAGING = "packaging"
    ORIGIN = "origin"
    DOCUMENT = "document"
    DELIVERY_MODE = "delivery_mode"
    PROPERTY = "property"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Term:
    """One of them. A property has a unit, or `classes` from worst to best; one that has neither is only named."""

    kind: Kind
    code: str
    names: Mapping[Language, str]
    unit: str | None = None
    classes: tuple[str, ...] = ()
    seen: bool = False
    """Whether whoever takes it out sees of a substance that it is there, without a laboratory."""


class Terms:
    """All terms by kind and code. Never changes."""

    __slots__ = ("_terms",)

    def __init__(self, terms: Iterator[Term]) -> None:
        self._terms: Final[Mapping[tuple[Kind, str], Term]] = {(term.kind, term.code): term for term in terms}

    def get(self, code: str, *kinds: Kind) -> Term:
        """The term of one of these kinds; `UnknownTerm` with the nearest there are."""
        found = next((term for kind in kinds if (term := self._terms.get((kind, code)))), None)
        if found is None:
            raise UnknownTerm(code, kinds, tuple(self._nearest(code, kinds)))
        return found

    def of(self, kind: Kind) -> tuple[Term, ...]:
        return tuple(term for term in self._terms.values() if term.kind is kind)

    def seen_by_eye(self, code: str) -> bool:
        """Whether it takes no laboratory to say that this is not there: any component, and substances that show."""
        found = (self._terms.get((kind, code)) for kind in (Kind.SUBSTANCE, Kind.COMPONENT))
        return any(term.seen or term.kind is Kind.COMPONENT for term in found if term)

    def at_least(self, code: str, lowest: str) -> frozenset[str]:
        """The classes of a property from this one up."""
        classes = self.get(code, Kind.PROPERTY).classes
        return frozenset(classes[classes.index(lowest) :])

    def _nearest(self, code: str, kinds: tuple[Kind, ...]) -> list[str]:
        return get_close_matches(code, [term.code for kind in kinds for term in self.of(kind)], cutoff=0.4)


@cache
def terms() -> Terms:
    """The packaged ones, read once per process."""
    told = tomllib.loads(PACKAGED.read_text("utf-8"))
    return Terms(_term(Kind(kind), code, one) for kind, codes in told.items() for code, one in codes.items())


def _term(kind: Kind, code: str, told: Mapping[str, Any]) -> Term:
    names = {language: told[language] for language in Language}
    return Term(kind, code, names, told.get("unit"), tuple(told.get("classes", ())), told.get("seen", False))
