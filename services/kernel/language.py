"""The languages Spolia is read in."""

from enum import StrEnum
from typing import Final


class Language(StrEnum):
    NL = "nl"
    FR = "fr"
    EN = "en"
    DE = "de"


FALLBACK: Final = Language.EN

_KNOWN: Final = {language.value: language for language in Language}


def negotiate(accept_language: str | None) -> Language:
    """The best language for an `Accept-Language` header (RFC 9110, 12.5.4); English where nothing fits."""
    ranked: list[tuple[float, int, Language]] = []
    for order, part in enumerate((accept_language or "").split(",")):
        tag, _, parameters = part.strip().partition(";")
        primary = tag.strip().lower().partition("-")[0]
        if language := _KNOWN.get(primary):
            ranked.append((-_quality(parameters), order, language))
    wanted = [language for quality, _, language in sorted(ranked) if quality < 0]
    return wanted[0] if wanted else FALLBACK


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0)
    except ValueError:
        return 0.0
