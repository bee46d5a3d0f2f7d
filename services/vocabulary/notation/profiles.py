"""Steel sections: HEA 200, IPE, UNP, angles, tees and hollow sections."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from services.vocabulary.notation.mark import Kind, Mark

_NOUN: Final = r"(?:profielen|profiel|profile[ns]?|profil[es]?|balken|balk|liggers?|poutrelles?|poutres?|beams?|traeger|trager|staal)"
_SERIES: Final = r"he[abm]|h\.e\.[abm]\.?|hd|hl|hp|ipe[ao]?|ipn|inp|i\.p\.[en]\.?|unp|upn|upe|u\.[np]\.[np]\.?"
_END: Final = r"(?![0-9]|[.,][0-9])"

_ROLLED: Final = re.compile(rf"(?<![a-z0-9])({_SERIES})[ -]{{0,2}}(?:{_NOUN})?[ -]{{0,2}}([0-9]{{2,4}}){_END}", re.ASCII)
_TOLD_APART: Final = re.compile(r"(?<![a-z0-9])he[ -]?([0-9]{3,4})[ -]?([abm])(?![a-z0-9])", re.ASCII)
_BRITISH: Final = re.compile(r"(?<![a-z0-9])(u[bc]) ?([0-9]{2,4} ?x ?[0-9]{2,3}(?: ?x ?[0-9]{1,3})?)(?![0-9])", re.ASCII)
_BRITISH_AFTER: Final = re.compile(r"(?<![a-z0-9.,])([0-9]{2,4} ?x ?[0-9]{2,3} ?x ?[0-9]{1,3}) ?(u[bc])(?![a-z0-9])", re.ASCII)

_SIZE: Final = r"[0-9]{1,4}(?:[.,][0-9]{1,2})?"
_SIZES: Final = rf"({_SIZE} ?(?:mm)? ?x ?{_SIZE}(?: ?(?:mm)? ?x ?{_SIZE})?) ?(?:mm)?(?![0-9a-z]|[.,][0-9]| ?(?:x ?[0-9]|c?m\b))"
_HOLLOW: Final = re.compile(
    r"(?<![a-z0-9])((?:stalen )?koker(?:profielen|profiel|buizen|buis|s)?|tubes?(?: en)?(?: acier)?(?: carres?| rectangulaires?)?|[rs]hs"
    r"|(?:square |rectangular )?(?:hollow|box) sections?|profils? creux|hohlprofile?|(?:vierkant|rechteck)rohre?)"
    rf"[ :-]{{0,3}}{_SIZES}",
    re.ASCII,
)
_ROUND: Final = re.compile(rf"(?<![a-z0-9])(chs|rohr rund|rundrohr|tubes? ronds?|ronde (?:stalen )?buis)[ :-]{{0,3}}{_SIZES}", re.ASCII)
_ANGLE: Final = re.compile(
    r"(?<![a-z0-9])(l|t|l-?(?:profiel|profil|profile)|t-?(?:profiel|profil|profile)|hoek(?:profielen|profiel|ijzers?|staal|lijn)|cornieres?"
    rf"|winkel(?:stahl|profil|eisen)?|angle(?: irons?| bars?)?s?)[ .:-]{{0,2}}{_SIZES}",
    re.ASCII,
)

_SAME: Final = {"inp": "ipn", "unp": "upn", "upn": "upn"}
_SMALLEST, _LARGEST = 40, 1100
"""Depths that are rolled, from UPN 40 to HEB 1000 and HL 1100 (EN 10365), in millimetres."""
_THICKEST: Final = 35
"""Millimetres: the thickest leg of an angle that is rolled (EN 10056)."""


_MAYBE: Final = re.compile(
    r"(?<![a-z0-9])(?:h\.?e|h[dlp]|i\.?[pn]|u\.?[npbc]|[lt][ .:-]{0,2}[0-9])|[0-9] ?u[bc]"
    "|koker|tube|[crs]hs|section|creux|hohl|rohr|rond|buis"
    "|profi|hoek|corni|winkel|angle"
)
"""What all that is read here holds some of: most texts hold none, and are left at once."""


def read(text: str) -> Iterator[Mark]:
    """The sections of an even text."""
    if not _MAYBE.search(text):
        return
    for found in _TOLD_APART.finditer(text):
        yield _rolled("he" + found[2], found[1], found)
    for found in _ROLLED.finditer(text):
        if _SMALLEST <= int(found[2]) <= _LARGEST:
            yield _rolled(found[1].replace(".", ""), found[2], found)
    for found in _BRITISH.finditer(text):
        yield _rolled(found[1], found[2].replace(" ", ""), found)
    for found in _BRITISH_AFTER.finditer(text):
        yield _rolled(found[2], found[1].replace(" ", ""), found)
    yield from _sized(text)


def _rolled(series: str, size: str, found: re.Match[str]) -> Mark:
    name = _SAME.get(series, series)
    return Mark(Kind.PROFILE, f"{name.upper()} {size}", (f"{name}{size}",), found.start(), found.end())


def _sized(text: str) -> Iterator[Mark]:
    """Sections named by their outline and thickness."""
    for found in _HOLLOW.finditer(text):
        sizes = _figures(found[2])
        yield _outlined("shs" if sizes[0] == sizes[1] else "rhs", sizes, found)
    for found in _ROUND.finditer(text):
        yield _outlined("chs", _figures(found[2]), found)
    for found in _ANGLE.finditer(text):
        sizes = _figures(found[2])
        if _is_thin(sizes):
            yield _outlined("t" if found[1].startswith("t") else "l", sizes, found)


def _is_thin(sizes: tuple[Decimal, ...]) -> bool:
    """A leg is many times as long as it is thick; `L 210x100x65` is no angle but a brick."""
    return sizes[-1] <= _THICKEST and (len(sizes) == 2 or sizes[-1] * 3 <= min(sizes[:-1]))  # noqa: PLR2004 - two legs, no thickness


def _figures(written: str) -> tuple[Decimal, ...]:
    return tuple(Decimal(one.strip(" m").replace(",", ".")) for one in written.split("x"))


def _outlined(series: str, sizes: tuple[Decimal, ...], found: re.Match[str]) -> Mark:
    outline = "x".join(f"{one.normalize():f}" for one in sizes)
    return Mark(Kind.PROFILE, f"{series.upper()} {outline}", (f"{series}{outline}",), found.start(), found.end(), sizes)
