"""Sizes in every notation of the trade, in millimetres."""

import pytest

from services.vocabulary.notation.notation import read
from services.vocabulary.notation.written import Role

WRITTEN = {
    "19x9x6,5 cm": "190 90 65",
    "19 x 9 x 6.5 cm": "190 90 65",
    "600x600mm": "600 600",
    "600 mm x 600 mm": "600 600",
    "2m10": "2100",
    "2 m 10": "2100",
    "1m80": "1800",
    "2 m 10 cm": "2100",
    "4m50": "4500",
    "4/4 duim": "25.4",
    '2"': "50.8",
    '3/4"': "19.05",
    '1 1/4"': "31.75",
    "2½ duim": "63.5",
    "30 inches": "762",
    "2 pouces": "50.8",
    "1/2 Zoll": "12.7",
    "6 ft": "1828.8",
    "6'8\"": "2032",
    "10 pieds": "3048",
    "12 mm dik": "12 thickness",
    "ép. 8 cm": "80 thickness",
    "épaisseur 8 cm": "80 thickness",
    "8 cm d'épaisseur": "80 thickness",
    "38 à 42 mm": "38-42",
    "30-40 mm": "30-40",
    "30 tot 40 cm": "300-400",
    "30 bis 40 mm": "30-40",
    "30 mm - 40 mm": "30-40",
    "tussen 2 en 3 m": "2000-3000",
    "entre 2 et 3 m": "2000-3000",
    "1.200 mm": "1200",
    "1 200 mm": "1200",
    "1.200 m": "1200",
    "1.200 x 2.400 mm": "1200 2400",
    "1,2 x 2,4 m": "1200 2400",
    "12,5 mm": "12.5",
    "12.5mm": "12.5",
    "5 dm": "500",
    "100 millimètres": "100",
    "83 centimeter": "830",
    "4 meter": "4000",
    "3 mètres": "3000",
    "lengte 6 m": "6000 length",
    "6 m lang": "6000 length",
    "2 m breit": "2000 width",
    "24 mm stark": "24 thickness",
    "Dicke 24 mm": "24 thickness",
    "2 m de haut": "2000 height",
    "2 m 10 de haut et 83 cm de large": "2100 height 830 width",
    "breedte 83 cm, hoogte 201,5 cm": "830 width 2015 height",
    "largeur : 83 cm hauteur : 211 cm": "830 width 2110 height",
    "240 (L) x 115 (B) x 52 (H) mm": "240 length 115 width 52 height",
    "L 200 x l 80 x h 60 cm": "2000 length 800 width 600 height",
    "Ø 110 mm": "110 diameter",
    "diamètre 20 cm": "200 diameter",
    "DN110": "110 diameter",
    "DN 160": "160 diameter",
    "2x2 m": "2000 2000",
    "multiplex 244x122 cm x 18 mm": "2440 1220 18",
    "40 sur 40 cm": "400 400",
    "60 bij 60 cm": "600 600",
    "14/16 cm": "140-160",
    "7/15 cm": "70 150",
    "15 x 15-20 cm": "150 150-200",
}
"""A unit stands in the text."""

GUESSED = {
    "60*60": "600 600",
    "60×60": "600 600",  # noqa: RUF001 - the sign for times
    "60 x 60": "600 600",
    "60 op 60": "600 600",
    "60X60": "600 600",
    "2,05 m x 83": "2050 830",
    "83/201,5": "830 2015",
    "83 x 211": "830 2110",
    "210x100x65": "210 100 65",
    "240x115x52": "240 115 52",
    "215 x 102 x 65": "215 102 65",
    "L. 240 B 115 H 52": "240 length 115 width 52 height",
    "H=201 B=93": "2010 height 930 width",
    "14/16": "140-160",
    "Pflastersteine 9/11": "90-110",
    "14x14x14": "140 140 140",
    "29x14x14": "290 140 140",
    "39x19x14": "390 190 140",
    "22x11x8": "220 110 80",
    "60x25x20": "600 250 200",
    "63x175": "63 175",
    "SLS 38x140": "38 140",
    "balken 63/175": "63 175",
    "houten balken 7x23": "70 230",
    "Kantholz 8/16": "80 160",
    "leien 40x20": "400 200",
    "gipskartonplaten 260x60": "2600 600",
    "bureaus wit 160x80": "1600 800",
    "tafel 160x80x75": "1600 800 750",
    "computervloer 600x600": "600 600",
    "OSB 250x125x18": "2500 1250 18",
    "2440x1220x18": "2440 1220 18",
    "300x300": "300 300",
    "300x120": "3000 1200",
    "2,05 x 0,83": "2050 830",
    "2.05 x 0.83": "2050 830",
    "dia 110": "110 diameter",
    "ø110": "110 diameter",
    "dikte 18": "18 thickness",
    "isolatie dikte 12": "120 thickness",
    "breedte 83": "830 width",
    "lengte 4": "4000 length",
    "lengte 2400": "2400 length",
    "78x98 M04": "780 980",
    "PVC buis 125x3,2": "125 3.2",
    "diam 110 long 3m": "110 diameter 3000 length",
    "houten deuren 83 x 201": "830 2010",
    "parquet chêne 22 x 70 x 350": "22 70 350",
    "kerb 100x20x15": "1000 200 150",
    "BA13 2600x1200x12,5": "2600 1200 12.5",
    "2.10m x 93": "2100 930",
    "IPE 200 x 6000": "6000",
    "11 planches 27 x 150 x 4000": "27 150 4000",
}
"""The unit is told by the size."""


