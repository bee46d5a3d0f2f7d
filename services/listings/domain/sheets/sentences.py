"""What is wrong with a cell or a file and what would be right, in the reader's language."""

from collections.abc import Mapping
from typing import Final

from services.kernel.language import Language


def _said(nl: str, fr: str, en: str, de: str) -> Mapping[Language, str]:
    return {Language.NL: nl, Language.FR: fr, Language.EN: en, Language.DE: de}


CELLS: Final[Mapping[str, Mapping[Language, str]]] = {
    "title_missing": _said(
        "zegt niets; noem wat het is",
        "ne dit rien ; nommez ce que c'est",
        "says nothing; name what it is",
        "sagt nichts; nennen Sie, was es ist",
    ),
    "place_missing": _said(
        "ontbreekt; geef een kolom postcode of gemeente, of postal_code voor alle rijen",
        "manque ; donnez une colonne code postal ou commune, ou postal_code pour toutes les lignes",
        "is missing; give a column postal code or municipality, or postal_code for all rows",
        "fehlt; geben Sie eine Spalte Postleitzahl oder Gemeinde an, oder postal_code für alle Zeilen",
    ),
    "quantity_missing": _said(
        "ontbreekt; geef hoeveelheid en eenheid, of aantal, of gewicht in kg",
        "manque ; donnez quantité et unité, ou nombre, ou poids en kg",
        "is missing; give quantity and unit, or pieces, or weight in kg",
        "fehlt; geben Sie Menge und Einheit, Stückzahl oder Gewicht in kg an",
    ),
    "unit_missing": _said(
        "ontbreekt; geef een kolom eenheid, of unit voor alle rijen",
        "manque ; donnez une colonne unité, ou unit pour toutes les lignes",
        "is missing; give a column unit, or unit for all rows",
        "fehlt; geben Sie eine Spalte Einheit an, oder unit für alle Zeilen",
    ),
    "not_a_number": _said(
        "{value} is geen getal zoals 1600 of 2,5",
        "{value} n'est pas un nombre tel que 1600 ou 2,5",
        "{value} is not a number such as 1600 or 2,5",
        "{value} ist keine Zahl wie 1600 oder 2,5",
    ),
    "not_a_unit": _said(
        "{value}: geen eenheid; wel pc, m, m2, m3, kg of t",
        "{value} : pas une unité ; mais pc, m, m2, m3, kg ou t",
        "{value}: no unit; use pc, m, m2, m3, kg or t",
        "{value}: keine Einheit; wohl aber pc, m, m2, m3, kg oder t",
    ),
    "not_a_condition": _said(
        "{value} is geen staat: A tot D, of 1 (beste) tot 4",
        "{value} n'est pas un état : A à D, ou 1 (le meilleur) à 4",
        "{value} is not a condition: A to D, or 1 (best) to 4",
        "{value} ist kein Zustand: A bis D, oder 1 (bester) bis 4",
    ),
    "not_a_date": _said(
        "{value} is geen datum zoals 2027-03-01 of 1/3/2027",
        "{value} n'est pas une date telle que 2027-03-01 ou 1/3/2027",
        "{value} is not a date such as 2027-03-01 or 1/3/2027",
        "{value} ist kein Datum wie 2027-03-01 oder 1.3.2027",
    ),
    "not_a_day": _said(
        "{value} is geen dag van de kalender",
        "{value} n'est pas un jour du calendrier",
        "{value} is not a day of the calendar",
        "{value} ist kein Tag des Kalenders",
    ),
    "not_a_length": _said(
        "{value} is geen lengte zoals 2,5 m of 840 mm",
        "{value} n'est pas une longueur telle que 2,5 m ou 840 mm",
        "{value} is not a length such as 2,5 m or 840 mm",
        "{value} ist keine Länge wie 2,5 m oder 840 mm",
    ),
    "not_a_year": _said(
        "{value} is geen jaar zoals 1965",
        "{value} n'est pas une année telle que 1965",
        "{value} is not a year such as 1965",
        "{value} ist kein Jahr wie 1965",
    ),
    "not_an_eural": _said(
        "{value} is geen EURAL-code zoals 17 01 02",
        "{value} n'est pas un code déchet tel que 17 01 02",
        "{value} is not a waste code such as 17 01 02",
        "{value} ist kein Abfallschlüssel wie 17 01 02",
    ),
    "too_many_cells": _said(
        "heeft meer cellen dan er kolommen zijn: {surplus}; zet tekst met het scheidingsteken tussen aanhalingstekens",
        "a plus de cellules que de colonnes : {surplus} ; mettez entre guillemets les textes qui contiennent le séparateur",
        "has more cells than there are columns: {surplus}; put texts with the delimiter in them between quotes",
        "hat mehr Zellen als Spalten: {surplus}; setzen Sie Texte mit dem Trennzeichen in Anführungszeichen",
    ),
    "told_before": _said(
        "rij {row} van dit bestand heeft dezelfde id {value}; een id hoort bij één rij",
        "la ligne {row} de ce fichier porte le même identifiant {value} ; un identifiant n'appartient qu'à une ligne",
        "row {row} of this file has the same id {value}; an id belongs to one row",
        "Zeile {row} dieser Datei hat dieselbe Kennung {value}; eine Kennung gehört zu einer Zeile",
    ),
}
"""Of one row; `value` is what stands in the cell."""

