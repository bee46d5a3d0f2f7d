"""An even text as a row of signs: numbers, words, and what stands between."""

import re
from decimal import Decimal
from typing import Final, NamedTuple

from services.vocabulary.notation.even import READ as READ_SIGN

NUMBER: Final = "NUMBER"
PART: Final = "PART"
WORD: Final = "WORD"
TIMES: Final = "TIMES"
OTHER: Final = "OTHER"
READ: Final = "READ"
"""What kind of sign it is: the names of the groups below, plain text for speed."""


class Sign(NamedTuple):
    """A sign and its place."""

    sort: str
    text: str
    start: int
    end: int


END: Final = Sign(OTHER, "", 0, 0)
"""What stands after the last sign."""

_SIGN: Final = re.compile(
    r"\s{0,3}(?:(?P<TIMES>x(?![^\W\d_]))"
    r"|(?P<PART>[½¼¾])"
    r"|(?P<WORD>[cdm]?m[23](?![0-9a-z])|(?:mm|cm|dm|m)(?=x ?[0-9])|[^\W\d_]+)"
    r"|(?P<NUMBER>(?<!x )(?<![x/0-9])"
    r"[1-9][0-9]{0,2}(?: [0-9]{3})?(?: [0-9](?:00|50))(?![0-9.]| ?[x/])(?:,[0-9]{1,2})?"
    r"|[0-9]{1,9}(?:(?:[.,]|'(?=[0-9]{3}(?![0-9])))[0-9]{1,9}){0,3})"
    rf"|(?P<READ>{READ_SIGN}+)|(?P<OTHER>[^\s]))"
)
"""No two kinds begin with the same sign but for ½, which is a letter to the pattern; what is met most is tried first."""

_PARTS: Final = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_THOUSANDS: Final = 3
"""Figures in a group of thousands."""


def signs(text: str) -> list[Sign]:
    """The signs of an even text in order."""
    return [Sign._make((one.lastgroup, one[one.lastindex], *one.span(one.lastindex))) for one in _SIGN.finditer(text) if one.lastindex]


def value(written: str, *, grouped: bool = True) -> Decimal | None:
    """What a number says; `1.200` is 1200 where it may be `grouped`, else 1.2. None where it is no number: `12.05.26`."""
    if written in _PARTS:
        return _PARTS[written]
    written = written.replace(" ", "").replace("'", "")
    signs_in = [one for one in written if one in ".,"]
    if len(set(signs_in)) > 1:
        return _with_both(written, signs_in[-1])
    if len(signs_in) > 1:
        return _whole(written) if _is_grouped(written) else None
    if signs_in and grouped and _is_grouped(written):
        return _whole(written)
    return Decimal(written.replace(",", "."))


def _with_both(written: str, last: str) -> Decimal | None:
    """1.200,50 and 1,200.50."""
    whole, _, rest = written.rpartition(last)
    if last in whole or not _is_grouped(whole):
        return None
    return Decimal(f"{_whole(whole)}.{rest}")


def _is_grouped(written: str) -> bool:
    first, *rest = re.split("[.,]", written)
    return 1 <= len(first) <= _THOUSANDS and first[0] != "0" and all(len(one) == _THOUSANDS for one in rest)


def _whole(written: str) -> Decimal:
    return Decimal(written.replace(".", "").replace(",", ""))
