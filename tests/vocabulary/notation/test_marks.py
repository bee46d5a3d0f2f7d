"""Profiles, fire, glass, heat, grades, grain: as they are normally written, and the keys they are found by."""

from decimal import Decimal

import pytest

from services.vocabulary.notation.mark import Kind
from services.vocabulary.notation.notation import Thermal, read, tokens

PROFILES = {
    "HEA 200": "HEA 200",
    "hea200": "HEA 200",
    "H.E.A. 200": "HEA 200",
    "HE 200 A": "HEA 200",
    "HE200B": "HEB 200",
    "poutrelles HEB 180": "HEB 180",
    "HEM 300": "HEM 300",
    "IPE200": "IPE 200",
    "ipe-200": "IPE 200",
    "I.P.E. 240": "IPE 240",
    "IPE balk 240": "IPE 240",
    "IPN 160": "IPN 160",
    "INP 160": "IPN 160",
    "UPN 100": "UPN 100",
    "UNP 100": "UPN 100",
    "UPE 120": "UPE 120",
    "L 50x50x5": "L 50x50x5",
    "L50*50*5": "L 50x50x5",
    "hoekprofiel 50x50x5": "L 50x50x5",
    "cornière 40x40x4": "L 40x40x4",
    "Winkelstahl 60x60x6": "L 60x60x6",
    "T 50x50x6": "T 50x50x6",
    "T-profiel 50x50x6": "T 50x50x6",
    "kokerprofiel 100x50x3 mm": "RHS 100x50x3",
    "koker 80x80": "SHS 80x80",
    "tube 80x80x4": "SHS 80x80x4",
    "tube carré 40x40x2": "SHS 40x40x2",
    "RHS 120x80x5": "RHS 120x80x5",
    "SHS 80x80x4": "SHS 80x80x4",
    "Vierkantrohr 40x40x3": "SHS 40x40x3",
    "CHS 114,3x5": "CHS 114.3x5",
    "203x133x25 UB": "UB 203x133x25",
    "UC 152x152x23": "UC 152x152x23",
}

FIRE = {
    "EI30": ("EI30", "ei30"),
    "EI 60": ("EI60", "ei60"),
    "EI-60": ("EI60", "ei60"),
    "EI2 30": ("EI30", "ei30"),
    "EI₂30-C": ("EI30", "ei30"),
    "EI1 60": ("EI60", "ei60"),
    "EI 120": ("EI120", "ei120"),
    "EW30": ("EW30", "ew30"),
    "E30": ("E30", "e30"),
    "REI60": ("REI60", "ei60"),
    "REI 120": ("REI120", "rei120"),
    "Rf 30": ("Rf30", "ei30"),
    "Rf 1/2h": ("Rf30", "ei30"),
    "RF ½ u": ("Rf30", "ei30"),
    "Rf 1h": ("Rf60", "ei60"),
    "Rf 1 uur": ("Rf60", "ei60"),
    "CF 1/2h": ("CF30", "ei30"),
    "1/2h CF": ("CF30", "ei30"),
    "porte coupe-feu 1h": ("CF60", "ei60"),
    "coupe-feu 30 min": ("CF30", "ei30"),
    "PF 1/2 h": ("PF30", "e30"),
    "T30": ("T30", "ei30"),
    "T30-1 Tür": ("T30", "ei30"),
    "T90": ("T90", "ei90"),
    "F90": ("F90", "ei90"),
    "FD30": ("FD30", "ei30"),
    "FD60S": ("FD60", "ei60"),
    "brandwerend 30 min": ("Rf30", "ei30"),
    "brandwerende deur, 60 minuten": ("Rf60", "ei60"),
    "60 min coupe-feu": ("CF60", "ei60"),
    "Euroclass A1": ("A1", "a1"),
    "brandklasse B": ("B", "b"),
    "Euroklasse E": ("E", "e"),
    "A2-s1,d0": ("A2-s1,d0", "a2-s1-d0"),
    "A2 s1 d0": ("A2-s1,d0", "a2"),
    "B-s1,d0": ("B-s1,d0", "b-s1-d0"),
    "Bfl-s1": ("Bfl-s1", "bfl-s1"),
}

