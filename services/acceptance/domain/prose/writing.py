"""Numbers, measures, money and days as each language writes them."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from services.acceptance.domain.amounts import Length, Share, ShareUnit
from services.acceptance.domain.prose.phrases import say
from services.acceptance.domain.rules.rule import Charge
from services.acceptance.domain.terms import Kind, terms
from services.kernel.language import Language
from services.kernel.money import Money
from services.kernel.quantity import Quantity, Unit

_GAP: Final = "\u00a0"
_MARKS: Final = {Language.NL: (".", ","), Language.FR: ("\u202f", ","), Language.EN: (",", "."), Language.DE: (".", ",")}
"""What stands between thousands, and before the fraction."""
_AS_PRINTED: Final = {"percent": "%", "N/mm2": "N/mm²", "W/m2K": "W/(m²K)", "W/mK": "W/(mK)"}
_YEAR: Final = 365
_TRACE: Final = Decimal("0.001")
"""Below it a share is written in mg/kg."""


def number(value: Decimal, language: Language, places: int | None = None) -> str:
    """With the marks of the language; thousands are set apart from 10 000 up."""
    thousands, point = _MARKS[language]
    plain = f"{value.normalize():f}" if places is None else f"{value:.{places}f}"
    whole, _, fraction = plain.partition(".")
    grouped = f"{int(whole):,}".replace(",", thousands) if len(whole.lstrip("-")) > 4 else whole  # noqa: PLR2004 - as 1900 is written
    return grouped + (point + fraction if fraction else "")


def unit_of(value: Decimal, unit: str, language: Language) -> str:
    return f"{number(value, language)}{_GAP}{unit}"


def share(told: Share, language: Language) -> str:
    """As it was written: in percent, g/kg, mg/kg or ppm."""
    if told.unit is not ShareUnit.PERCENT:
        return unit_of(told.value, told.unit, language)
    return number(told.value, language) + ("%" if language is Language.EN else f"{_GAP}%")


def ratio(value: Decimal, language: Language) -> str:
    """A part of the whole, in percent, or in mg/kg where it is a trace."""
    if 0 < value < _TRACE:
        return share(Share(value * 1_000_000, ShareUnit.MILLIGRAMS_PER_KILOGRAM), language)
    return share(Share(value * 100), language)


def length(told: Length, language: Language) -> str:
    return unit_of(told.value, told.unit, language)


def figure(code: str, value: Decimal, language: Language) -> str:
    """A figure of a property, in its unit."""
    unit = terms().get(code, Kind.PROPERTY).unit
    return number(value, language) if unit is None else unit_of(value, _AS_PRINTED.get(unit, unit), language)


def quantity(told: Quantity, language: Language) -> str:
    one = told.unit is Unit.PIECE and told.value == 1
    return unit_of(told.value, say("unit", "one_piece" if one else told.unit, language), language)


def money(told: Money, language: Language) -> str:
    whole = told.amount == told.amount.to_integral_value()
    written = number(told.amount, language, 0 if whole else 2)
    if told.currency != "EUR":
        return f"{written}{_GAP}{told.currency}"
    match language:
        case Language.EN:
            return f"€{written}"
        case Language.NL:
            return f"€{_GAP}{written}"
        case Language.FR | Language.DE:
            return f"{written}{_GAP}€"


def charge(told: Charge, language: Language) -> str:
    return f"{money(told.money, language)} {say('per', told.per, language)}"


def days(count: int, language: Language) -> str:
    """In years where it is whole ones."""
    years = count > 0 and count % _YEAR == 0
    amount = count // _YEAR if years else count
    unit = say("unit", ("year" if years else "day") + ("" if amount == 1 else "s"), language)
    return f"{amount}{_GAP}{unit}"


def day(told: date, language: Language) -> str:
    month = say("joined", "months", language).split()[told.month - 1]
    first = {Language.FR: "1er"}.get(language, "1") if told.day == 1 else str(told.day)
    return f"{first}{'.' if language is Language.DE else ''} {month} {told.year}"


def listed(names: Sequence[str], language: Language, joint: str = "or") -> str:
    """`a, b or c`."""
    *most, last = names
    return f"{', '.join(most)}{say('joined', joint, language)}{last}" if most else last


def named(codes: Sequence[str], language: Language, *kinds: Kind, joint: str = "or") -> str:
    """Terms by their names."""
    return listed([terms().get(code, *kinds).names[language] for code in codes], language, joint)


def limits(low: str | None, high: str | None, language: Language) -> str:
    """`2 to 5`, `at least 2`, `at most 5`; one figure where both are the same."""
    match low, high:
        case str(), str():
            return low if low == high else say("limits", "between", language, low=low, high=high)
        case str(), None:
            return say("limits", "at_least", language, low=low)
        case _:
            return say("limits", "at_most", language, high=high or "")
