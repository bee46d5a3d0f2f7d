"""What would be right where a field is missing, of another type, too long or too large, or where a body cannot be read."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import Language

_NL, _FR, _EN, _DE = Language.NL, Language.FR, Language.EN, Language.DE

FIELDS: Final[Mapping[str, Mapping[Language, str]]] = {
    "missing": {
        _NL: "dit veld is verplicht",
        _FR: "ce champ est obligatoire",
        _EN: "this field is required",
        _DE: "dieses Feld ist erforderlich",
    },
    "extra_forbidden": {
        _NL: "dit veld bestaat niet",
        _FR: "ce champ n'existe pas",
        _EN: "there is no such field",
        _DE: "dieses Feld gibt es nicht",
    },
    "enum": {
        _NL: "kies uit {expected}",
        _FR: "choisissez parmi {expected}",
        _EN: "choose one of {expected}",
        _DE: "wählen Sie aus {expected}",
    },
    "literal_error": {
        _NL: "kies uit {expected}",
        _FR: "choisissez parmi {expected}",
        _EN: "choose one of {expected}",
        _DE: "wählen Sie aus {expected}",
    },
    "greater_than": {
        _NL: "moet meer zijn dan {gt}",
        _FR: "doit être supérieur à {gt}",
        _EN: "must be more than {gt}",
        _DE: "muss größer sein als {gt}",
    },
    "greater_than_equal": {
        _NL: "moet minstens {ge} zijn",
        _FR: "doit être au moins {ge}",
        _EN: "must be at least {ge}",
        _DE: "muss mindestens {ge} sein",
    },
    "less_than_equal": {
        _NL: "mag hoogstens {le} zijn",
        _FR: "doit être au plus {le}",
        _EN: "must be at most {le}",
        _DE: "darf höchstens {le} sein",
    },
    "string_too_short": {
        _NL: "minstens {min_length} tekens",
        _FR: "au moins {min_length} caractères",
        _EN: "at least {min_length} characters",
        _DE: "mindestens {min_length} Zeichen",
    },
    "string_too_long": {
        _NL: "hoogstens {max_length} tekens",
        _FR: "au plus {max_length} caractères",
        _EN: "at most {max_length} characters",
        _DE: "höchstens {max_length} Zeichen",
    },
    "string_type": {_NL: "moet tekst zijn", _FR: "doit être un texte", _EN: "must be text", _DE: "muss Text sein"},
    "number": {_NL: "moet een getal zijn", _FR: "doit être un nombre", _EN: "must be a number", _DE: "muss eine Zahl sein"},
    "date": {
        _NL: "moet een datum zijn zoals 2027-03-01",
        _FR: "doit être une date telle que 2027-03-01",
        _EN: "must be a date such as 2027-03-01",
        _DE: "muss ein Datum sein wie 2027-03-01",
    },
    "moment": {
        _NL: "moet een tijdstip met zone zijn zoals 2027-03-01T12:00:00+01:00",
        _FR: "doit être un instant avec fuseau tel que 2027-03-01T12:00:00+01:00",
        _EN: "must be a moment with its zone, such as 2027-03-01T12:00:00+01:00",
        _DE: "muss ein Zeitpunkt mit Zone sein wie 2027-03-01T12:00:00+01:00",
    },
    "uuid": {_NL: "moet een UUID zijn", _FR: "doit être un UUID", _EN: "must be a UUID", _DE: "muss eine UUID sein"},
    "union_tag_invalid": {
        _NL: "{tag} bestaat niet; kies uit {expected_tags}",
        _FR: "{tag} n'existe pas ; choisissez parmi {expected_tags}",
        _EN: "there is no {tag}; choose one of {expected_tags}",
        _DE: "{tag} gibt es nicht; wählen Sie aus {expected_tags}",
    },
    "union_tag_not_found": {
        _NL: "dit veld is verplicht: het zegt van welke soort dit is",
        _FR: "ce champ est obligatoire : il dit de quelle sorte il s'agit",
        _EN: "this field is required: it says of which kind this is",
        _DE: "dieses Feld ist erforderlich: es sagt, um welche Art es geht",
    },
    "malformed_json": {
        _NL: "is geen geldige JSON",
        _FR: "n'est pas du JSON valable",
        _EN: "is not valid JSON",
        _DE: "ist kein gültiges JSON",
    },
    "malformed_json_from": {
        _NL: "is geen geldige JSON vanaf teken {from}",
        _FR: "n'est plus du JSON valable à partir du caractère {from}",
        _EN: "is not valid JSON from character {from} on",
        _DE: "ist ab Zeichen {from} kein gültiges JSON",
    },
    "json_expected": {
        _NL: "stuur het als JSON, met Content-Type: application/json",
        _FR: "envoyez-le en JSON, avec Content-Type: application/json",
        _EN: "send it as JSON, with Content-Type: application/json",
        _DE: "senden Sie es als JSON, mit Content-Type: application/json",
    },
}
