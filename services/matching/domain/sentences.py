"""The catalogue of reasons, in the four languages."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import Language

_NL, _FR, _EN, _DE = Language.NL, Language.FR, Language.EN, Language.DE

SENTENCES: Final[Mapping[str, Mapping[Language, str]]] = {
    "material_same": {
        _NL: "{name}: wat u zoekt",
        _FR: "{name} : ce que vous cherchez",
        _EN: "{name}: what you are looking for",
        _DE: "{name}: was Sie suchen",
    },
    "material_below": {
        _NL: "{name}: een soort van {asked}",
        _FR: "{name} : une sorte de {asked}",
        _EN: "{name}: a kind of {asked}",
        _DE: "{name}: eine Art von {asked}",
    },
    "material_above": {
        _NL: "{name}: ruimer dan {asked}, kan het zijn",
        _FR: "{name} : plus large que {asked}, peut en être",
        _EN: "{name}: wider than {asked}, may be it",
        _DE: "{name}: weiter gefasst als {asked}, kann es sein",
    },
    "material_related": {
        _NL: "{name}: kan dienen in plaats van {asked}",
        _FR: "{name} : peut remplacer {asked}",
        _EN: "{name}: can take the place of {asked}",
        _DE: "{name}: kann {asked} ersetzen",
    },
    "material_sibling": {
        _NL: "{name}: verwant aan {asked}",
        _FR: "{name} : de la même famille que {asked}",
        _EN: "{name}: of the same family as {asked}",
        _DE: "{name}: verwandt mit {asked}",
    },
    "material_other": {
        _NL: "{name}: iets anders dan {asked}",
        _FR: "{name} : autre chose que {asked}",
        _EN: "{name}: something other than {asked}",
        _DE: "{name}: etwas anderes als {asked}",
    },
    "words_all": {
        _NL: "heeft al uw woorden: {found}",
        _FR: "contient tous vos mots : {found}",
        _EN: "has all your words: {found}",
        _DE: "enthält alle Ihre Wörter: {found}",
    },
    "words_some": {
        _NL: "heeft {found}, niet {missing}",
        _FR: "contient {found}, pas {missing}",
        _EN: "has {found}, not {missing}",
        _DE: "enthält {found}, nicht {missing}",
    },
    "words_none": {
        _NL: "heeft geen van uw woorden: {missing}",
        _FR: "ne contient aucun de vos mots : {missing}",
        _EN: "has none of your words: {missing}",
        _DE: "enthält keines Ihrer Wörter: {missing}",
    },
    "attributes_all": {
        _NL: "is zoals u vraagt: {found}",
        _FR: "est comme vous le demandez : {found}",
        _EN: "is as you ask: {found}",
        _DE: "ist wie gewünscht: {found}",
    },
    "attributes_some": {
        _NL: "is {found}; {missing} blijkt niet",
        _FR: "est {found} ; {missing} n'est pas indiqué",
        _EN: "is {found}; {missing} is not told",
        _DE: "ist {found}; {missing} geht nicht hervor",
    },
    "attributes_none": {
        _NL: "{missing} blijkt niet",
        _FR: "{missing} n'est pas indiqué",
        _EN: "{missing} is not told",
        _DE: "{missing} geht nicht hervor",
    },
    "quantity_enough": {
        _NL: "{has}: genoeg voor {needed}",
        _FR: "{has} : assez pour {needed}",
        _EN: "{has}: enough for {needed}",
        _DE: "{has}: genug für {needed}",
    },
    "quantity_part": {
        _NL: "{has}: {percent} % van {needed}",
        _FR: "{has} : {percent} % de {needed}",
        _EN: "{has}: {percent} % of {needed}",
        _DE: "{has}: {percent} % von {needed}",
    },
    "quantity_enough_by_mass": {
        _NL: "{has}: naar gewicht genoeg voor {needed}",
        _FR: "{has} : au poids, assez pour {needed}",
        _EN: "{has}: by weight enough for {needed}",
        _DE: "{has}: dem Gewicht nach genug für {needed}",
    },
    "quantity_part_by_mass": {
        _NL: "{has}: naar gewicht ongeveer {percent} % van {needed}",
        _FR: "{has} : au poids, environ {percent} % de {needed}",
        _EN: "{has}: by weight about {percent} % of {needed}",
        _DE: "{has}: dem Gewicht nach etwa {percent} % von {needed}",
    },
    "quantity_unknown": {
        _NL: "{has}: niet te vergelijken met {needed}",
        _FR: "{has} : pas comparable à {needed}",
        _EN: "{has}: cannot be compared with {needed}",
        _DE: "{has}: nicht vergleichbar mit {needed}",
    },
    "time_until": {
        _NL: "te halen van {start} tot {end}; {certainty}",
        _FR: "à enlever du {start} au {end} ; {certainty}",
        _EN: "to be had from {start} to {end}; {certainty}",
        _DE: "zu haben von {start} bis {end}; {certainty}",
    },
    "time_open": {
        _NL: "te halen vanaf {start}; {certainty}",
        _FR: "à enlever à partir du {start} ; {certainty}",
        _EN: "to be had from {start} on; {certainty}",
        _DE: "zu haben ab {start}; {certainty}",
    },
    "certainty_unknown": {_NL: "zekerheid onbekend", _FR: "certitude inconnue", _EN: "certainty unknown", _DE: "Sicherheit unbekannt"},
    "certainty_vacant": {
        _NL: "het gebouw staat leeg",
        _FR: "le bâtiment est vide",
        _EN: "the building is empty",
        _DE: "das Gebäude steht leer",
    },
    "certainty_permit_asked": {
        _NL: "vergunning aangevraagd",
        _FR: "permis demandé",
        _EN: "permit asked for",
        _DE: "Genehmigung beantragt",
    },
    "certainty_permitted": {_NL: "vergund", _FR: "permis accordé", _EN: "permit granted", _DE: "genehmigt"},
    "certainty_awarded": {_NL: "de sloop is toegewezen", _FR: "démolition attribuée", _EN: "demolition awarded", _DE: "Abbruch vergeben"},
    "certainty_started": {_NL: "de sloop loopt", _FR: "démolition en cours", _EN: "demolition under way", _DE: "Abbruch läuft"},
    "certainty_released": {_NL: "ligt klaar", _FR: "prêt à l'enlèvement", _EN: "ready to collect", _DE: "liegt bereit"},
    "distance": {
        _NL: "{km} km weg (ongeveer {road} km over de weg, {minutes} min)",
        _FR: "à {km} km (environ {road} km par la route, {minutes} min)",
        _EN: "{km} km away (about {road} km by road, {minutes} min)",
        _DE: "{km} km entfernt (etwa {road} km auf der Straße, {minutes} min)",
    },
    "condition_A": {_NL: "staat A: als nieuw", _FR: "état A : comme neuf", _EN: "condition A: as new", _DE: "Zustand A: wie neu"},
    "condition_B": {
        _NL: "staat B: gaaf, met gebruikssporen",
        _FR: "état B : bon, traces d'usage",
        _EN: "condition B: sound, with traces of use",
        _DE: "Zustand B: gut, mit Gebrauchsspuren",
    },
    "condition_C": {
        _NL: "staat C: bruikbaar na herstelling",
        _FR: "état C : utilisable après réparation",
        _EN: "condition C: usable after repair",
        _DE: "Zustand C: nach Reparatur brauchbar",
    },
    "condition_D": {
        _NL: "staat D: voor onderdelen of recyclage",
        _FR: "état D : pour pièces ou recyclage",
        _EN: "condition D: for parts or recycling",
        _DE: "Zustand D: für Teile oder Recycling",
    },
    "condition_unknown": {
        _NL: "staat niet vermeld",
        _FR: "état non précisé",
        _EN: "condition not stated",
        _DE: "Zustand nicht angegeben",
    },
    "price_told": dict.fromkeys(Language, "{price}"),
    "price_over": {
        _NL: "{price}: meer dan {ceiling}",
        _FR: "{price} : plus que {ceiling}",
        _EN: "{price}: more than {ceiling}",
        _DE: "{price}: mehr als {ceiling}",
    },
    "price_free": {_NL: "gratis mee te nemen", _FR: "à enlever gratuitement", _EN: "free to take", _DE: "kostenlos abzuholen"},
    "price_paid": {
        _NL: "de eigenaar betaalt {price} toe",
        _FR: "le propriétaire paie {price}",
        _EN: "the owner pays {price}",
        _DE: "der Eigentümer zahlt {price} zu",
    },
    "price_unknown": {_NL: "prijs niet vermeld", _FR: "prix non précisé", _EN: "price not stated", _DE: "Preis nicht angegeben"},
    "co2_saved": {
        _NL: "spaart ongeveer {kg} kg CO₂e per ton, vervoer meegerekend",
        _FR: "épargne environ {kg} kg CO₂e par tonne, transport compris",
        _EN: "saves about {kg} kg CO₂e per tonne, transport counted",
        _DE: "spart etwa {kg} kg CO₂e je Tonne, Transport eingerechnet",
    },
    "co2_lost": {
        _NL: "het vervoer kost ongeveer {kg} kg CO₂e per ton meer dan het spaart",
        _FR: "le transport coûte environ {kg} kg CO₂e par tonne de plus qu'il n'épargne",
        _EN: "its transport costs about {kg} kg CO₂e per tonne more than it saves",
        _DE: "der Transport kostet etwa {kg} kg CO₂e je Tonne mehr, als er spart",
    },
    "completeness": {
        _NL: "{percent} % van wat kopers vragen is ingevuld",
        _FR: "{percent} % de ce que demandent les acheteurs est renseigné",
        _EN: "{percent} % of what buyers ask for is stated",
        _DE: "{percent} % dessen, was Käufer fragen, ist angegeben",
    },
}

UNITS: Final[Mapping[str, Mapping[Language, str]]] = {
    "piece": {_NL: "stuks", _FR: "pièces", _EN: "pieces", _DE: "Stück"},
    "m": dict.fromkeys(Language, "m"),
    "m2": dict.fromkeys(Language, "m²"),
    "m3": dict.fromkeys(Language, "m³"),
    "kg": dict.fromkeys(Language, "kg"),
    "t": dict.fromkeys(Language, "t"),
}

ONE: Final = {**UNITS, "piece": {_NL: "stuk", _FR: "pièce", _EN: "piece", _DE: "Stück"}}
"""What a price is for."""


def sentence(key: str, language: Language, **words: str) -> str:
    """A reason of the catalogue with its words filled in."""
    return SENTENCES[key][language].format(**words)


def figure(value: float, language: Language, digits: int = 0) -> str:
    """A number as it is written in the language: 1.234,5 or 1 234,5 or 1,234.5; no digits that are zero."""
    written = f"{value:,.{digits}f}"
    if digits:
        written = written.rstrip("0").rstrip(".")
    return _marked(written, language)


def euros(value: float, language: Language) -> str:
    """An amount of money: to the cent, unless it is whole."""
    return _marked(f"{value:,.2f}".removesuffix(".00"), language)


def _marked(written: str, language: Language) -> str:
    match language:
        case Language.EN:
            return written
        case Language.FR:
            return written.replace(",", "\u202f").replace(".", ",")
        case Language.NL | Language.DE:
            return written.translate(str.maketrans(",.", ".,"))
