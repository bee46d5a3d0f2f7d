"""What people write in cells: numbers, units, dates, sizes, conditions. Each reader raises `Unreadable`, which names what would do."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from services.kernel.quantity import Unit
from services.vocabulary.words import plain

UNITS: Final = {
    Unit.PIECE: "piece pieces pc pcs pce pces st stk stuk stuks stueck stuck piece(s) unit units unite unites eenheid stuk(s) x u ea each",
    Unit.METRE: "m lm ml lfm m1 meter metre metres metre_courant strekkende_meter lopende_meter laufmeter mct",
    Unit.SQUARE_METRE: "m2 qm sqm vierkante_meter metre_carre metres_carres quadratmeter",
    Unit.CUBIC_METRE: "m3 cbm kubieke_meter metre_cube metres_cubes kubikmeter",
    Unit.KILOGRAM: "kg kgs kilo kilos kilogram kilogramme kilogrammes kilogramm",
    Unit.TONNE: "t ton tons tonne tonnes tonnen to",
}
"""How units are written in nl, fr, en, de."""

CONDITIONS: Final = {
    "A": "a 1 nieuw als_nieuw neuf comme_neuf new as_new neu wie_neu tres_bon zeer_goed",
    "B": "b 2 goed bon good gut bon_etat",
    "C": "c 3 matig redelijk moyen fair usable brauchbar gebruikt use used gebraucht",
    "D": "d 4 slecht mauvais poor schlecht a_reparer onderdelen parts",
}
"""A as new, B sound, C usable after repair, D for parts. Grades in figures are taken from best (1) to worst (4), as shops number them."""

_UNIT: Final = {name: unit for unit, names in UNITS.items() for name in names.split()}
_CONDITION: Final = {name: grade for grade, names in CONDITIONS.items() for name in names.split()}
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
_GROUPED: Final = re.compile(r"-?\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*(?!\d)")
_TELLING: Final = re.compile(r"-?\d+([.,])(?:\d{1,2}|\d{4,})")
_AMOUNT: Final = re.compile(r"(?P<number>[-+]?[€]?\s*\d[\d.,'\s\u00a0\u202f]*)(?P<unit>[^\d].*|)")
_EURAL: Final = re.compile(r"(?<!\d)(\d{2})[ .]?(\d{2})[ .]?(\d{2})(?!\d)\s?(\*)?")
_YEAR: Final = re.compile(r"\d{4}(?!\d)")
_DATE: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\D.*)?")
_IN_WORDS: Final = re.compile(r"(?:\w+ )?(\d{1,2})(?:e|er)?\.? ([a-z]+)\.? (\d{4})")
MONTHS: Final = (
    *("jan januari janvier january januar", "feb februari fevrier fevr february februar", "maa maart mars march maerz marz mrt mar"),
    *("apr april avril avr", "mei mai may", "jun juni juin june", "jul juli juillet juil july", "aug augustus aout august"),
    *("sep sept september septembre", "okt oktober octobre oct october", "nov november novembre", "dec december decembre dez dezember"),
)
"""The months in nl, fr, en, de, whole and short, without accents."""

_MONTH: Final = {name: number for number, names in enumerate(MONTHS, start=1) for name in names.split()}
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:\D.*)?")
_SIZE: Final = re.compile(r"(\d+(?:[.,]\d+)?)\s*(mm|cm|dm|m)?(?![a-wyz0-9²³])", re.IGNORECASE)
LENGTHS: Final = frozenset({"mm", "cm", "dm", "m"})
_TO_MM: Final = {"mm": Decimal(1), "cm": Decimal(10), "dm": Decimal(100), "m": Decimal(1000)}
_THICK: Final = re.compile(r"dik|epais|épais|thick|dick|stark", re.IGNORECASE)
_SIDES: Final = ("length_mm", "width_mm", "height_mm")
_MOST_SIZES: Final = 3


@dataclass(eq=False)
class Unreadable(Exception):
    """A cell that says nothing we understand; `code` names the sentence that says what would do."""

    code: str
    text: str


def decimal_sign(texts: Iterable[str]) -> str:
    """The decimal sign that a table's figures give away, such as the one in `2,5` or `28.69`; empty when none does."""
    for text in texts:
        if found := _TELLING.fullmatch(text.strip()):
            return found[1]
    return ""


