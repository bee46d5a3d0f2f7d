"""How much a text offers: a hint, and never a size."""

from decimal import Decimal

import pytest

from services.kernel.quantity import Unit
from services.vocabulary.notation.notation import read

AMOUNTS = {
    "20 stuks": "20 piece",
    "20 st.": "20 piece",
    "15 pièces": "15 piece",
    "(15 pièces)": "15 piece",
    "12 pcs": "12 piece",
    "30 Stück Türen": "30 piece",
    "20 binnendeuren": "20 piece",
    "20 binnendeuren 83 cm": "20 piece",
    "20 portes intérieures avec quincaillerie": "20 piece",
    "12 ramen, aluminium, driedubbel glas": "12 piece",
    "8 Fenster 1,20 x 1,40 m": "8 piece",
    "4 HEA 200": "4 piece",
    "12 x IPE 200 x 6000": "12 piece",
    "lot de 30 dalles 50x50": "30 piece",
    "een partij van 45 eiken planken van 4 m": "45 piece",
    "4.000 waalformaat gevelstenen, gekuist": "4000 piece",
    "5 000 briques": "5000 piece",
    "recuperatiestenen, ca. 10.000 stuks": "10000 piece",
    "1.200 stuks": "1200 piece",
    "1,200 pieces": "1200 piece",
    "±150 st": "150 piece",
    "Briques pleines ±5000": "5000 piece",
    "2000 Ziegel": "2000 piece",
    "reclaimed red bricks x 2000": "2000 piece",
    "12x radiator": "12 piece",
    "12x 60x60 cm tegels": "12 piece",
    "x 12": "12 piece",
    "aantal: 12": "12 piece",
    "quantité 12": "12 piece",
    "Anzahl: 12": "12 piece",
    "20-tal deuren": "20 piece",
    "30-40 stuks": "30 piece",
    "30x30 120 stuks": "120 piece",
    "tegels 30x30 - 120 stuks": "120 piece",
    "radiatoren 35 kg, 4 stuks": "4 piece",
    "ca. 45 m²": "45 m2",
    "45m2": "45 m2",
    "45 vierkante meter": "45 m2",
    "45 mètres carrés": "45 m2",
    "45 Quadratmeter": "45 m2",
    "1.200 m²": "1200 m2",
    "12,5 m2": "12.5 m2",
    "10 m3": "10 m3",
    "1,5 m³": "1.5 m3",
    "10 mètres cubes": "10 m3",
    "2 ton": "2 t",
    "½ ton": "0.5 t",
    "2½ ton": "2.5 t",
    "1,250 t": "1.25 t",
    "20 tonnes": "20 t",
    "500 kg lood": "500 kg",
    "12 lopende meter": "12 m",
    "12 lm": "12 m",
    "12 ml de gouttière": "12 m",
    "100 lfm Bretter": "100 m",
    "12 mètres courants": "12 m",
    "50 m kabel": "50 m",
}


@pytest.mark.parametrize(("text", "amount"), AMOUNTS.items())
def test_an_amount_is_read(text: str, amount: str) -> None:
    value, unit = amount.split()
    quantity = read(text).quantity
    assert quantity is not None
    assert (quantity.value, quantity.unit) == (Decimal(value), Unit(unit))


@pytest.mark.parametrize(
    "text",
    [
        "tegels 60x60",
        "deur 83 cm",
        "laminaat 8 mm",
        "zinken dakgoot 12 m",
        "pvc buizen 110",
        "HEA 200 liggers",
        "25 € per stuk",
        "25 EUR/m²",
        "22 stuks/m²",
        "klasse 33 laminaat",
        "4x4 posts 8ft",
        "1 lot",
        "16A 230V",
        "2-delige deur",
        "100% eik",
        "120 kg per stuk",
        "huis uit 1930",
        "1930 villa",
        "9000 Gent",
        "5000 Namur",
        "0475 12 34 56",
        "type 22",
        "36 W",
        "80 liter",
        "12 mei 2026",
        "3 weken",
        "2e hands",
        "RAL 7016",
        "EI30",
        "steenslag 0/20",
        "M65",
        "deur",
        "",
    ],
)
def test_a_figure_that_tells_no_amount_is_none(text: str) -> None:
    assert read(text).quantity is None


@pytest.mark.parametrize(("text", "packs"), {"3 palletten": 3, "1 Palette": 1, "2 big bags zand": 2, "10 dozen tegels": 10}.items())
def test_packs_are_counted_but_say_no_quantity(text: str, packs: int) -> None:
    notation = read(text)
    assert notation.packs == packs
    assert notation.quantity is None


def test_pieces_say_more_than_their_weight() -> None:
    quantity = read("2 radiatoren, 35 kg").quantity
    assert quantity is not None
    assert quantity.value == 2
