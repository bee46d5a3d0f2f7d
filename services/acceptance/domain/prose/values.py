"""The value of a fact, and where it is from, in words."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from services.acceptance.domain.amounts import Length, LengthUnit
from services.acceptance.domain.facts import DRY, GRADES, WET, About, Amount, Choice, Fact, Paper, Presence
from services.acceptance.domain.prose.phrases import say
from services.acceptance.domain.prose.writing import day, figure, length, limits, listed, named, ratio
from services.acceptance.domain.terms import Kind
from services.kernel.language import Language

_KINDS: Final = {About.ORIGIN: Kind.ORIGIN, About.PACKAGING: Kind.PACKAGING, About.DELIVERY_MODE: Kind.DELIVERY_MODE}
_GRADES: Final = {number: grade for grade, number in GRADES.items()}
_METRE: Final = Decimal(1000)


def value_in_words(fact: Fact, language: Language) -> str:
    """What holds, by this fact."""
    match fact.value:
        case Presence.ABSENT if fact.aspect.about is About.APPROVAL:
            return say("value", "refused", language)
        case Presence() as presence:
            return say("value", presence, language)
        case Choice(codes=codes):
            kind = _KINDS.get(fact.aspect.about)
            return named(sorted(codes), language, kind, joint="and") if kind else listed(sorted(codes), language, "and")
        case Paper() as paper:
            return ", ".join(_printed(paper, language)) or say("value", "paper", language)
        case Amount() as amount:
            return _amount(fact, amount, language)


def _amount(fact: Fact, amount: Amount, language: Language) -> str:
    if fact.aspect.about is About.MOISTURE and amount in _AS_SEEN:
        return say("value", _AS_SEEN[amount], language)
    low = None if not amount.low and amount.high != 0 else _figure(fact, amount.low, language)
    high = None if amount.high is None else _figure(fact, amount.high, language)
    if fact.aspect.about is About.CONSTRUCTION_YEAR and (low is None or high is None):
        return say("value", "year_until" if low is None else "year_from", language, low=low or "", high=high or "")
    return limits(low, high, language)


_AS_SEEN: Final = {Amount(Decimal(0), DRY): "dry", Amount(WET): "wet"}


def _figure(fact: Fact, value: Decimal, language: Language) -> str:
    match fact.aspect.about:
        case About.FRACTION | About.MOISTURE:
            return ratio(value, language)
        case About.DIMENSION:
            return length(Length(value / _METRE, LengthUnit.METRE) if value >= _METRE * 10 else Length(value), language) if value else "0"
        case About.CONDITION:
            return say("value", _GRADES[value], language)
        case About.PROPERTY:
            return figure(fact.aspect.of, value, language)
        case _:
            return f"{value.normalize():f}"


def _printed(paper: Paper, language: Language) -> Iterator[str]:
    if paper.number:
        yield say("value", "number", language, number=paper.number)
    if paper.issuer:
        yield paper.issuer
    if paper.issued:
        yield day(paper.issued, language)
    if paper.valid_until:
        yield say("value", "until", language, day=day(paper.valid_until, language))


def source_in_words(fact: Fact, language: Language) -> str:
    """How it is known, since when, by which method and by whom."""
    said = fact.provenance
    basis = say("basis", fact.basis, language)
    dated = say("on", "day", language, basis=basis, day=day(said.on, language)) if said.on else basis
    return ", ".join(part for part in (dated, said.method, said.laboratory) if part)
