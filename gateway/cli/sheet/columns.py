"""Which column means what, by its name in four languages."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.vocabulary.words import plain


class Meaning(StrEnum):
    """What a column can tell of a lot."""

    TITLE = "title"
    CATEGORY = "category"
    SUBCATEGORY = "subcategory"
    TAGS = "tags"
    DESCRIPTION = "description"
    REMARKS = "remarks"
    QUANTITY = "quantity"
    UNIT = "unit"
    PIECES = "pieces"
    WEIGHT_KG = "weight_kg"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    FROM = "from"
    UNTIL = "until"
    EXPECTED = "expected"
    DIMENSIONS = "dimensions"
    LENGTH = "length"
    WIDTH = "width"
    HEIGHT = "height"
    THICKNESS = "thickness"
    DIAMETER = "diameter"
    CONDITION = "condition"
    PRICE = "price"
    PRICE_PER = "price_per"
    EXTERNAL_ID = "external_id"
    MATERIAL = "material"
    LANGUAGE = "language"
    EURAL = "eural"
    BUILDING_YEAR = "building_year"
    PROJECT = "project_id"


NAMES: Final[Mapping[Meaning, str]] = {
    Meaning.TITLE: "title titel titre omschrijving bezeichnung benaming designation intitule naam nom name article artikel product produit",
    Meaning.CATEGORY: "category categorie kategorie rubriek rubrique famille groep gruppe",
    Meaning.SUBCATEGORY: "subcategory subcategorie sous_categorie unterkategorie subrubriek type soort sorte art",
    Meaning.TAGS: "tags tag labels trefwoorden mots_cles keywords schlagworte etiquettes",
    Meaning.DESCRIPTION: "description beschrijving beschreibung details toelichting descriptif",
    Meaning.REMARKS: "remarks remark remarques remarque opmerkingen opmerking bemerkungen bemerkung notes note notities commentaire",
    Meaning.QUANTITY: "quantity qty hoeveelheid quantite qte menge amount",
    Meaning.UNIT: "unit units eenheid unite einheit uom",
    Meaning.PIECES: "pieces aantal stuks pieces_count nombre nbre anzahl stuckzahl stueckzahl count nb",
    Meaning.WEIGHT_KG: "weight_kg weight gewicht gewicht_kg poids poids_kg mass_kg massa_kg masse_kg",
    Meaning.POSTAL_CODE: "postal_code postcode postalcode zip zipcode zip_code code_postal cp plz postleitzahl postnummer",
    Meaning.COUNTRY: "country land pays country_code landcode",
    Meaning.FROM: "from van vanaf available_from beschikbaar_vanaf disponible_des a_partir_de du ab von verfugbar_ab start debut",
    Meaning.UNTIL: "until tot tot_en_met till to available_until beschikbaar_tot jusqu_au jusque au bis end einddatum fin ende",
    Meaning.EXPECTED: "expected verwacht attendu prevu erwartet",
    Meaning.DIMENSIONS: "dimensions dimension afmetingen afmeting maten maat abmessungen masse masse_mm size taille format formaat mesures",
    Meaning.LENGTH: "length lengte longueur lange laenge l",
    Meaning.WIDTH: "width breedte largeur breite b",
    Meaning.HEIGHT: "height hoogte hauteur hohe hoehe h",
    Meaning.THICKNESS: "thickness dikte epaisseur dicke starke staerke d",
    Meaning.DIAMETER: "diameter diametre durchmesser",
    Meaning.CONDITION: "condition conditie staat etat zustand kwaliteit qualite",
    Meaning.PRICE: "price prijs prix preis eenheidsprijs unit_price prix_unitaire",
    Meaning.PRICE_PER: "price_per prijs_per prix_par preis_pro",
    Meaning.EXTERNAL_ID: "external_id id ref reference referentie referenz nummer numero artikelnummer sku code",
    Meaning.MATERIAL: "material_code material materiaalcode code_materiau",
    Meaning.LANGUAGE: "language taal langue sprache lang",
    Meaning.EURAL: "eural eural_code euralcode ewc low code_dechet afvalcode abfallschlussel avv",
    Meaning.BUILDING_YEAR: "building_year bouwjaar annee_de_construction annee_construction baujahr",
    Meaning.PROJECT: "project project_id werf chantier projekt baustelle",
}
"""Names as they stand in headers, without accents, spaces and signs as underscores."""

_LENGTH_UNIT: Final = re.compile(r"_(?P<unit>mm|cm|m)$")
_BY_NAME: Final = {name: meaning for meaning, names in NAMES.items() for name in names.split()}
MEASURES: Final = (Meaning.LENGTH, Meaning.WIDTH, Meaning.HEIGHT, Meaning.THICKNESS, Meaning.DIAMETER)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file and what it means; `unit` when its name says one, as in `length_cm`."""

    name: str
    meaning: Meaning
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Mapped:
    """The columns that mean something, and those that do not."""

    columns: Mapping[Meaning, Column]
    ignored: tuple[str, ...]


def map_columns(names: Sequence[str]) -> Mapped:
    """What each column means; of two that mean the same the first counts, the other is ignored."""
    columns: dict[Meaning, Column] = {}
    ignored = []
    for name in filter(None, names):
        column = _column(name)
        if column is None or column.meaning in columns:
            ignored.append(name)
        else:
            columns[column.meaning] = column
    return Mapped(columns, tuple(ignored))


def _column(name: str) -> Column | None:
    key = re.sub(r"\W+", "_", plain(name)).strip("_")
    if meaning := _BY_NAME.get(key):
        return Column(name, meaning)
    unit = _LENGTH_UNIT.search(key)
    if unit and (meaning := _BY_NAME.get(key[: unit.start()])) in (*MEASURES, Meaning.DIMENSIONS):
        return Column(name, meaning, unit["unit"])
    return None