MARKS = {
    Kind.GLAZING: {
        "4/16/4": "4/16/4",
        "4-12-4": "4/12/4",
        "6/12/4": "6/12/4",
        "4/15ar/4": "4/15/4",
        "4-12-4-12-4": "4/12/4/12/4",
        "44.2/16/33.1": "44.2/16/33.1",
        "gelaagd glas 44.2": "44.2",
        "33.1": "33.1",
        "vitrage feuilleté 33,1": "33.1",
    },
    Kind.STRENGTH: {
        "C18": "C18",
        "C24 balken": "C24",
        "GL24h": "GL24h",
        "GL 28c": "GL28c",
        "C25/30": "C25/30",
        "béton C30/37": "C30/37",
        "S235": "S235",
        "S235JR": "S235",
        "S355J2": "S355",
    },
    Kind.SLIP: {"R9": "R9", "R10": "R10", "tegel R 11": "R11", "R13": "R13"},
    Kind.RAL: {"RAL 7016": "RAL 7016", "ral7016": "RAL 7016", "RAL-9010": "RAL 9010", "kleur RAL kleur 3000": "RAL 3000"},
    Kind.GRAIN: {
        "0/20": "0/20",
        "0-32": "0/32",
        "0/4 zand": "0/4",
        "steenslag 20/40": "20/40",
        "gravier 20-40": "20/40",
        "split 6,3/14": "6.3/14",
        "Schotter 32/56": "32/56",
    },
    Kind.BORE: {"DN110": "DN 110", "dn 160": "DN 160"},
    Kind.U_VALUE: {"U=1,1": "1.1", "Ug 1.0": "1", "Uw = 1,3 W/m²K": "1.3", "K 1.1": "1.1", "k-waarde 1,4": "1.4", "U-Wert 0,9": "0.9"},
    Kind.CONDUCTIVITY: {"lambda 0,022": "0.022", "λ=0,035 W/mK": "0.035", "lambdawaarde 0,04": "0.04"},
    Kind.RESISTANCE: {"Rd 4,5": "4.5", "R=5": "5", "R-waarde 4.5 m²K/W": "4.5"},
}


@pytest.mark.parametrize(("text", "profile"), PROFILES.items())
def test_a_profile_has_one_name(text: str, profile: str) -> None:
    assert read(text).profile == profile
    assert f"profile:{profile.lower().replace(' ', '')}" in tokens(read(text))
    assert read(text).dimensions == ()


@pytest.mark.parametrize(("text", "told"), FIRE.items())
def test_fire_classes_are_told_apart_and_found_alike(text: str, told: tuple[str, str]) -> None:
    value, key = told
    assert read(text).fire == value
    assert f"fire:{key}" in tokens(read(text))


@pytest.mark.parametrize(("kind", "text", "value"), [(kind, *pair) for kind, pairs in MARKS.items() for pair in pairs.items()])
def test_a_mark_is_read(kind: Kind, text: str, value: str) -> None:
    assert read(text).first(kind) == value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("L 210x100x65", Kind.PROFILE),
        ("L 200 cm", Kind.PROFILE),
        ("tube 3 m", Kind.PROFILE),
        ("glas 44.2 x 80 cm", Kind.GLAZING),
        ("44.2 m2", Kind.GLAZING),
        ("leien 20/40", Kind.GRAIN),
        ("60/60/4", Kind.GLAZING),
        ("type 30", Kind.FIRE),
        ("A1 kwaliteit", Kind.FIRE),
        ("R14", Kind.SLIP),
        ("C99", Kind.STRENGTH),
        ("RAL", Kind.RAL),
    ],
)
def test_what_looks_like_a_mark_is_none(text: str, kind: Kind) -> None:
    assert read(text).first(kind) is None


def test_heat_is_told_in_figures() -> None:
    assert read("Ug 1,1 en Rd 4,5, lambda 0,022").thermal == Thermal(Decimal("1.1"), Decimal("0.022"), Decimal("4.5"))


def test_a_text_may_hold_many_marks() -> None:
    notation = read("Deur EI30 met glas 44.2, RAL 7016, U=1,1")
    assert (notation.fire, notation.glazing, notation.ral) == ("EI30", "44.2", "RAL 7016")


def test_the_name_of_a_profile_stays_for_the_words() -> None:
    assert read("stalen kokerprofiel 80x80x4, HEA 200").rest.split() == ["stalen", "kokerprofiel", ",", "HEA"]
