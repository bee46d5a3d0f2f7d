"""What would be right where fields do not go together: the words of the `PydanticCustomError`s of bodies, by their code."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import Language

_NL, _FR, _EN, _DE = Language.NL, Language.FR, Language.EN, Language.DE

BODIES: Final[Mapping[str, Mapping[Language, str]]] = {
    "outside_europe": {
        _NL: "ligt buiten Europa: een punt is [lengtegraad, breedtegraad]",
        _FR: "est hors d'Europe : un point est [longitude, latitude]",
        _EN: "is outside Europe: a point is [longitude, latitude]",
        _DE: "liegt außerhalb Europas: ein Punkt ist [Längengrad, Breitengrad]",
    },
    "place_missing": {
        _NL: "geef een postal_code, een municipality of een point [lengtegraad, breedtegraad]",
        _FR: "donnez un postal_code, une municipality ou un point [longitude, latitude]",
        _EN: "give a postal_code, a municipality or a point [longitude, latitude]",
        _DE: "geben Sie postal_code, municipality oder point [Längengrad, Breitengrad] an",
    },
    "party_unnamed": {
        _NL: "geef een organization_id of een name",
        _FR: "donnez un organization_id ou un name",
        _EN: "give an organization_id or a name",
        _DE: "geben Sie organization_id oder name an",
    },
    "labels_of_what": {
        _NL: "geef lot_ids, external_ids, een project_id of een stock_place: een van deze",
        _FR: "donnez lot_ids, external_ids, un project_id ou un stock_place : un seul d'entre eux",
        _EN: "give lot_ids, external_ids, a project_id or a stock_place: one of them",
        _DE: "geben Sie lot_ids, external_ids, eine project_id oder einen stock_place an: eines davon",
    },
    "weight_unequal": {
        _NL: "gross_kg is tare_kg plus net_kg, elk meer dan 0, samen hoogstens {heaviest}",
        _FR: "gross_kg vaut tare_kg plus net_kg, chacun plus de 0, ensemble au plus {heaviest}",
        _EN: "gross_kg is tare_kg plus net_kg, each more than 0, together at most {heaviest}",
        _DE: "gross_kg ist tare_kg plus net_kg, jedes mehr als 0, zusammen höchstens {heaviest}",
    },
    "moved_nowhere": {
        _NL: "zeg naar welke stock_place het verplaatst is",
        _FR: "dites vers quelle stock_place il a été déplacé",
        _EN: "say to which stock_place it was moved",
        _DE: "sagen Sie, auf welchen stock_place es umgestellt wurde",
    },
    "movement_unfit": {
        _NL: "{field} hoort alleen bij een beweging {only}",
        _FR: "{field} ne se dit que d'un mouvement {only}",
        _EN: "{field} is said of a movement {only} alone",
        _DE: "{field} gehört nur zu einer Bewegung {only}",
    },
    "start_beyond_sheet": {
        _NL: "start is hoogstens {labels}: zoveel etiketten heeft het vel",
        _FR: "start vaut au plus {labels} : la feuille compte autant d'étiquettes",
        _EN: "start is at most {labels}: so many labels has the sheet",
        _DE: "start ist höchstens {labels}: so viele Etiketten hat der Bogen",
    },
    "shift_twice": {
        _NL: "geef days of datums, niet allebei",
        _FR: "donnez days ou des dates, pas les deux",
        _EN: "give days or dates, not both",
        _DE: "geben Sie days oder Daten an, nicht beides",
    },
    "shift_empty": {
        _NL: "geef days, datums of een certainty",
        _FR: "donnez days, des dates ou une certainty",
        _EN: "give days, dates or a certainty",
        _DE: "geben Sie days, Daten oder eine certainty an",
    },
    "window_reversed": {
        _NL: "eindigt ({until}) voor het begint ({start})",
        _FR: "se termine ({until}) avant de commencer ({start})",
        _EN: "ends ({until}) before it starts ({start})",
        _DE: "endet ({until}), bevor es beginnt ({start})",
    },
    "expected_outside": {
        _NL: "expected ({expected}) valt buiten de periode",
        _FR: "expected ({expected}) est hors de la période",
        _EN: "expected ({expected}) lies outside the window",
        _DE: "expected ({expected}) liegt außerhalb des Zeitraums",
    },
    "partners_unclear": {
        _NL: "noem partners wanneer visibility partners is, en alleen dan",
        _FR: "nommez des partners quand visibility vaut partners, et alors seulement",
        _EN: "name partners when visibility is partners, and only then",
        _DE: "nennen Sie partners, wenn visibility partners ist, und nur dann",
    },
    "subject_unclear": {
        _NL: "geef een lot_id of een subject, niet allebei",
        _FR: "donnez un lot_id ou un subject, pas les deux",
        _EN: "give a lot_id or a subject, not both",
        _DE: "geben Sie lot_id oder subject an, nicht beides",
    },
    "material_unknown": {
        _NL: "de woordenlijst kent geen materiaal {code}; het dichtst in de buurt: {nearest}",
        _FR: "le vocabulaire ne connaît pas de matériau {code} ; le plus proche : {nearest}",
        _EN: "the vocabulary has no material {code}; nearest: {nearest}",
        _DE: "das Vokabular kennt kein Material {code}; am nächsten: {nearest}",
    },
    "term_unknown": {
        _NL: "er is geen term {code}; het dichtst in de buurt: {nearest}",
        _FR: "il n'y a pas de terme {code} ; le plus proche : {nearest}",
        _EN: "there is no term {code}; nearest: {nearest}",
        _DE: "es gibt keinen Begriff {code}; am nächsten: {nearest}",
    },
    "range_unclear": {
        _NL: "geef value, of at_least, at_most of beide",
        _FR: "donnez value, ou at_least, at_most ou les deux",
        _EN: "give a value, or at_least, at_most or both",
        _DE: "geben Sie value an, oder at_least, at_most oder beides",
    },
    "range_reversed": {
        _NL: "eindigt ({high}) voor het begint ({low})",
        _FR: "se termine ({high}) avant de commencer ({low})",
        _EN: "ends ({high}) before it begins ({low})",
        _DE: "endet ({high}), bevor es beginnt ({low})",
    },
    "share_beyond": {
        _NL: "{given} is meer dan het geheel",
        _FR: "{given}, c'est plus que le tout",
        _EN: "{given} is more than the whole",
        _DE: "{given} ist mehr als das Ganze",
    },
    "length_beyond": {
        _NL: "een lengte is meer dan 0 en hoogstens 1000 m, niet {given}",
        _FR: "une longueur est supérieure à 0 et d'au plus 1000 m, et non {given}",
        _EN: "a length is more than 0 and at most 1000 m, not {given}",
        _DE: "eine Länge ist größer als 0 und höchstens 1000 m, nicht {given}",
    },
    "audience_unclear": {
        _NL: "noem partners wanneer audience partners is, en alleen dan",
        _FR: "nommez des partners quand audience vaut partners, et alors seulement",
        _EN: "name partners when audience is partners, and only then",
        _DE: "nennen Sie partners, wenn audience partners ist, und nur dann",
    },
    "moisture_unclear": {
        _NL: "geef ofwel share ofwel dry",
        _FR: "donnez soit share, soit dry",
        _EN: "give either share or dry",
        _DE: "geben Sie entweder share oder dry an",
    },
    "year_unclear": {
        _NL: "geef year, of earliest, latest of beide",
        _FR: "donnez year, ou earliest, latest ou les deux",
        _EN: "give a year, or earliest, latest or both",
        _DE: "geben Sie year an, oder earliest, latest oder beides",
    },
    "property_unclear": {
        _NL: "geef ofwel figure ofwel classes",
        _FR: "donnez soit figure, soit classes",
        _EN: "give either figure or classes",
        _DE: "geben Sie entweder figure oder classes an",
    },
    "property_otherwise": {
        _NL: "deze eigenschap wordt anders opgegeven: met {way}",
        _FR: "cette propriété s'indique autrement : avec {way}",
        _EN: "this property is told otherwise: by {way}",
        _DE: "diese Eigenschaft wird anders angegeben: mit {way}",
    },
    "class_unknown": {
        _NL: "de schaal kent {given} niet; kies uit {classes}",
        _FR: "l'échelle ne connaît pas {given} ; choisissez parmi {classes}",
        _EN: "the scale has no {given}; choose one of {classes}",
        _DE: "die Skala kennt {given} nicht; wählen Sie aus {classes}",
    },
    "against_unclear": {
        _NL: "geef programmes, een use of criteria: één van de drie",
        _FR: "donnez programmes, un use ou criteria : un seul des trois",
        _EN: "give programmes, a use or criteria: one of the three",
        _DE: "geben Sie programmes, eine use oder criteria an: eines der drei",
    },
    "hours_malformed": {
        _NL: "{part} wordt niet begrepen: schrijf zoals Mo-Fr 07:00-16:00; Sa 08:00-12:00; PH off",
        _FR: "{part} n'est pas compris : écrivez par exemple Mo-Fr 07:00-16:00; Sa 08:00-12:00; PH off",
        _EN: "{part} is not understood: write such as Mo-Fr 07:00-16:00; Sa 08:00-12:00; PH off",
        _DE: "{part} wird nicht verstanden: Schreiben Sie etwa Mo-Fr 07:00-16:00; Sa 08:00-12:00; PH off",
    },
    "vehicle_unclear": {
        _NL: "geef tonnes, length_m of height_m",
        _FR: "donnez tonnes, length_m ou height_m",
        _EN: "give tonnes, length_m or height_m",
        _DE: "geben Sie tonnes, length_m oder height_m an",
    },
    "region_elsewhere": {
        _NL: "{region} ligt niet in {country}: een regio begint met de code van haar land",
        _FR: "{region} n'est pas en {country} : une région commence par le code de son pays",
        _EN: "{region} does not lie in {country}: a region begins with its country's code",
        _DE: "{region} liegt nicht in {country}: eine Region beginnt mit dem Code ihres Landes",
    },
    "filter_missing": {
        _NL: "noem een category of external_ids",
        _FR: "indiquez une category ou des external_ids",
        _EN: "name a category or external_ids",
        _DE: "nennen Sie eine category oder external_ids",
    },
    "source_version": {
        _NL: "moet een geheel getal vanaf 0 zijn of een tijdstip zoals 2027-03-01T09:30:00Z",
        _FR: "doit être un nombre entier à partir de 0 ou une heure telle que 2027-03-01T09:30:00Z",
        _EN: "must be a whole number from 0 or a time such as 2027-03-01T09:30:00Z",
        _DE: "muss eine ganze Zahl ab 0 sein oder eine Zeit wie 2027-03-01T09:30:00Z",
    },
}
