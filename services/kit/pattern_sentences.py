"""How a text that is written in one way is written, in four languages, by the pattern that it does not meet."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import Language


def _four(nl: str, fr: str, en: str, de: str) -> Mapping[Language, str]:
    return {Language.NL: nl, Language.FR: fr, Language.EN: en, Language.DE: de}


_NO_CONTROLS: Final = _four(
    "bevat een stuurteken, zoals een regeleinde of U+0000",
    "contient un caractère de contrôle, tel qu'un retour à la ligne ou U+0000",
    "has a control character in it, such as a line break or U+0000",
    "enthält ein Steuerzeichen, etwa einen Zeilenumbruch oder U+0000",
)
_AMOUNT: Final = _four(
    "schrijf een bedrag zoals 12.50, met hoogstens vier decimalen",
    "écrivez un montant tel que 12.50, avec au plus quatre décimales",
    "write an amount such as 12.50, with at most four decimals",
    "schreiben Sie einen Betrag wie 12.50, mit höchstens vier Nachkommastellen",
)

PATTERNS: Final[Mapping[str, Mapping[Language, str]]] = {
    r"^[^\x00]*$": _four(
        "bevat een teken U+0000, dat in geen tekst hoort",
        "contient un caractère U+0000, qui n'appartient à aucun texte",
        "has a character U+0000, which belongs in no text",
        "enthält ein Zeichen U+0000, das in keinen Text gehört",
    ),
    r"^[^\x00-\x1f]*$": _NO_CONTROLS,
    r"^[^\x00-\x1f\x7f]*$": _NO_CONTROLS,
    r"^[^@\s]+@[^@\s]+$": _four(
        "schrijf een e-mailadres zoals an@hub.example",
        "écrivez une adresse e-mail telle que an@hub.example",
        "write an e-mail address such as an@hub.example",
        "schreiben Sie eine E-Mail-Adresse wie an@hub.example",
    ),
    r"^[+0-9 ()./-]+$": _four(
        "schrijf een telefoonnummer zoals +32 15 12 34 56: cijfers, spaties en + ( ) . / -",
        "écrivez un numéro de téléphone tel que +32 15 12 34 56 : chiffres, espaces et + ( ) . / -",
        "write a telephone number such as +32 15 12 34 56: digits, blanks and + ( ) . / -",
        "schreiben Sie eine Telefonnummer wie +32 15 12 34 56: Ziffern, Leerzeichen und + ( ) . / -",
    ),
    r"^\d{2} ?\d{2} ?\d{2}\*?$": _four(
        "schrijf een EURAL-code van zes cijfers zoals 17 02 01 of 17 06 01*",
        "écrivez un code EURAL de six chiffres tel que 17 02 01 ou 17 06 01*",
        "write a EURAL code of six digits such as 17 02 01 or 17 06 01*",
        "schreiben Sie eine Abfallschlüsselnummer aus sechs Ziffern wie 17 02 01 oder 17 06 01*",
    ),
    "^[A-Z]{2}$": _four(
        "schrijf een landcode van ISO 3166-1: twee hoofdletters zoals BE",
        "écrivez un code de pays ISO 3166-1 : deux majuscules telles que BE",
        "write a country code of ISO 3166-1: two capitals such as BE",
        "schreiben Sie einen Ländercode nach ISO 3166-1: zwei Großbuchstaben wie BE",
    ),
    "^[A-Z]{3}$": _four(
        "schrijf een munt van ISO 4217: drie hoofdletters zoals EUR",
        "écrivez une monnaie ISO 4217 : trois majuscules telles que EUR",
        "write a currency of ISO 4217: three capitals such as EUR",
        "schreiben Sie eine Währung nach ISO 4217: drei Großbuchstaben wie EUR",
    ),
    r"^[A-Z]{2}-[A-Z0-9]{1,3}$": _four(
        "schrijf een regio van ISO 3166-2 zoals BE-VLG",
        "écrivez une région ISO 3166-2 telle que BE-VLG",
        "write a region of ISO 3166-2 such as BE-VLG",
        "schreiben Sie eine Region nach ISO 3166-2 wie BE-VLG",
    ),
    r"^https://[^\s/]+(/\S*)?$": _four(
        "schrijf een adres dat met https:// begint, zonder spaties",
        "écrivez une adresse qui commence par https://, sans espaces",
        "write an address that begins with https://, without blanks",
        "schreiben Sie eine Adresse, die mit https:// beginnt, ohne Leerzeichen",
    ),
    r"^https?://[^\s\x00]+$": _four(
        "schrijf een adres dat met https:// of http:// begint, zonder spaties",
        "écrivez une adresse qui commence par https:// ou http://, sans espaces",
        "write an address that begins with https:// or http://, without blanks",
        "schreiben Sie eine Adresse, die mit https:// oder http:// beginnt, ohne Leerzeichen",
    ),
    r"^(https://\S+|[0-9a-f-]{36})$": _four(
        "schrijf een adres dat met https:// begint, of de id van een document",
        "écrivez une adresse qui commence par https://, ou l'id d'un document",
        "write an address that begins with https://, or the id of a document",
        "schreiben Sie eine Adresse, die mit https:// beginnt, oder die id eines Dokuments",
    ),
    r"^(/[^\s\x00]{0,199}|[a-z0-9][a-z0-9._-]{0,198})$": _four(
        "schrijf een JSON-pointer zoals /substances/0, of een naam in kleine letters, cijfers en . _ -",
        "écrivez un pointeur JSON tel que /substances/0, ou un nom en minuscules, chiffres et . _ -",
        "write a JSON pointer such as /substances/0, or a name in small letters, digits and . _ -",
        "schreiben Sie einen JSON-Pointer wie /substances/0 oder einen Namen aus Kleinbuchstaben, Ziffern und . _ -",
    ),
    "^[a-z0-9_-]{1,60}$": _four(
        "schrijf een naam van hoogstens 60 kleine letters, cijfers en _ -",
        "écrivez un nom d'au plus 60 minuscules, chiffres et _ -",
        "write a name of at most 60 small letters, digits and _ -",
        "schreiben Sie einen Namen aus höchstens 60 Kleinbuchstaben, Ziffern und _ -",
    ),
    r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$": _four(
        "schrijf een naam van hoogstens 100 letters, cijfers en . _ -, met een letter of cijfer voorop",
        "écrivez un nom d'au plus 100 lettres, chiffres et . _ -, qui commence par une lettre ou un chiffre",
        "write a name of at most 100 letters, digits and . _ -, a letter or digit first",
        "schreiben Sie einen Namen aus höchstens 100 Buchstaben, Ziffern und . _ -, mit Buchstabe oder Ziffer vorn",
    ),
    "^[a-z][a-z0-9_]{0,49}$": _four(
        "schrijf de code van een kenmerk in kleine letters, cijfers en _, zoals species",
        "écrivez le code d'un attribut en minuscules, chiffres et _, tel que species",
        "write the code of an attribute in small letters, digits and _, such as species",
        "schreiben Sie den Code eines Merkmals in Kleinbuchstaben, Ziffern und _, etwa species",
    ),
    "^[ -~]+$": _four(
        "schrijf letters, cijfers en tekens van ASCII, zonder accenten",
        "écrivez des lettres, chiffres et signes ASCII, sans accents",
        "write letters, digits and signs of ASCII, without accents",
        "schreiben Sie Buchstaben, Ziffern und Zeichen aus ASCII, ohne Akzente",
    ),
    r"^-?\d{1,10}(\.\d{1,4})?$": _AMOUNT,
    r"^\d{1,10}(\.\d{1,4})?$": _AMOUNT,
}
"""The patterns of all services: a test holds the document of the API against them."""
