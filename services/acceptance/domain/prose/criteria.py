"""Criteria in words: what is taken, what becomes of it, under which rules, and at which prices."""

from collections.abc import Iterator

from services.acceptance.domain.criteria import Criteria, Price
from services.acceptance.domain.outlets.words import fate
from services.acceptance.domain.prose.phrases import say
from services.acceptance.domain.prose.rules import rule_in_words
from services.acceptance.domain.prose.writing import charge, day, listed, named, quantity
from services.acceptance.domain.terms import Kind
from services.kernel.language import Language
from services.vocabulary.vocabulary import vocabulary


def criteria_in_words(criteria: Criteria, language: Language) -> tuple[str, ...]:
    """One sentence or more a line, in the order of the document."""
    return tuple(_lines(criteria, language))


def _lines(criteria: Criteria, language: Language) -> Iterator[str]:
    materials = [vocabulary().get(code).name(language) for code in criteria.materials]
    yield say("criteria", "materials", language, list=listed(materials, language, "and"))
    yield say("criteria", "fate", language, fate=fate(criteria.fate)[language])
    yield from (rule_in_words(rule, language) for rule in criteria.rules)
    yield from (price_in_words(price, language) for price in criteria.prices)
    if criteria.certificates:
        yield say("criteria", "certificates", language, list=named(criteria.certificates, language, Kind.CERTIFICATE, joint="and"))


def price_in_words(price: Price, language: Language) -> str:
    """Who pays how much, from which amount up, since when."""
    reached = price.from_quantity
    tier = say("criteria", "tier", language, amount=quantity(reached, language)) if reached else ""
    vat, since = say("criteria", price.vat, language), day(price.since, language)
    return say("criteria", price.kind, language, charge=charge(price.charge, language), tier=tier, vat=vat, day=since)