FILES: Final[Mapping[str, Mapping[Language, str]]] = {
    "empty": _said(
        "Het bestand heeft geen rijen: de eerste rij noemt de kolommen.",
        "Le fichier n'a pas de lignes : la première ligne nomme les colonnes.",
        "The file has no rows: the first row names the columns.",
        "Die Datei hat keine Zeilen: die erste Zeile benennt die Spalten.",
    ),
    "no_title": _said(
        "Geen kolom zegt wat een rij is. Noem er een titel of categorie, of geef mapping; dit bestand heeft {columns}.",
        "Aucune colonne ne dit ce qu'est une ligne. Nommez-en une titre ou catégorie, ou donnez mapping ; ce fichier a {columns}.",
        "No column says what a row is. Name one title or category, or give mapping; this file has {columns}.",
        "Keine Spalte sagt, was eine Zeile ist. Nennen Sie eine Titel oder Kategorie, oder mapping; diese Datei hat {columns}.",
    ),
    "no_such_column": _said(
        "mapping noemt {names}, maar dit bestand heeft {columns}.",
        "mapping nomme {names}, mais ce fichier a {columns}.",
        "mapping names {names}, but this file has {columns}.",
        "mapping nennt {names}, aber diese Datei hat {columns}.",
    ),
    "no_such_sheet": _said(
        "Er is geen blad {sheet}; wel {sheets}.",
        "Il n'y a pas de feuille {sheet} ; mais {sheets}.",
        "There is no sheet {sheet}; there are {sheets}.",
        "Es gibt kein Blatt {sheet}; wohl aber {sheets}.",
    ),
    "encoding_wrong": _said(
        "Het bestand is niet te lezen als {encoding}. Laat encoding weg, of bewaar het als CSV in UTF-8.",
        "Le fichier ne se lit pas comme {encoding}. Omettez encoding, ou enregistrez-le en CSV UTF-8.",
        "The file cannot be read as {encoding}. Leave encoding out, or save it as CSV in UTF-8.",
        "Die Datei ist nicht als {encoding} lesbar. Lassen Sie encoding weg, oder speichern Sie sie als CSV in UTF-8.",
    ),
    "not_text": _said(
        "Dit is geen tabel die we kennen: stuur CSV, XLSX, ODS of XLS. Is het CSV, noem dan encoding, of bewaar het in UTF-8.",
        "Ce n'est pas un tableau que nous connaissons : envoyez CSV, XLSX, ODS ou XLS. Si c'est du CSV, indiquez encoding, ou UTF-8.",
        "This is no table that we know: send CSV, XLSX, ODS or XLS. If it is CSV, name its encoding, or save it in UTF-8.",
        "Das ist keine Tabelle, die wir kennen: senden Sie CSV, XLSX, ODS oder XLS. Ist es CSV, nennen Sie encoding, oder UTF-8.",
    ),
    "corrupt": _said(
        "Het bestand is beschadigd ({told}). Open het in een rekenblad, bewaar het opnieuw en stuur dat.",
        "Le fichier est endommagé ({told}). Ouvrez-le dans un tableur, enregistrez-le à nouveau et envoyez cela.",
        "The file is damaged ({told}). Open it in a spreadsheet, save it again and send that.",
        "Die Datei ist beschädigt ({told}). Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu und senden Sie das.",
    ),
    "locked": _said(
        "Het bestand is met een wachtwoord beveiligd; bewaar het zonder.",
        "Le fichier est protégé par un mot de passe ; enregistrez-le sans.",
        "The file is locked with a password; save it without.",
        "Die Datei ist mit einem Passwort geschützt; speichern Sie sie ohne.",
    ),
    "too_large_inside": _said(
        "Uitgepakt is dit bestand groter dan {limit} MB; splits het.",
        "Décompressé, ce fichier dépasse {limit} Mo ; divisez-le.",
        "Unpacked this file is larger than {limit} MB; split it.",
        "Entpackt ist diese Datei größer als {limit} MB; teilen Sie sie.",
    ),
    "too_many_rows": _said(
        "Het bestand heeft meer dan {limit} rijen of {columns} kolommen; splits het, of wis wat ver onder of naast de tabel staat.",
        "Le fichier a plus de {limit} lignes ou {columns} colonnes ; divisez-le, ou effacez ce qui est loin du tableau.",
        "The file has more than {limit} rows or {columns} columns; split it, or clear what stands far below or beside the table.",
        "Die Datei hat mehr als {limit} Zeilen oder {columns} Spalten; teilen Sie sie, oder löschen Sie, was weit von der Tabelle steht.",
    ),
    "interrupted": _said(
        "Het inlezen werd onderbroken na rij {row}; wat bewaard is staat bij rows. Stuur hetzelfde bestand opnieuw: niets komt dubbel.",
        "La lecture a été interrompue après la ligne {row} ; voir rows. Renvoyez le même fichier : rien ne sera doublé.",
        "Reading was cut off after row {row}; what was kept stands in rows. Send the same file again: nothing comes twice.",
        "Das Einlesen brach nach Zeile {row} ab; was behalten wurde, steht in rows. Senden Sie die Datei erneut: nichts kommt doppelt.",
    ),
}
"""Of the file as a whole."""


def tell(sentences: Mapping[Language, str], words: Mapping[str, str], language: Language) -> str:
    """The sentence with its words, which are taken as they are."""
    return sentences[language].format(**words)
