"""What a lot is found by."""

import pytest

from services.vocabulary.notation.notation import read, tokens

TOKENS = {
    "deur 83 cm": "mm:830",
    "deur 830mm": "mm:830",
    "deur 0,83 m": "mm:830",
    "38 à 42 mm": "mm:38 mm:42",
    "HEA 200": "profile:hea200",
    "UNP 100": "profile:upn100",
    "EI30": "fire:ei30",
    "Rf 1/2h": "fire:ei30",
    "REI60": "fire:rei60 fire:ei60",
    "A2-s1,d0": "fire:a2-s1-d0 fire:a2",
    "RAL 7016": "ral:7016",
    "C24": "strength:c24",
    "C25/30": "strength:c25-30",
    "4/16/4": "glazing:4-16-4",
    "0/20": "grain:0-20",
    "DN110": "dn:110 mm:110",
    "tube 80x80x4": "profile:shs80x80x4 mm:80 mm:4",
    "R10": "slip:r10",
    "60x60": "mm:600",
    "20 deuren": "",
}


@pytest.mark.parametrize(("text", "expected"), TOKENS.items())
def test_a_text_has_its_tokens(text: str, expected: str) -> None:
    assert tokens(read(text)) == tuple(expected.split())


@pytest.mark.parametrize(
    ("offered", "asked"),
    [
        ("Porte 83/201,5", "binnendeur 83 cm"),
        ("tegels 60*60", "dalles 600x600 mm"),
        ("Innentür T30", "deur EI30"),
        ("HE 200 A Träger", "poutrelle HEA200"),
        ("planken 2m10", "2100 mm"),
    ],
)
def test_two_ways_to_write_one_thing_share_their_tokens(offered: str, asked: str) -> None:
    assert set(tokens(read(asked))) <= set(tokens(read(offered)))
