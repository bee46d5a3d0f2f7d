"""Figures as the reader's language writes them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from services.kernel.language import Language

_NARROW: Final = "\u202f"
_MARKS: Final[Mapping[Language, tuple[str, str]]] = {
    Language.NL: (".", ","),
    Language.FR: (_NARROW, ","),
    Language.EN: (",", "."),
    Language.DE: (".", ","),
}
"""Between thousands, and before the fraction."""

_DAYS: Final[Mapping[Language, str]] = {Language.NL: "%d/%m/%Y", Language.FR: "%d/%m/%Y", Language.EN: "%d/%m/%Y", Language.DE: "%d.%m.%Y"}


def figure(value: Decimal, language: Language, places: int | None = None) -> str:
    """With the marks of the language; to so many places, or as exactly as it was told."""
    thousands, fraction = _MARKS[language]
    whole, _, rest = (f"{value.normalize():,f}" if places is None else f"{value:,.{places}f}").partition(".")
    return whole.replace(",", thousands) + (fraction + rest if rest else "")


def percent(share: Decimal, language: Language, places: int = 0) -> str:
    """A share of one, out of a hundred; English writes no space before the sign."""
    return figure(share * 100, language, places) + ("%" if language is Language.EN else "\u00a0%")


def day(told: date, language: Language) -> str:
    """As it is written in Belgium: the day first."""
    return told.strftime(_DAYS[language])


def waste_code(eural: str) -> str:
    """Six digits of the European list of waste, in pairs."""
    return f"{eural[:2]} {eural[2:4]} {eural[4:]}"