def sides(text: str) -> list[str]:
    """Each dimension as `830 width 2015 height`."""
    return [" ".join(_side(one) for one in dimension.lengths) for dimension in read(text).dimensions]


def _side(length) -> str:
    ends = "-".join(f"{end.normalize():f}" for end in length.ends)
    return f"{ends} {length.role}" if length.role else ends


@pytest.mark.parametrize(("text", "lengths"), WRITTEN.items())
def test_a_written_unit_is_used(text: str, lengths: str) -> None:
    assert sides(text) == [lengths]
    assert not read(text).dimensions[0].guessed


@pytest.mark.parametrize(("text", "lengths"), GUESSED.items())
def test_a_bare_figure_has_the_unit_of_its_trade_and_says_that_it_is_guessed(text: str, lengths: str) -> None:
    assert sides(text) == [lengths]
    assert read(text).dimensions[0].guessed


@pytest.mark.parametrize(
    ("text", "groups"),
    {
        "60x60 dikte 2 cm": ["600 600", "20 thickness"],
        "balk 75x225 mm 5,1 m lang": ["75 225", "5100 length"],
        "buis ø110 3 m": ["110 diameter", "3000"],
        "6 ramen 120 x 140 cm en 2 deuren 83x201,5": ["1200 1400", "830 2015"],
        "12x 60x60 cm tegels": ["600 600"],
        "4 x 60x60x4": ["600 600 40"],
        "HEA 200 liggers 6 m": ["6000"],
        "eiken vloer 20 mm - 15 cm breed": ["20", "150 width"],
        "HPL platen 6mm 305x130cm": ["6", "3050 1300"],
        "balken 8x23cm L=5m": ["80 230", "5000 length"],
    }.items(),
)
def test_a_text_may_hold_several_sizes(text: str, groups: list[str]) -> None:
    assert sides(text) == groups


def test_a_dimension_knows_its_words_and_place() -> None:
    text = "Eiken deur 83 x 201,5 cm, kader"
    (dimension,) = read(text).dimensions
    assert dimension.written == "83 x 201,5 cm" == text[dimension.start : dimension.end]


def test_a_length_is_found_by_its_role() -> None:
    (dimension,) = read("L. 240 B 115 H 52").dimensions
    width = dimension.of(Role.WIDTH)
    assert width is not None
    assert width.mm == 115
    assert dimension.of(Role.DIAMETER) is None


@pytest.mark.parametrize(
    "text",
    [
        "Tel. 0475 12 34 56",
        "0475/12.34.56",
        "02/123.45.67",
        "+32 475 12 34 56",
        "bouwjaar 1930",
        "maison de 1965",
        "villa 1930-1935",
        "€ 25",
        "25 €/m²",
        "25,- per stuk",
        "1.250,00 euro",
        "9000 Gent",
        "B-9000 Gent",
        "rue Neuve 12 1000 Bruxelles",
        "art. 12345",
        "ref: AB-1234",
        "artikelnummer 60.60",
        "12/05/2026",
        "2026-05-12",
        "12.05.26",
        "12/05/26",
        "12 mei 2026",
        "10h30",
        "14:00",
        "EI30",
        "Rf 1/2h",
        "A2-s1,d0",
        "24/7 bereikbaar",
        "50 m kabel",
        "36W 230V 4000K",
        "boiler 80 l",
        "EURAL 17 01 02",
        "BTW BE 0123.456.789",
        "BA13",
        "https://example.org/60x60",
        "jan.60x60@example.org",
        "radiator type 22",
        "1/2",
        "3/4 vol",
        "20 stuks",
        "45 m²",
        "10 m3",
    ],
)
def test_other_figures_are_no_sizes(text: str) -> None:
    assert read(text).dimensions == ()
