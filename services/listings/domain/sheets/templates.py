"""Tables to fill in: the headings of each layout, in the order in which people fill them."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import FALLBACK, Language
from services.listings.domain.sheets.layouts import LayoutCode

_SIZES_NL, _SIZES_FR = "Lengte (mm)|Breedte (mm)|Hoogte (mm)", "Longueur (mm)|Largeur (mm)|Hauteur (mm)"
_SIZES_EN, _SIZES_DE = "Length (mm)|Width (mm)|Height (mm)", "Länge (mm)|Breite (mm)|Höhe (mm)"

_HEADINGS: Final[Mapping[LayoutCode, Mapping[Language, str]]] = {
    LayoutCode.STOCK_LIST: {
        Language.NL: "Nummer|Titel|Materiaalcode|Hoeveelheid|Eenheid|Staat|"
        f"{_SIZES_NL}|Prijs|Prijs per|Postcode|Vanaf|Tot|Bouwjaar|Opmerkingen",
        Language.FR: "Référence|Titre|Code matériau|Quantité|Unité|État|"
        f"{_SIZES_FR}|Prix|Prix par|Code postal|Disponible dès|Jusqu'au|Année de construction|Remarques",
        Language.EN: "Reference|Title|Material code|Quantity|Unit|Condition|"
        f"{_SIZES_EN}|Price|Price per|Postal code|From|Until|Building year|Remarks",
        Language.DE: "Nummer|Bezeichnung|Material code|Menge|Einheit|Zustand|"
        f"{_SIZES_DE}|Preis|Preis pro|Postleitzahl|Von|Bis|Baujahr|Bemerkungen",
    },
    LayoutCode.RECLAMATION_AUDIT: {
        Language.NL: "Nummer|Element / materiaal|Hoeveelheid|Eenheid|Afmetingen|Locatie in het gebouw|Staat|Demontage|"
        "Hergebruikpotentieel|Opmerkingen",
        Language.FR: "Numéro|Élément / matériau|Quantité|Unité|Dimensions|Localisation|État|Démontage|Potentiel de réemploi|Remarques",
        Language.EN: "Reference|Element / material|Quantity|Unit|Dimensions|Location in the building|Condition|Dismantling|"
        "Reclamation potential|Remarks",
    },
    LayoutCode.DEMOLITION_PLAN: {
        Language.NL: "Benaming|EURAL-code|Vermoedelijke hoeveelheid (m³)|Vermoedelijke hoeveelheid (ton)|Plaats in het gebouw|"
        "Verschijningsvorm|Opmerkingen",
    },
    LayoutCode.RESOURCE_DIAGNOSIS: {
        Language.FR: "Famille de PEM|Désignation du PEM|Quantité|Unité|Masse (t)|Dimensions|Localisation|État de conservation|"
        "Mode de dépose|Potentiel de réemploi|Code déchet|Remarques",
    },
    LayoutCode.MADASTER: {
        Language.EN: "GUID|Element name|Material name|Classification code|Phase|Count|Area (m2)|Volume (m3)|Weight (kg)|" + _SIZES_EN,
    },
}
"""A layout that is one country's own has its headings in that country's language alone."""


def headings(layout: LayoutCode, language: Language) -> tuple[str, ...]:
    """The columns of a template, in the reader's language where the layout has it."""
    told = _HEADINGS[layout]
    return tuple((told.get(language) or told.get(FALLBACK) or next(iter(told.values()))).split("|"))