def read_number(text: str, sign: str = "") -> Decimal:
    """From `1.600`, `1 600,5`, `1,600.50`, `2,5`.

    Of two signs the last is the decimal one. A lone one before three digits groups thousands, unless it is the table's decimal `sign`.
    """
    bare = text.replace("\u00a0", " ").replace("\u202f", " ").replace("€", "").strip()
    if "." in bare and "," in bare:
        bare = bare.replace("." if bare.rfind(",") > bare.rfind(".") else ",", "")
    elif (grouped := _GROUPED.fullmatch(bare)) and grouped[1] != sign and not bare.startswith("0"):
        bare = bare.replace(grouped[1], "")
    bare = bare.replace(" ", "").replace("'", "").replace(",", ".")
    if not _NUMBER.fullmatch(bare):
        raise Unreadable("not_a_number", text)
    return Decimal(bare)


def read_unit(text: str) -> Unit:
    """From any of `UNITS`, with or without a full stop, with ² or ³."""
    if unit := unit_named(re.sub(r"\W+", "_", plain(text.replace("²", "2").replace("³", "3"))).strip("_")):
        return unit
    raise Unreadable("not_a_unit", text)


def read_amount(text: str, sign: str = "") -> tuple[Decimal, Unit | None]:
    """From `250`, `250 m²`, `12 st.`: how much, and the unit where the cell says it."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        raise Unreadable("not_a_number", text)
    unit = found["unit"].strip()
    return read_number(found["number"], sign), read_unit(unit) if unit else None


def unit_named(name: str) -> Unit | None:
    """The unit of this name, as in `UNITS`."""
    return _UNIT.get(name)


def is_unit(text: str) -> bool:
    """Whether it is the name of a unit and no more."""
    return _UNIT.get(re.sub(r"\W+", "_", plain(text)).strip("_")) is not None


def read_eural(text: str) -> str:
    """The six digits of a waste code, with its star, wherever in the cell they stand: `17 01 02 - bakstenen`."""
    if found := _EURAL.search(text):
        return f"{found[1]}{found[2]}{found[3]}{'*' if found[4] else ''}"
    raise Unreadable("not_an_eural", text)


def read_year(text: str) -> int:
    """From `1965`, or the first of `1965-1970`: the older counts."""
    if found := _YEAR.match(text.strip()):
        return int(found[0])
    raise Unreadable("not_a_year", text)


def read_condition(text: str) -> str:
    name = re.sub(r"\W+", "_", plain(text)).strip("_")
    if grade := _CONDITION.get(name):
        return grade
    raise Unreadable("not_a_condition", text)


def read_date(text: str) -> date:
    """From `2027-03-01`, `1/3/2027` or `1 maart 2027`, the day first as everywhere in Europe; a time after it is left out."""
    try:
        if iso := _ISO.fullmatch(text):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if european := _DATE.fullmatch(text):
            return date(int(european[3]), int(european[2]), int(european[1]))
        if (told := _IN_WORDS.fullmatch(plain(text))) and (month := _MONTH.get(told[2])):
            return date(int(told[3]), month, int(told[1]))
    except ValueError as error:
        raise Unreadable("not_a_day", text) from error
    raise Unreadable("not_a_date", text)


def read_length(text: str, unit: str = "") -> Decimal:
    """In millimetres, from `84cm`, or from `84` where the unit is known; millimetres where it is not."""
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise Unreadable("not_a_length", text)
    return _millimetres(found[1], (found[2] or unit or "mm").lower())


def read_dimensions(text: str, unit: str = "") -> dict[str, Decimal]:
    """The sizes of `50cm x 70cm 3mm`, `100cm x 70cm, 2mm d'épaisseur`, `30x30`: length, width, height; the thin one is the thickness.

    Nothing where no size with a known unit is written, such as `Variable`: it is for people to read.
    """
    found = list(_SIZE.finditer(text))[:_MOST_SIZES]
    stated = unit or next((one[2] for one in reversed(found) if one[2]), "")
    if not found or not stated:
        return {}
    lengths = [_millimetres(one[1], (one[2] or stated).lower()) for one in found]
    sizes = dict(zip(_SIDES, lengths, strict=False))
    if len(lengths) == _MOST_SIZES and (_THICK.search(text) or lengths[2] * 5 < min(lengths[:2])):
        sizes["thickness_mm"] = sizes.pop("height_mm")
    return {side: length for side, length in sizes.items() if length > 0}


def _millimetres(number: str, unit: str) -> Decimal:
    return Decimal(number.replace(",", ".")) * _TO_MM[unit]
