"""How each refusal of an import is told, and each fault of a file or of its cells."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import Language
from services.kit.problems import Refusals, Several, refusal
from services.kit.validation import Fault, sentences
from services.listings.api.errors import REFUSALS
from services.listings.api.reservation_errors import RESERVATION_REFUSALS
from services.listings.domain import import_errors as errors
from services.listings.domain.sheets import cells
from services.listings.domain.sheets.sentences import CELLS, FILES

_OF_LOTS: Final = {told.code: told.text for told in (*REFUSALS.values(), *RESERVATION_REFUSALS.values())}
_TEXTS: Final[Mapping[str, Mapping[Language, str]]] = {**_OF_LOTS, **CELLS, **FILES}


def told(fault: cells.Fault, language: Language) -> str:
    """What is wrong in a cell and what would be right; pydantic's English for the few kinds that have no sentence."""
    sentence = _TEXTS.get(fault.code) or sentences(fault.code, fault.words)
    if not sentence:
        return fault.words.get("message", fault.code)
    words = {name: Several(value.replace(" or ", ", ") if name == "expected" else value) for name, value in fault.words.items()}
    return sentence[language].format(**words)


def _why(error: errors.FileRefused, language: Language) -> list[Fault]:
    return [Fault(error.code, FILES[error.code][language].format(**error.words), pointer="")]


IMPORT_REFUSALS: Final[Refusals] = {
    errors.ImportNotFound: refusal(
        404,
        "import_not_found",
        nl="Er is geen import {import_id}, of niet van uw organisatie.",
        fr="Il n'y a pas d'import {import_id}, ou il n'est pas de votre organisation.",
        en="There is no import {import_id}, or none of your organization.",
        de="Es gibt keinen Import {import_id}, oder keinen Ihrer Organisation.",
    ),
    errors.FileRefused: refusal(
        422,
        "file_refused",
        nl="Dit bestand kon niet als tabel gelezen worden; zie errors. Er is niets bewaard.",
        fr="Ce fichier n'a pas pu être lu comme tableau ; voir errors. Rien n'a été enregistré.",
        en="This file could not be read as a table; see errors. Nothing was kept.",
        de="Diese Datei konnte nicht als Tabelle gelesen werden; siehe errors. Es wurde nichts behalten.",
        faults=_why,
    ),
    errors.ImportInterrupted: refusal(
        503,
        "import_interrupted",
        nl="Het lezen van dit bestand werd afgebroken voor er iets bewaard was; stuur het opnieuw.",
        fr="La lecture de ce fichier a été interrompue avant que rien ne soit enregistré ; renvoyez-le.",
        en="The reading of this file was cut off before anything was kept; send it again.",
        de="Das Lesen dieser Datei wurde abgebrochen, bevor etwas behalten wurde; senden Sie sie erneut.",
        retry_after_s=10,
    ),
    errors.FileMissing: refusal(
        422,
        "file_missing",
        nl="Stuur het bestand als inhoud, of in een formulier als onderdeel file.",
        fr="Envoyez le fichier comme contenu, ou dans un formulaire comme partie file.",
        en="Send the file as the body, or in a form as the part file.",
        de="Senden Sie die Datei als Inhalt, oder in einem Formular als Teil file.",
        pointer="/file",
    ),
    errors.FileTooLarge: refusal(
        413,
        "body_too_large",
        nl="Het bestand is groter dan {largest_mb} MB; splits het.",
        fr="Le fichier dépasse {largest_mb} Mo ; divisez-le.",
        en="The file is larger than {largest_mb} MB; split it.",
        de="Die Datei ist größer als {largest_mb} MB; teilen Sie sie.",
    ),
    errors.ImportsBusy: refusal(
        503,
        "imports_busy",
        nl="Er wachten al te veel bestanden; stuur dit straks opnieuw.",
        fr="Trop de fichiers attendent déjà ; renvoyez celui-ci un peu plus tard.",
        en="Too many files are waiting already; send this one again in a while.",
        de="Es warten schon zu viele Dateien; senden Sie diese später erneut.",
        retry_after_s=10,
    ),
    errors.MappingNotFound: refusal(
        404,
        "mapping_not_found",
        nl='Uw organisatie heeft onder {name} niets onthouden. Met If-Match: "0" maakt u het.',
        fr='Votre organisation n\'a rien retenu sous {name}. Avec If-Match: "0" vous le créez.',
        en='Your organization remembers nothing under {name}. With If-Match: "0" you make it.',
        de='Ihre Organisation hat unter {name} nichts gemerkt. Mit If-Match: "0" legen Sie es an.',
    ),
    errors.MappingChanged: refusal(
        412,
        "version_stale",
        nl='Dit is intussen gewijzigd: u wijzigde versie {expected}, het is nu "{actual}". Lees het opnieuw.',
        fr='Ceci a changé entre-temps : vous avez modifié la version {expected}, il en est à "{actual}". Relisez-le.',
        en='This has changed meanwhile: you changed version {expected}, it is now "{actual}". Read it again.',
        de='Dies wurde inzwischen geändert: Sie änderten Version {expected}, jetzt ist es "{actual}". Lesen Sie es neu.',
    ),
}
