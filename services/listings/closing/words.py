"""The words of a closing record, in the reader's language."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import Language
from services.listings.domain.closing import Reconciled
from services.listings.domain.outcomes import MaterialOutcome

_NL, _FR, _EN, _DE = Language.NL, Language.FR, Language.EN, Language.DE

Words = Mapping[Language, str]


def _words(nl: str, fr: str, en: str, de: str) -> Words:
    return {_NL: nl, _FR: fr, _EN: en, _DE: de}


OUTCOMES: Final[Mapping[MaterialOutcome, Words]] = {
    MaterialOutcome.REUSED: _words("hergebruikt", "réemployé", "reused", "wiederverwendet"),
    MaterialOutcome.PREPARED: _words("voorbereid voor hergebruik", "préparé au réemploi", "prepared for reuse", "vorbereitet"),
    MaterialOutcome.RECYCLED: _words("gerecycleerd", "recyclé", "recycled", "recycelt"),
    MaterialOutcome.BACKFILLED: _words("opgevuld", "remblayé", "backfilled", "verfüllt"),
    MaterialOutcome.RECOVERED: _words("andere nuttige toepassing", "autre valorisation", "other recovery", "sonstige Verwertung"),
    MaterialOutcome.DISPOSED: _words("verwijderd", "éliminé", "disposed of", "beseitigt"),
}

RECONCILED: Final[Mapping[Reconciled, Words]] = {
    Reconciled.BOTH: _words("verwacht en gevonden", "attendu et trouvé", "expected and found", "erwartet und gefunden"),
    Reconciled.MISSING: _words("ontbreekt", "manque", "missing", "fehlt"),
    Reconciled.UNEXPECTED: _words("niet verwacht", "inattendu", "unexpected", "unerwartet"),
}

TITLE: Final = _words("Eindbalans van het project", "Bilan final du projet", "Closing record of the project", "Abschlussbilanz")
BY_CODE: Final = _words("Per EURAL-code", "Par code EURAL", "By EURAL code", "Nach EURAL-Code")
CODE: Final = _words("EURAL", "EURAL", "EURAL", "EURAL")
HAZARDOUS: Final = _words("gevaarlijk", "dangereux", "hazardous", "gefährlich")
EXPECTED: Final = _words("verwacht (kg)", "attendu (kg)", "expected (kg)", "erwartet (kg)")
REAL: Final = _words("werkelijk (kg)", "réel (kg)", "real (kg)", "tatsächlich (kg)")
DIFFERENCE: Final = _words("verschil (kg)", "écart (kg)", "difference (kg)", "Abweichung (kg)")
STANDING: Final = _words("afstemming", "rapprochement", "reconciled", "Abgleich")
TOTAL: Final = _words("totaal", "total", "total", "gesamt")
UNWEIGHED: Final = _words("Items zonder gekende massa", "Éléments sans masse connue", "Items of unknown mass", "Positionen ohne Masse")
UNCODED: Final = _words("Items zonder EURAL-code", "Éléments sans code EURAL", "Items without EURAL code", "Positionen ohne EURAL-Code")
DOCUMENTS: Final = _words("Documenten", "Documents", "Documents", "Dokumente")
KIND: Final = _words("soort", "type", "kind", "Art")
NUMBER: Final = _words("nummer", "numéro", "number", "Nummer")
DATE: Final = _words("datum", "date", "date", "Datum")
LACKING: Final = _words("ontbreekt nog", "manque encore", "still missing", "fehlt noch")
SHARES: Final = _words("Aandelen die de EU vraagt", "Parts demandées par l'UE", "Shares that the EU asks for", "Anteile für die EU")
CRITERION: Final = _words("criterium", "critère", "criterion", "Kriterium")
SHARE: Final = _words("aandeel", "part", "share", "Anteil")
THRESHOLD: Final = _words("minstens", "au moins", "at least", "mindestens")
MET: Final = _words("gehaald", "atteint", "met", "erfüllt")
YES: Final = _words("ja", "oui", "yes", "ja")
NO: Final = _words("nee", "non", "no", "nein")
SOURCE: Final = _words("bron", "source", "source", "Quelle")
LINES: Final = _words("Regels", "Lignes", "Lines", "Zeilen")
KG: Final = _words("kg", "kg", "kg", "kg")
OUTCOME: Final = _words("bestemming van het materiaal", "devenir", "outcome", "Verbleib")
ITEM: Final = _words("item", "élément", "item", "Position")
DESTINATION: Final = _words("naar", "vers", "to", "an")
DISTANCE: Final = _words("afstand (km)", "distance (km)", "distance (km)", "Entfernung (km)")
DAY: Final = _words("Stand op", "Situation au", "As of", "Stand am")
