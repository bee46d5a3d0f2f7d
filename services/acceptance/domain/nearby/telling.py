"""What a visitor is told of a place: may I come, when, and what must I watch for."""

import datetime as dt
from collections.abc import Iterator, Sequence

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating.measures import amounts
from services.acceptance.domain.nearby.asking import Asking, Nearby
from services.acceptance.domain.nearby.limits import limits_in_words
from services.acceptance.domain.nearby.words import days, say
from services.acceptance.domain.prose import rule_in_words
from services.acceptance.domain.prose.writing import day, named
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.composition import Forbidden
from services.acceptance.domain.rules.measures import Amounts
from services.acceptance.domain.site import Site, Visitor
from services.acceptance.domain.terms import Kind
from services.acceptance.domain.verdict import Remedy
from services.kernel.language import Language


def may_come(site: Site, asking: Asking, language: Language) -> str:
    """On which ground the asker is let in; who is not let in has not found the site."""
    if asking.visitor is Visitor.TRADERS:
        return say("may_come", "traders", language)
    if Visitor.PRIVATE in site.takes_from:
        return say("may_come", "private", language)
    if site.municipalities and asking.here.municipality:
        return say("may_come", "residents", language, municipalities=asking.here.municipality.name(language))
    return say("may_come", "residents_of_the_area", language)


def when(site: Site, language: Language) -> str:
    """The hours as days are named in the language, what the receiver adds in its own words, and whether one has to make an appointment."""
    told = [say("when", "hours", language, hours=days(site.hours, language))] if site.hours else []
    told += [site.opening_hours] if site.opening_hours else []
    told = told or [say("when", "unknown", language)]
    return " ".join([*told, say("when", "appointment", language)] if site.appointment else told)


def watch_for(found: Nearby, asking: Asking, language: Language, today: dt.date) -> Iterator[str]:
    """Whatever could turn the asker back at the gate, the gravest first; then what the programme's rules ask."""
    if found.programme and found.programme.example:
        yield say("watch", "example", language)
    yield from _amount(found, asking, language, today)
    if found.site.place.country != asking.here.country:
        yield say("watch", "abroad", language)
    yield from limits_in_words(found.site, language)
    if found.programme is None:
        yield say("watch", "ask_what", language)
    if written := found.programme.transcription if found.programme else found.receiver.transcription:
        yield say("watch", "unconfirmed", language, source=written.source, on=day(written.on, language))
    if found.version:
        yield from _rules(found.version.criteria.rules, language)


def _rules(rules: Sequence[Rule], language: Language) -> Iterator[str]:
    """What is forbidden in one sentence; every other rule in its own words."""
    forbidden = [rule.what for rule in rules if isinstance(rule, Forbidden)]
    if forbidden:
        yield say("watch", "none_of", language, list=named(forbidden, language, Kind.SUBSTANCE, Kind.COMPONENT))
    yield from (rule_in_words(rule, language) for rule in rules if not isinstance(rule, Forbidden))


def _amount(found: Nearby, asking: Asking, language: Language, today: dt.date) -> Iterator[str]:
    if asking.quantity is None or found.version is None:
        return
    load = Circumstances(asking.material, asking.quantity, today)
    remedies = {amounts(rule, load).remedy for rule in found.version.criteria.rules if isinstance(rule, Amounts)}
    for remedy, key in ((Remedy.BULK, "too_little"), (Remedy.SPLIT, "too_much")):
        if remedy in remedies:
            yield say("watch", key, language)


def ask(asking_region: str | None, municipality: str | None, language: Language) -> str:
    """Whom to ask when nothing is found, or when in doubt: the kind of service that the region's municipalities have."""
    return say("ask", asking_region or "elsewhere", language, municipality=municipality or "")


def service(asking_region: str | None, language: Language) -> str:
    """What that service is called."""
    return say("service", asking_region or "elsewhere", language)
