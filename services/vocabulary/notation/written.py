"""How units, roles and joints are written in four languages, in even letters."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """Which measure of a piece a length is; depth counts as length."""

    LENGTH = "length"
    WIDTH = "width"
    HEIGHT = "height"
    THICKNESS = "thickness"
    DIAMETER = "diameter"


def among(words: str) -> frozenset[str]:
    """The words of a list, to look others up in."""
    return frozenset(words.split())


def _table(rows: Mapping[str, str]) -> dict[str, str]:
    return {word: key for key, words in rows.items() for word in words.split()}


UNITS: Final = _table(
    {
        "mm": "mm millimeter millimeters millimetre millimetres milimeter",
        "cm": "cm cms centimeter centimeters centimetre centimetres zentimeter",
        "dm": "dm decimeter decimeters decimetre decimetres dezimeter",
        "m": "m meter meters metre metres mtr mtrs metern",
        "inch": "inch inches duim pouce pouces zoll",
        "foot": "ft foot feet pied pieds voet fuss",
    }
)
"""Units of length."""

MILLIMETRES: Final = {
    "mm": Decimal(1),
    "cm": Decimal(10),
    "dm": Decimal(100),
    "m": Decimal(1000),
    "inch": Decimal("25.4"),
    "foot": Decimal("304.8"),
}
"""The international inch and foot of 1959; older Dutch inches and French feet differ by a few percent."""

ROLES: Final = {
    word: Role(role)
    for word, role in _table(
        {
            "length": "lengte lang lange long longue longs longueur length longer lange laenge langen lg lgt diep diepte profondeur profond"
            " depth deep tiefe tief prof",
            "width": "breed breedte brede br large larges largeur larg width wide breite breit breiten",
            "height": "hoog hoogte hoge haut haute hauteur hauts ht hgt height high hohe hoch hoog tall",
            "thickness": "dik dikte dikke dk epaisseur epais epaisse ep epaiss thick thickness stark starke dick dicke thk",
            "diameter": "ø diam dia diameter diametre durchmesser doorsnede doormeter",
        }
    ).items()
}
"""Words for a measure, before the figure or after it."""

LETTERS: Final = {
    "l": Role.LENGTH,
    "b": Role.WIDTH,
    "w": Role.WIDTH,
    "h": Role.HEIGHT,
    "d": Role.THICKNESS,
    "e": Role.THICKNESS,
    "t": Role.THICKNESS,
    "p": Role.LENGTH,
}
"""Single letters for a measure, before the figure."""

BY: Final = among("op bij sur auf by mal par")
"""Words between the sides of a piece."""

UPTO: Final = among("a tot bis to until au jusque tm")
"""Words between the ends of a range."""

BETWEEN: Final = among("tussen entre between zwischen")
"""Before the ends of a range that `and` joins."""

LINKS: Final = among("tussen entre between zwischen de d en et and und van von of ca circa env environ is ong")
"""Words that may stand between a role and its figure."""

PIECES: Final = among(
    """
stuks stuk st stk stks stucks stuck stucke stucken pcs pc pce pces piece pieces unites unite units unit eenheden exemplaren
exemplaires exemplar ex stucks einheiten exemplare pz
"""
)
"""Words that count pieces."""

AMOUNTS: Final = _table(
    {
        "m2": "m2 sqm qm vierkantemeter",
        "m3": "m3 cbm kuub kub",
        "kg": "kg kgs kilo kilos kilogram kilogramme kilogrammes kilogramm",
        "t": "t ton tonne tonnes tons tonnen tonnage",
        "m": "lm ml lopm lfm mct strm",
    }
)
"""Units of amounts that are written in one word."""

RUNNING: Final = among(
    """
lopende lopend strekkende lineaire lineair lineaires laufende lfd linear running courants courant str lop
"""
)
"""With `meter` before or after it: metres of length."""

SQUARE: Final = among("vierkante vierkant carre carres square quadrat quadratmeter")
CUBIC: Final = among("kubieke kubiek cube cubes cubic kubik kubikmeter")

PACKS: Final = among(
    """
pallet pallets palet palette palettes paletten palletten paletts europallet europallets doos dozen box boxes carton cartons karton
kartons pak pakken paquet paquets paket pakete bundel bundels botte bottes bundle bundles bund rol rollen rolls roll rouleau
rouleaux rolle bigbag bigbags big zak zakken sac sacs bag bags sack sacke container containers bak bakken vracht vrachten lading
truck camion camions kist kisten caisse caisses
"""
)
"""Words that count packs, whose contents nobody knows."""

NO_PIECES: Final = among(
    """
lot lots partij partijen partie set sets w watt kw v volt a amp ampere k kelvin db bar l liter litre litres liters lumen lux jaar
jaren jr ans an annees years year jahre
jahr weken week semaines weeks wochen dagen dag jours jour days tage maanden mois months monate uur uren heures hours stunden min
minuten minutes km hp pk cv procent percent pct prozent personen personnes graden degres grad c f hz va kva kwh g gram gr ha are
ar cl ml dl n kn mpa inch lagen laags couches fase fasen phases e er de eme ieme ste nd rd th ter bis of ou or oder et en und and
x per par pro a in op te tot bij voor pour for fur met avec with mit van von delig deurs zits persoons plaats voudig is sont zijn
euro eur etage verdieping vleugel vantaux vantail ventaux deel delen keer fois mal times cm2 dm2 mm2 sur on auf aux au du des the
die der das le la les hz rpm px dpi
"""
)
"""After a bare number: what it counts is not the material."""
