"""Substances that a title itself names: whoever writes asbestos means it, unless the words around it say otherwise."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from services.listings.domain.offer import Finding, Offer, Substance
from services.vocabulary.words import plain

_NAMES: Final[Mapping[Substance, re.Pattern[str]]] = {
    Substance.ASBESTOS: re.compile(r"\b(?:asbest|amiant)\w*"),
    Substance.CREOSOTE: re.compile(r"\b(?:ge)?(?:creos|kreos)o\w*|\bcarbolin\w*"),
    Substance.PCB: re.compile(r"\bpcb\b"),
}
_FREE: Final = re.compile(r"\w+(?:vrij|frei|free)\w*")
_DENIED: Final = re.compile(r"(?:zonder|geen|vrij van|sans|pas d'?|non|exempt d'?|without|no|not|free of|ohne|kein|keine|frei von)\s*$")
_FREE_BEHIND: Final = re.compile(r"\s*-?\s*(?:vrij|frei|free)\b")


def named(text: str) -> frozenset[Substance]:
    """The substances a text names without denying them in the same breath: `asbestvrij` and `sans amiante` name none."""
    told = plain(text)
    return frozenset(substance for substance, names in _NAMES.items() if any(_meant(told, found) for found in names.finditer(told)))


def with_named(offer: Offer) -> Offer:
    """The offer with what its title names taken as suspected; what the owner states of a substance stands."""
    stated = {substance for substance, _ in offer.substances}
    suspected = tuple((substance, Finding.SUSPECTED) for substance in sorted(named(offer.title) - stated))
    return replace(offer, substances=offer.substances + suspected) if suspected else offer


def _meant(told: str, found: re.Match[str]) -> bool:
    denied = _DENIED.search(told[: found.start()]) or _FREE_BEHIND.match(told, found.end()) or _FREE.fullmatch(found[0])
    return denied is None
