"""Resistance to fire in minutes, and reaction to fire by Euroclass."""

import re
from collections.abc import Iterator
from typing import Final

from services.vocabulary.notation.mark import Kind, Mark

_MINUTES: Final = "15|20|30|45|60|90|120|180|240"
_END: Final = r"(?![0-9]|[.,][0-9]| ?x ?[0-9])"
_HOURS: Final = {"1/2": 30, "½": 30, "0,5": 30, "0.5": 30, "1": 60, "1 1/2": 90, "1,5": 90, "1.5": 90, "2": 120, "3": 180, "4": 240}
_HOUR: Final = r"1 1/2|1/2|½|0[.,]5|1[.,]5|[1-4]"
_NAMED: Final = (
    r"rf|r\.f\.|cf|c\.f\.|pf|p\.f\.|coupe[ -]?feu|pare[ -]?flammes?|fire[ -]?rated|fire[ -]?doors?|brandwerend(?:e|heid)?|feuerhemmend"
)

_EUROPEAN: Final = re.compile(
    rf"(?<![a-z0-9])(rei|ei|ew|re)[ -]?(?:\(?[12]\)?[ -]?(?=(?:30|45|60|90|180)(?![0-9])))?({_MINUTES})(?:(?=-?[sc]a?\b)|(?![a-z])){_END}",
    re.ASCII,
)
_ATTACHED: Final = re.compile(rf"(?<![a-z0-9.-])(fd|[terfg])-?(30|45|60|90|120|180)s?(?![a-z]){_END}", re.ASCII)
_IN_MINUTES: Final = re.compile(rf"(?<![a-z0-9])({_NAMED})[ :=-]{{0,3}}({_MINUTES})(?: ?(?:minuten|minutes?|min\.?|mn|'))?{_END}", re.ASCII)
_IN_HOURS: Final = re.compile(
    rf"(?<![a-z0-9])({_NAMED})[ :=-]{{0,3}}"
    rf"(?:({_HOUR}) ?(?:h(?:eures?)?|u(?:ur)?|std|stunden?|hours?)(?![a-z0-9])|(1/2|½)(?![0-9]))",
    re.ASCII,
)
_HOURS_FIRST: Final = re.compile(rf"(?<![a-z0-9/.,])({_HOUR}) ?(?:h(?:eures?)?|u(?:ur)?|std|hours?) ({_NAMED})(?![a-z0-9])", re.ASCII)
_MINUTES_FIRST: Final = re.compile(rf"(?<![a-z0-9/.,])({_MINUTES}) ?(?:minuten|minutes?|min\.?|mn|') ({_NAMED})(?![a-z0-9])", re.ASCII)

_LATER: Final = re.compile(rf"(?<![a-z0-9])({_NAMED})[^0-9\n]{{1,25}}?({_MINUTES}) ?(?:minuten|minutes?|min|mn)(?![a-z])", re.ASCII)
"""Brandwerende deur, 60 min."""

_REACTION: Final = re.compile(r"(?<![a-z0-9])(a1|a2|[b-f])(fl|l|ca)?[ -]?s([123])(?:[ ,;-]{0,2}d([012]))?(?![a-z0-9])", re.ASCII)
_REACTION_NAMED: Final = re.compile(
    r"(?<![a-z0-9])"
    r"(?:euro ?-?(?:class|classe|klasse)|brand(?:reactie)?klasse|baustoffklasse|feuerklasse|reaction au feu|classe (?:de |au )?feu"
    r"|fire class)[ :=]{0,3}(a1|a2|b1|b2|b3|[a-f])(fl|l)?(?![a-z0-9]|[ -]?s[123])",
    re.ASCII,
)
_FLOORS: Final = re.compile(r"(?<![a-z0-9])(a1|a2)(fl)(?![a-z0-9])", re.ASCII)

_LETTERS: Final = {
    "coupefeu": "CF",
    "pareflamme": "PF",
    "pareflammes": "PF",
    "firerated": "FD",
    "firedoor": "FD",
    "firedoors": "FD",
    "brandwerend": "Rf",
    "brandwerende": "Rf",
    "brandwerendheid": "Rf",
    "feuerhemmend": "T",
    "rf": "Rf",
}

_ALIKE: Final = {
    "Rf": ("ei",),
    "CF": ("ei",),
    "T": ("ei",),
    "F": ("ei",),
    "FD": ("ei",),
    "PF": ("e",),
    "G": ("e",),
    "REI": ("rei", "ei"),
}
"""Which European class an older national one is matched with: they tell of the same minutes, not of the same test."""


_MAYBE: Final = re.compile(
    r"(?<![a-z0-9])(?:(?:r?ei|ew|re|fd|[terfg])[ -]?\(?[0-9]|[rcp]\.?f(?![a-z])|(?:[a-f]|a[12])(?:fl|l|ca)?[ -]?s[123]|a[12]fl)"
    "|feu|flamm|fire|brand|klasse|class"
)
"""What all that is read here holds some of: most texts hold none, and are left at once."""


def read(text: str) -> Iterator[Mark]:
    """What an even text says of fire."""
    if not _MAYBE.search(text):
        return
    for pattern in (_EUROPEAN, _ATTACHED, _IN_MINUTES, _LATER):
        for found in pattern.finditer(text):
            yield _resistance(found[1], int(found[2]), found)
    for found in _IN_HOURS.finditer(text):
        yield _resistance(found[1], _HOURS[found[2] or found[3]], found)
    for found in _HOURS_FIRST.finditer(text):
        yield _resistance(found[2], _HOURS[found[1]], found)
    for found in _MINUTES_FIRST.finditer(text):
        yield _resistance(found[2], int(found[1]), found)
    yield from _reactions(text)


def _resistance(written: str, minutes: int, found: re.Match[str]) -> Mark:
    letters = re.sub("[ .-]", "", written)
    name = _LETTERS.get(letters, letters.upper())
    keys = tuple(f"{alike}{minutes}" for alike in _ALIKE.get(name, (name.lower(),)))
    return Mark(Kind.FIRE, f"{name}{minutes}", keys, found.start(), found.end())


def _reactions(text: str) -> Iterator[Mark]:
    for found in _REACTION.finditer(text):
        drops = f",d{found[4]}" if found[4] else ""
        yield _reaction(f"{found[1].upper()}{found[2] or ''}-s{found[3]}{drops}", found)
    for pattern in (_REACTION_NAMED, _FLOORS):
        for found in pattern.finditer(text):
            yield _reaction(f"{found[1].upper()}{found[2] or ''}", found)


def _reaction(value: str, found: re.Match[str]) -> Mark:
    """Found by the whole and by its first letter: who asks for B takes B-s1,d0."""
    key = value.lower().replace(",", "-")
    return Mark(Kind.FIRE, value, tuple(dict.fromkeys((key, key.split("-")[0]))), found.start(), found.end())
