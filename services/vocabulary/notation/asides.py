"""Figures that are neither a size nor an amount: dates, telephones, prices, addresses, numbers of articles."""

import re
from collections.abc import Iterator
from typing import Final

from services.vocabulary.places import folded, gazetteer

_MONTHS: Final = (
    "(?:jan|feb|fev|fevr|maart|mrt|mars|march|marz|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|aout|sep|sept|okt|oct|nov|dec|dez)"
    "(?:uari|uary|vier|uar|ruari|ruary|ruar|ier|il|i|e|y|let|ustus|ust|ember|tember|embre|tembre|ober|obre)?"
)
_MONEY: Final = r"(?:€|\$|£|(?<![a-z])eur(?:os?)?(?![a-z]))"
_EACH: Final = r"(?: ?(?:/|per |par |pro |le |la |de |the )? ?(?:stuk|st|stk|pce|piece|m[23]?|kg|ton|tonne|palet|paar|paire|stuck)\b)?"
_ARTICLE: Final = (
    r"art(?:ikel|icle)?|artikelnr|artnr|artikelnummer|art\.?-?nr|ref|reference|referentie|referenz|nr|n°|nummer|numero|sku|ean|id|code|serie|lotnr|cpv|eural"
    r"|btw|tva|vat|iban|tel|gsm|fax|mobile?|telefoon|telephone|bestelnr|item no|kavel|rubriek"
)

_SINCE: Final = (
    r"anno|bouwjaar|annees?|jaren|jaar|baujahr|built|year|circa|ca\.?|uit|van|from|de|des|vers|um|aus|en|vor|since|sinds|depuis|before"
    "|avant|na|nach"
)
"""Before a year."""
_YEAR: Final = "(?:1[5-9][0-9]|20[0-3])[0-9]"
_COUNTED: Final = "x|st|m|kg|t|cm|mm|lm|ml|pcs|pi|stuk|gevel|briqu|brick|ziegel|dakpan|tuile"
"""After a number that is no year."""

_FIGURES_FIRST: Final = re.compile(
    "(?=[0-9+])(?:"
    + "|".join(
        (
            r"(?<![0-9])(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9])",
            r"(?<![0-9.,])[0-3]?[0-9](?P<d>[/.-])[01]?[0-9](?P=d)(?:19|20)[0-9]{2}(?![0-9])",
            r"(?<![0-9.,])[0-3][0-9]\.[01][0-9]\.[0-9]{2}(?![0-9])",
            r"(?<![0-9.,/x])(?:[0-3]?[0-9]/0[1-9]|0[1-9]/1[0-2])/[0-9]{2}(?![0-9.,/])",
            r"(?<![0-9/.,])[01]?[0-9]/20[0-9]{2}(?![0-9.,]| ?x)",
            rf"(?<![0-9])[0-3]?[0-9](?:er|e|\.)? ?{_MONTHS}\.?(?: (?:19|20)[0-9]{{2}})?(?![a-z])",
            r"(?<![0-9])[0-2]?[0-9](?:h|u|:)[0-5][0-9](?![0-9])",
            r"(?:\+|\b00)[1-9][0-9](?:[ ./()-]{0,2}[0-9]){7,12}",
            r"(?<![0-9.,x/])0[1-9][0-9]{0,2}[ /.-]{1,3}[0-9]{2,3}(?:[ .]?[0-9]{2,3}){2,3}(?![0-9])",
            r"(?<![0-9.,])0[1-9][0-9]{0,2}/[0-9]{6}(?![0-9])",
            rf"(?<![0-9.,])[0-9](?:[0-9.,]{{0,12}}| ?[0-9]{{3}})(?:-)? ?{_MONEY}(?: [0-9]{{2}}(?![0-9]| ?x))?{_EACH}",
            r"(?<![0-9.,])[0-9]{1,6},-",
            r"(?<![0-9])[0-2][0-9] [0-9]{2} [0-9]{2} ?x?(?![0-9])",
            r"(?<![0-9.,x/])(?:1[5-9]|20)[0-9]{2} ?- ?(?:1[5-9]|20)[0-9]{2}(?![0-9]| ?(?:x|mm|cm|m\b|st))",
            r"(?<![0-9])[0-9]{8,40}(?![0-9])",
        )
    )
    + ")",
    re.ASCII,
)
_WORDS_FIRST: Final = re.compile(
    "(?<![a-z0-9])(?=[a-z€$£])(?:"
    + "|".join(
        (
            r"https?://[^\s]{1,300}|www\.[^\s]{1,300}",
            r"(?<![a-z0-9_.+-])[a-z0-9_.+-]{1,64}@[a-z0-9.-]{1,253}",
            rf"{_MONEY} ?[0-9][0-9.,]{{0,12}}(?:-)?{_EACH}",
            r"(?:prijs|prix|price|preis|vraagprijs)[ :=]{1,3}[0-9][0-9.,]{0,12}",
            rf"(?:{_ARTICLE})(?:[ .:#-]{{1,4}}|(?<=[.°]))[a-z]{{0,4}}[-.]?[0-9][0-9a-z./_-]{{0,30}}",
            r"(?:type|model(?:le)?|modell|typ)[ :]{1,2}[0-9]{1,5}(?![0-9a-z]| ?x ?[0-9]|[./,][0-9])",
            r"(?:b|be|f|d|nl|l)-[1-9][0-9]{3,4}(?![0-9])",
            rf"(?:{_SINCE}) '?{_YEAR}(?:'?s)?(?:-{_YEAR})?(?![0-9.,]| ?(?:{_COUNTED}))",
        )
    )
    + ")",
    re.ASCII,
)
_POSTAL: Final = re.compile(r"(?<![0-9A-Za-z.,/-])([1-9][0-9]{3}) ([A-ZÉ][A-Za-zÀ-ÿ'-]{2,40}(?:[ -][A-Z][A-Za-zÀ-ÿ]{2,30})?)")
"""Perhaps a postal code: four figures before a name."""


def read(text: str, written: str) -> Iterator[tuple[int, int]]:
    """Where such figures stand, in an even text and in the text as it was written, capitals and all."""
    for pattern in (_FIGURES_FIRST, _WORDS_FIRST):
        for found in pattern.finditer(text):
            yield found.span()
    for found in _POSTAL.finditer(written):
        if _is_place(found[1], found[2]):
            yield found.span()


def _is_place(code: str, name: str) -> bool:
    """`9000 Gent` is a place, `2000 Ziegel` is none."""
    known = gazetteer()
    return code in known.codes and any(folded(one) in known.names for one in (name, name.partition(" ")[0]))
