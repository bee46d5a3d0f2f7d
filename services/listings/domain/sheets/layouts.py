"""Layouts of tables that many people keep, known by their headings: what these mean there, and how a template has them.

The demolition plan has what Vlarema, article 4.3.3, asks of each waste (name, EURAL code, quantity in m3 or tonne, place in the building,
form); the resource diagnosis what the French arrêté of 26 March 2023 asks of each product; the reclamation audit what FCRBE's guide of 2021
describes; Madaster's file its elements with material, sizes and amounts. They are written by many tools: headings vary, so that they are
recognised by a few that others do not have.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from services.listings.domain.sheets.columns import key
from services.listings.domain.sheets.meanings import Meaning


class LayoutCode(StrEnum):
    STOCK_LIST = "stock_list"
    DEMOLITION_PLAN = "demolition_plan"
    RECLAMATION_AUDIT = "reclamation_audit"
    RESOURCE_DIAGNOSIS = "resource_diagnosis"
    MADASTER = "madaster"


@dataclass(frozen=True, slots=True)
class Layout:
    """`known`: what its own headings mean, by their key; `telling`: parts of headings of which it takes `enough` to be it."""

    code: LayoutCode
    known: Mapping[str, Meaning] = field(default_factory=dict)
    telling: tuple[str, ...] = ()
    enough: int = 1


def _known(**meanings: str) -> dict[str, Meaning]:
    return {name: Meaning[meaning.upper()] for meaning, names in meanings.items() for name in names.split()}


LAYOUTS: Final = (
    Layout(
        LayoutCode.DEMOLITION_PLAN,
        _known(
            title="benaming benaming_afvalstof benaming_van_de_afvalstof afvalstof naam_afvalstof materiaal",
            detail="plaats plaats_in_het_gebouw locatie lokalisatie plaats_van_voorkomen verschijningsvorm vorm "
            "wijze_van_voorkomen toepassing",
            quantity="vermoedelijke_hoeveelheid hoeveelheid geschatte_hoeveelheid",
        ),
        ("eural", "verschijningsvorm", "vermoedelijke_hoeveelheid", "afvalstof", "plaats"),
        enough=3,
    ),
    Layout(
        LayoutCode.RESOURCE_DIAGNOSIS,
        _known(
            title="designation designation_du_pem designation_du_produit nature_du_pem produit_equipement_materiau pem",
            category="famille famille_de_pem famille_de_produits categorie_de_pem categorie",
            condition="etat_de_conservation etat",
            detail="localisation emplacement mode_de_depose mode_d_assemblage potentiel_de_reemploi possibilite_de_reemploi "
            "filiere_de_valorisation filiere destination precautions precautions_de_depose",
            weight_kg="masse masse_totale masse_estimee tonnage",
            eural="code_dechet code_dechets",
        ),
        ("pem", "code_dechet", "etat_de_conservation", "mode_de_depose", "famille", "localisation", "potentiel_de_reemploi", "filiere"),
        enough=3,
    ),
    Layout(
        LayoutCode.RECLAMATION_AUDIT,
        _known(
            title="element material element_name element_material materiau element_materiau materiaal element_materiaal nom_de_l_element",
            detail="location location_in_the_building location_in_building localisation locatie locatie_in_het_gebouw assembly fixing "
            "dismantling reclamation_potential reuse_potential potentiel_de_reemploi hergebruikpotentieel demontage recommendations",
            external_id="item_no item_number fiche no",
        ),
        ("reclamation_potential", "reuse_potential", "potentiel_de_reemploi", "hergebruikpotentieel", "location", "locatie", "dismantling",
         "demontage", "assembly"),
        enough=2,
    ),
    Layout(
        LayoutCode.MADASTER,
        _known(
            title="element_name name product_name element",
            detail="material_name material product material_product classification_code classification element_class layer shearing_layer "
            "building_layer phase",
            external_id="guid globalid global_id element_id ifc_guid",
            pieces="count number_of_elements",
        ),
        ("guid", "globalid", "global_id", "classification", "shearing_layer", "element_class", "phase", "material_name"),
        enough=3,
    ),
)  # fmt: skip
"""Every layout but the plain stock list, which anything else is."""

STOCK_LIST: Final = Layout(LayoutCode.STOCK_LIST)


def known_of(code: LayoutCode) -> Mapping[str, Meaning]:
    """What the headings of this layout mean, where that is not what they mean everywhere."""
    return next((one.known for one in LAYOUTS if one.code is code), STOCK_LIST.known)


def recognised(names: Sequence[str]) -> Layout:
    """The layout that most headings tell of."""
    keys = [key(name) for name in names if name]
    return max(LAYOUTS, key=lambda one: _told(one, keys)) if any(_told(one, keys) for one in LAYOUTS) else STOCK_LIST


def _told(layout: Layout, keys: Sequence[str]) -> int:
    """How many of its telling parts stand in headings; none where they are too few."""
    told = sum(any(part in one for one in keys) for part in layout.telling)
    return told if told >= layout.enough else 0
