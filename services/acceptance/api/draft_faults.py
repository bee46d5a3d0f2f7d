"""What is wrong with a draft, in the reader's language: where it stands, and what would be right."""

from collections.abc import Mapping, Sequence
from typing import Final

from services.acceptance.domain import programme_errors as errors
from services.acceptance.domain.checking.sentences import SENTENCES as CRITERIA
from services.kernel.language import Language
from services.kit.validation import Fault

_NL, _FR, _EN, _DE = Language.NL, Language.FR, Language.EN, Language.DE

SENTENCES: Final[Mapping[str, Mapping[Language, str]]] = {
    "starts_in_past": {
        _NL: "een versie geldt op zijn vroegst vanaf vandaag, {today}",
        _FR: "une version est en vigueur au plus tôt à partir d'aujourd'hui, le {today}",
        _EN: "a version holds from today, {today}, at the earliest",
        _DE: "eine Fassung gilt frühestens ab heute, {today}",
    },
    "ends_before_start": {
        _NL: "eindigt voor de eerste dag, {start}",
        _FR: "se termine avant le premier jour, le {start}",
        _EN: "ends before its first day, {start}",
        _DE: "endet vor dem ersten Tag, {start}",
    },
    "validity_overlaps": {
        _NL: "versie {number} geldt al van {first} tot {last}: begin erna, of eindig ervoor",
        _FR: "la version {number} est déjà en vigueur du {first} au {last} : commencez après, ou terminez avant",
        _EN: "version {number} holds from {first} to {last} already: begin after it, or end before it",
        _DE: "Fassung {number} gilt schon von {first} bis {last}: Beginnen Sie danach, oder enden Sie davor",
    },
    "text_unwritable": {
        _NL: "een tekst heeft hoogstens {limit} tekens, zonder nultekens",
        _FR: "un texte a au plus {limit} caractères, sans caractères nuls",
        _EN: "a text has at most {limit} characters, and no null characters",
        _DE: "ein Text hat höchstens {limit} Zeichen und keine Nullzeichen",
    },
    "figure_unwritable": {
        _NL: "een getal heeft hoogstens {limit} cijfers voor en na de komma",
        _FR: "un nombre a au plus {limit} chiffres avant et après la virgule",
        _EN: "a figure has at most {limit} digits before and behind its point",
        _DE: "eine Zahl hat höchstens {limit} Stellen vor und nach dem Komma",
    },
    "list_too_long": {
        _NL: "een lijst heeft hoogstens {limit} regels",
        _FR: "une liste a au plus {limit} éléments",
        _EN: "a list has at most {limit} entries",
        _DE: "eine Liste hat höchstens {limit} Einträge",
    },
    **CRITERIA,
}
"""By the code of a fault; what it names stands in braces."""


def draft_faults(error: errors.DraftFaulty, language: Language) -> Sequence[Fault]:
    return [Fault(one.code, SENTENCES[one.code][language].format(**one.told), one.pointer) for one in error.faults]
