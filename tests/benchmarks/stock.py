"""A hub's stock for a benchmark: made up, the same in every run."""

import random
from collections.abc import Iterator
from typing import Any, Final

import orjson

from services.kernel.language import Language
from tests.benchmarks.lots import CLASSES

DEFAULTS: Final = {"location": {"postal_code": "2800"}, "available": {"from": "2026-01-01", "certainty": "released"}, "handover": "loaded"}
_ADJECTIVES: Final = ("oude", "eiken", "rode", "massieve", "gekuiste", "witte", "blauwe", "zware", "antieke", "nieuwe")
_DESCRIPTION: Final = "Uit een schuur van 1930, droog gestapeld op paletten, te bekijken na afspraak."
_CHANGED_OF: Final = 100
CATEGORIES: Final = {f"groep {number}": material.code for number, material in enumerate(CLASSES)}


def delivered(items: int, edition: int) -> Iterator[bytes]:
    """The lines of a delivery; from one edition to the next, one item in a hundred has another quantity."""
    chance = random.Random(13)  # noqa: S311 - items made up, no secrets
    for number in range(items):
        item = _item(chance, number)
        if number % _CHANGED_OF == 0:
            item["quantity"]["value"] += edition
            item["source_version"] += edition
        yield orjson.dumps(item, option=orjson.OPT_APPEND_NEWLINE)


def _item(chance: random.Random, number: int) -> dict[str, Any]:
    """Named in any language, with an adjective and a size as titles have them; of a category of the hub's own."""
    material = chance.choice(CLASSES)
    length, width = chance.randint(50, 4_000), chance.randint(50, 1_000)
    name = chance.choice(material.names[chance.choice(list(Language))].all)
    return {
        "external_id": f"H-{number:06}",
        "source_version": 1,
        "category": f"groep {CLASSES.index(material)}",
        "title": f"{chance.choice(_ADJECTIVES)} {name} {length} x {width} mm",
        "description": f"{_DESCRIPTION} Stelling {chance.randint(1, 400)}.",
        "quantity": {"value": chance.randint(1, 5), "unit": material.unit},
        "condition": chance.choice("ABC"),
        "price": {"amount": f"{chance.randint(1, 500)}.50", "per": "lot", "vat": "excluded"},
        "photographs": [f"https://depot.example/{number}.jpg"],
    }
