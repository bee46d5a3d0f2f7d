"""From TOML files to rule packs; what is wrong in a file is refused with the file's and the rule's name."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from itertools import combinations
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, TypeVar

from services.kernel.language import Language
from services.listings.domain.offer import EvidenceKind, Finding, LegalStatus, Offer, Substance
from services.listings.domain.rule_packs import Clearance, Effect, Pack, Rule, RulePackError, When

T = TypeVar("T")

_PACK: Final = frozenset({"dated", "region", "rule"})
_RULE: Final = frozenset({"code", "effect", "from", "until", "source", "pointer", "traders_only", "when", "cleared_by", *Language})
_POINTERS: Final = frozenset(f"/{field.name}" for field in fields(Offer))
_YEAR: Final = "{year}"
"""Stands in a text for the rule's own year, so that the two cannot differ."""


def read(folder: Path) -> tuple[Pack, ...]:
    """Every pack of the folder, those of regions resting on the one that names no region."""
    packs = [_pack(file) for file in sorted(folder.glob("*.toml"))]
    bases = [pack for pack in packs if pack.region is None]
    if len(bases) != 1:
        raise RulePackError(folder, "", f"one pack names no region and goes for everywhere, not {len(bases)}")
    if len({pack.region for pack in packs}) != len(packs):
        raise RulePackError(folder, "", "two packs for one region")
    return tuple(pack if pack.region is None else replace(pack, base=bases[0]) for pack in packs)


def _pack(file: Path) -> Pack:
    try:
        told = _Told(file, "", tomllib.loads(file.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RulePackError(file, "", str(error)) from error
    told.only(_PACK)
    rules = tuple(_rule(_Told(file, str(one.get("code", "")), one)) for one in told.list_of("rule", dict))
    _refuse_overlap(file, rules)
    return Pack(file.stem, told.day("dated"), told.typed("region", str), rules)


def _refuse_overlap(file: Path, rules: tuple[Rule, ...]) -> None:
    """A rule may change over the years, but has one wording a day."""
    for one, other in combinations(rules, 2):
        if one.code == other.code and one.start <= (other.end or date.max) and other.start <= (one.end or date.max):
            raise RulePackError(file, one.code, "stands twice for the same days")


@dataclass(frozen=True, slots=True)
class _Told:
    """A table of a file, with the name of the rule it belongs to."""

    file: Path
    rule: str
    fields: Mapping[str, Any]

    def wrong(self, problem: str) -> RulePackError:
        return RulePackError(self.file, self.rule, problem)

    def only(self, known: frozenset[str]) -> None:
        if unknown := self.fields.keys() - known:
            raise self.wrong(f"{', '.join(sorted(unknown))}: no such field; there are {', '.join(sorted(known))}")

    def typed(self, field: str, kind: type[T]) -> T | None:
        value = self.fields.get(field)
        if value is not None and (not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool)):
            raise self.wrong(f"{field} must be {kind.__name__}, not {value!r}")
        return value

    def words(self, field: str) -> str:
        value = self.typed(field, str)
        if not value or not value.strip():
            raise self.wrong(f"{field} is missing")
        return value

    def day(self, field: str) -> date:
        value = self.typed(field, date)
        if value is None or isinstance(value, datetime):
            raise self.wrong(f"{field} must be a day such as 2023-01-01")
        return value

    def list_of(self, field: str, kind: type[T]) -> list[T]:
        values = self.typed(field, list)
        if values is not None and (not values or not all(isinstance(value, kind) for value in values)):
            raise self.wrong(f"{field} must be a list of at least one {kind.__name__}")
        return values or []

    def set_of(self, field: str, kind: Callable[[str], T]) -> frozenset[T]:
        return frozenset(self.one_of(field, value, kind) for value in self.list_of(field, str))

    def one_of(self, field: str, value: str, kind: Callable[[str], T]) -> T:
        try:
            return kind(value)
        except ValueError as error:
            raise self.wrong(f"{field}: {error}") from error

    def table(self, field: str) -> "_Told":
        return _Told(self.file, self.rule, self.typed(field, dict) or {})


def _rule(told: _Told) -> Rule:
    told.only(_RULE)
    effect = told.one_of("effect", told.words("effect"), Effect)
    when = _when(told.table("when"))
    end = told.day("until") if "until" in told.fields else None
    if end and end < told.day("from"):
        raise told.wrong(f"until {end} lies before from")
    return Rule(
        code=told.words("code"),
        effect=effect,
        start=told.day("from"),
        end=end,
        source=told.words("source"),
        text=MappingProxyType({language: _text(told, language, when) for language in Language}),
        when=when,
        cleared_by=_clearance(told.table("cleared_by")) if "cleared_by" in told.fields else None,
        pointer=_pointer(told, effect),
        traders_only=told.typed("traders_only", bool) or False,
    )


def _when(told: _Told) -> When:
    told.only(frozenset(field.name for field in fields(When)))
    if not told.fields:
        raise told.wrong("when is missing: a rule without a condition would go for every lot")
    return When(
        classes=told.set_of("classes", str),
        may_contain=told.set_of("may_contain", Substance),
        found=_found(told.table("found")),
        hazardous=told.typed("hazardous", bool),
        building_year_before=told.typed("building_year_before", int),
        legal_status=told.set_of("legal_status", LegalStatus),
        legal_status_other_than=told.set_of("legal_status_other_than", LegalStatus),
        eural_hazardous=told.set_of("eural_hazardous", _eural),
        eural_other_than=told.set_of("eural_other_than", _eural),
        eural_stated=told.set_of("eural_stated", _eural),
    )


def _found(told: _Told) -> frozenset[tuple[Substance, Finding]]:
    return frozenset(
        (told.one_of("found", substance, Substance), finding) for substance in told.fields for finding in told.set_of(substance, Finding)
    )


def _clearance(told: _Told) -> Clearance:
    told.only(frozenset(field.name for field in fields(Clearance)))
    clearance = Clearance(told.set_of("evidence", EvidenceKind), told.set_of("absent", Substance))
    if not clearance.evidence:
        raise told.wrong("cleared_by names no evidence: a word alone clears nothing")
    return clearance


def _text(told: _Told, language: Language, when: When) -> str:
    text = told.words(language)
    if (_YEAR in text) and when.building_year_before is None:
        raise told.wrong(f"{language} speaks of {_YEAR}, but the rule has no building_year_before")
    return text.replace(_YEAR, str(when.building_year_before))


def _pointer(told: _Told, effect: Effect) -> str:
    pointer = told.typed("pointer", str) or ""
    if effect is Effect.HOLD and pointer not in _POINTERS:
        raise told.wrong(f"pointer must be a field of an offer, such as /evidence, not {pointer!r}")
    if effect is Effect.CAUTION and pointer:
        raise told.wrong("a caution clears by itself and has no pointer")
    return pointer


def _eural(code: str) -> str:
    """An entry of the European list of waste: six digits (Decision 2000/532/EC)."""
    if len(code) != 6 or not code.isdecimal():  # noqa: PLR2004 - the decision's own length
        raise ValueError(f"{code!r} is not six digits")
    return code
