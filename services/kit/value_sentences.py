"""What would be right instead of a value that there cannot be, in four languages, by the code of the fault."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import Language


def _four(nl: str, fr: str, en: str, de: str) -> Mapping[Language, str]:
    return {Language.NL: nl, Language.FR: fr, Language.EN: en, Language.DE: de}


_OBJECT: Final = _four(
    "moet een object zijn, met accolades",
    "doit être un objet, entre accolades",
    "must be an object, in braces",
    "muss ein Objekt sein, in geschweiften Klammern",
)
_LIST: Final = _four(
    "moet een lijst zijn, tussen vierkante haken",
    "doit être une liste, entre crochets",
    "must be a list, in square brackets",
    "muss eine Liste sein, in eckigen Klammern",
)
_TRUTH: Final = _four(
    "moet true of false zijn",
    "doit être true ou false",
    "must be true or false",
    "muss true oder false sein",
)

VALUES: Final[Mapping[str, Mapping[Language, str]]] = {
    **dict.fromkeys(("dataclass_type", "dict_type", "model_type", "model_attributes_type"), _OBJECT),
    **dict.fromkeys(("tuple_type", "list_type"), _LIST),
    **dict.fromkeys(("bool_type", "bool_parsing"), _TRUTH),
    "nul": _four(
        "bevat een teken U+0000, dat in geen tekst hoort",
        "contient un caractère U+0000, qui n'appartient à aucun texte",
        "has a character U+0000, which belongs in no text",
        "enthält ein Zeichen U+0000, das in keinen Text gehört",
    ),
    "finite_number": _four(
        "moet een eindig getal zijn",
        "doit être un nombre fini",
        "must be a finite number",
        "muss eine endliche Zahl sein",
    ),
    "less_than": _four(
        "moet minder zijn dan {lt}",
        "doit être inférieur à {lt}",
        "must be less than {lt}",
        "muss kleiner sein als {lt}",
    ),
    "decimal_max_places": _four(
        "hoogstens {decimal_places} cijfers na de komma",
        "au plus {decimal_places} chiffres après la virgule",
        "at most {decimal_places} digits after the decimal point",
        "höchstens {decimal_places} Nachkommastellen",
    ),
    "decimal_max_digits": _four(
        "hoogstens {max_digits} cijfers",
        "au plus {max_digits} chiffres",
        "at most {max_digits} digits",
        "höchstens {max_digits} Ziffern",
    ),
    "decimal_whole_digits": _four(
        "hoogstens {whole_digits} cijfers voor de komma",
        "au plus {whole_digits} chiffres avant la virgule",
        "at most {whole_digits} digits before the decimal point",
        "höchstens {whole_digits} Stellen vor dem Komma",
    ),
    "string_unicode": _four(
        "is geen geldige tekst: er staat een half teken in (U+D800 tot U+DFFF)",
        "n'est pas un texte valable : il contient un demi-caractère (U+D800 à U+DFFF)",
        "is not valid text: it has half a character in it (U+D800 to U+DFFF)",
        "ist kein gültiger Text: Er enthält ein halbes Zeichen (U+D800 bis U+DFFF)",
    ),
    "too_long": _four(
        "hoogstens {max_length}, niet {actual_length}",
        "au plus {max_length}, et non {actual_length}",
        "at most {max_length}, not {actual_length}",
        "höchstens {max_length}, nicht {actual_length}",
    ),
    "too_short": _four(
        "minstens {min_length}, niet {actual_length}",
        "au moins {min_length}, et non {actual_length}",
        "at least {min_length}, not {actual_length}",
        "mindestens {min_length}, nicht {actual_length}",
    ),
    "measure_unclear": _four(
        "schrijf een maat met haar eenheid, zoals 5 % of 3 t",
        "écrivez une mesure avec son unité, telle que 5 % ou 3 t",
        "write a measure with its unit, such as 5 % or 3 t",
        "schreiben Sie ein Maß mit seiner Einheit, etwa 5 % oder 3 t",
    ),
    "share_impossible": _four(
        "een aandeel van de massa gaat van 0 tot het geheel; {given} kan niet",
        "une part de la masse va de 0 au tout ; {given} est impossible",
        "a share of the mass is from 0 to the whole, not {given}",
        "ein Anteil der Masse reicht von 0 bis zum Ganzen; {given} geht nicht",
    ),
    "quantity_beyond": _four(
        "een hoeveelheid is meer dan 0 en hoogstens {largest}, niet {given}",
        "une quantité est supérieure à 0 et d'au plus {largest}, et non {given}",
        "a quantity is more than 0 and at most {largest}, not {given}",
        "eine Menge ist größer als 0 und höchstens {largest}, nicht {given}",
    ),
    "amount_beyond": _four(
        "een bedrag ligt tussen -{largest} en {largest}; {given} niet",
        "un montant est compris entre -{largest} et {largest} ; {given} ne l'est pas",
        "an amount of money is from -{largest} to {largest}, not {given}",
        "ein Betrag liegt zwischen -{largest} und {largest}, nicht bei {given}",
    ),
    "currency_malformed": _four(
        "een munt is een code van ISO 4217 zoals EUR, niet {given}",
        "une monnaie est un code ISO 4217 tel que EUR, et non {given}",
        "a currency is an ISO 4217 code such as EUR, not {given}",
        "eine Währung ist ein Code nach ISO 4217 wie EUR, nicht {given}",
    ),
    "slot": _four(
        "een tijdvak eindigt na zijn begin, binnen een dag",
        "un créneau se termine après son début, dans la journée",
        "a slot ends after it starts, within a day",
        "ein Zeitfenster endet nach seinem Beginn, innerhalb eines Tages",
    ),
    "ticket": _four(
        "gross_kg is meer dan tare_kg",
        "gross_kg est supérieur à tare_kg",
        "gross_kg is more than tare_kg",
        "gross_kg ist größer als tare_kg",
    ),
    "place_unknown": _four(
        "{asked} is hier geen bekende plaats; het dichtst in de buurt: {nearest}. Anders een point [lengtegraad, breedtegraad]",
        "{asked} n'est pas un lieu connu ici ; le plus proche : {nearest}. Sinon, un point [longitude, latitude]",
        "{asked} is no place known here; nearest: {nearest}. Or else a point [longitude, latitude]",
        "{asked} ist hier kein bekannter Ort; am nächsten: {nearest}. Sonst ein point [Längengrad, Breitengrad]",
    ),
}
