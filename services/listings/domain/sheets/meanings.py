"""What a column can tell of a lot, and how it is called in four languages."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Meaning(StrEnum):
    """What a column can tell of a lot."""

    TITLE = "title"
    CATEGORY = "category"
    SUBCATEGORY = "subcategory"
    TAGS = "tags"
    DESCRIPTION = "description"
    REMARKS = "remarks"
    DETAIL = "detail"
    QUANTITY = "quantity"
    UNIT = "unit"
    PIECES = "pieces"
    WEIGHT_KG = "weight_kg"
    POSTAL_CODE = "postal_code"
    MUNICIPALITY = "municipality"
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
    IGNORED = "ignore"


NAMES: Final[Mapping[Meaning, str]] = {
    Meaning.TITLE: "title titel titre omschrijving bezeichnung benaming designation intitule naam nom name article artikel product produit "
    "productnaam product_name artikelnaam materiaalnaam nom_du_produit produktname materialbezeichnung",
    Meaning.CATEGORY: "category categorie kategorie rubriek rubrique famille groep gruppe productgroep materiaalgroep",
    Meaning.SUBCATEGORY: "subcategory subcategorie sous_categorie unterkategorie subrubriek type soort sorte art",
    Meaning.TAGS: "tags tag labels trefwoorden mots_cles keywords schlagworte etiquettes",
    Meaning.DESCRIPTION: "description beschrijving beschreibung details toelichting descriptif",
    Meaning.REMARKS: "remarks remark remarques remarque opmerkingen opmerking bemerkungen bemerkung notes note notities commentaire "
    "commentaires comments anmerkungen",
    Meaning.QUANTITY: "quantity qty hoeveelheid quantite qte menge amount area oppervlakte surface superficie flache volume volumen",
    Meaning.UNIT: "unit units eenheid unite einheit uom",
    Meaning.PIECES: "pieces aantal stuks aantal_stuks pieces_count nombre nbre anzahl stuckzahl stueckzahl count nb nombre_de_pieces",
    Meaning.WEIGHT_KG: "weight_kg weight gewicht gewicht_kg poids poids_kg mass_kg massa_kg masse_kg massa mass totaal_gewicht",
    Meaning.POSTAL_CODE: "postal_code postcode postalcode zip zipcode zip_code code_postal cp plz postleitzahl postnummer",
    Meaning.MUNICIPALITY: "municipality gemeente commune gemeinde city stad ville stadt ort localite town",
    Meaning.COUNTRY: "country land pays country_code landcode",
    Meaning.FROM: "from van vanaf available_from beschikbaar_vanaf disponible_des disponible_a_partir_de a_partir_de du ab von "
    "verfugbar_ab start debut startdatum",
    Meaning.UNTIL: "until tot tot_en_met till to available_until beschikbaar_tot jusqu_au jusque au bis end einddatum fin ende enddatum "
    "disponible_jusqu_au verfugbar_bis",
    Meaning.EXPECTED: "expected verwacht attendu prevu erwartet",
    Meaning.DIMENSIONS: "dimensions dimension afmetingen afmeting maten maat abmessungen masse masse_mm size taille format formaat mesures",
    Meaning.LENGTH: "length lengte longueur lange laenge l",
    Meaning.WIDTH: "width breedte largeur breite b",
    Meaning.HEIGHT: "height hoogte hauteur hohe hoehe h",
    Meaning.THICKNESS: "thickness dikte epaisseur dicke starke staerke d",
    Meaning.DIAMETER: "diameter diametre durchmesser",
    Meaning.CONDITION: "condition conditie staat etat zustand kwaliteit qualite",
    Meaning.PRICE: "price prijs prix preis eenheidsprijs unit_price prix_unitaire stuckpreis einheitspreis",
    Meaning.PRICE_PER: "price_per prijs_per prix_par preis_pro",
    Meaning.EXTERNAL_ID: "external_id id ref reference referentie referenz nummer numero artikelnummer sku code artikelcode code_article",
    Meaning.MATERIAL: "material_code material materiaalcode code_materiau",
    Meaning.LANGUAGE: "language taal langue sprache lang",
    Meaning.EURAL: "eural eural_code euralcode ewc ewc_code low code_dechet afvalcode abfallschlussel avv",
    Meaning.BUILDING_YEAR: "building_year bouwjaar annee_de_construction annee_construction baujahr",
    Meaning.PROJECT: "project project_id werf chantier projekt baustelle",
}
"""Names as they stand in headings, without accents, spaces and signs as underscores."""

MEASURES: Final = (Meaning.LENGTH, Meaning.WIDTH, Meaning.HEIGHT, Meaning.THICKNESS, Meaning.DIAMETER)
TELLING: Final = frozenset({Meaning.TITLE, Meaning.CATEGORY, Meaning.SUBCATEGORY, Meaning.TAGS})
"""One of them at least says what a row is."""

SEVERAL: Final = frozenset({Meaning.DETAIL, Meaning.REMARKS})
"""What any number of columns may tell."""

MEASURED: Final = frozenset({Meaning.QUANTITY, Meaning.WEIGHT_KG})
"""What may stand in several columns, each in a unit of its own: the first that is filled counts."""
