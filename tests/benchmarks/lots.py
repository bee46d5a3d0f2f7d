"""Lots for a benchmark: made up, in 30 towns and 40 classes, and brought in by COPY."""

import random
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

import orjson
import psycopg

from services.kernel.language import Language
from services.matching.store.generations import made_by
from services.matching.store.rows import Row, row_of
from services.vocabulary.places import gazetteer
from services.vocabulary.vocabulary import vocabulary
from tests.matching.lots import TODAY, published_lot

TOWNS: Final = tuple(
    gazetteer().by_postal_code(code).point
    for code in (
        *("1000", "1500", "1800", "2000", "2300", "2500", "2800", "3000", "3300", "3500", "3600", "3800", "8000", "8400", "8500"),
        *("8800", "8900", "9000", "9100", "9300", "9500", "9600", "9700", "9900", "1300", "4000", "5000", "6000", "7000", "7500"),
    )
)
_LEAVES: Final = [one for one in vocabulary() if not one.children and one.names]
CLASSES: Final = tuple(_LEAVES[len(_LEAVES) * nth // 40] for nth in range(40))
"""From all over the vocabulary. Each lot also stands under every class above its own."""

_ADJECTIVES: Final = ("oude", "eiken", "rode", "massieve", "gekuiste", "witte", "blauwe", "zware", "antieke", "nieuwe")
_DESCRIPTION: Final = "Uit een schuur van 1930, droog gestapeld op paletten, te bekijken na afspraak. " * 12
"""So that a document has the two kilobytes of a real one."""
_COLUMNS: Final = (
    *("lot_id", "version", "condition", "traders_only", "lon", "lat", "material", "certainty", "expected", "amount", "unit", "mass_kg"),
    *("completeness", "price", "categories", "tokens"),
)
_COPY: Final = f"COPY matching.lots (generation, place, open, document, {', '.join(_COLUMNS)}) FROM STDIN"
_BY_CLASS: Final = """
INSERT INTO matching.lot_classes (category, lot_id, generation, own, place, open, condition, traders_only)
SELECT category, lot_id, generation, nth = 1, place, open, condition, traders_only
FROM matching.lots CROSS JOIN LATERAL unnest(categories) WITH ORDINALITY AS of (category, nth)
"""
_WORDS: Final = """
INSERT INTO matching.words (generation, word, lots)
SELECT generation, word, count(*) FROM matching.lots, unnest(tokens) AS word GROUP BY generation, word
"""


def fill(dsn: str, lots: int) -> None:
    """So many lots in the projection, as the feed would have brought them, and its statistics up to date."""
    chance = random.Random(7)  # noqa: S311 - lots made up, no secrets
    with psycopg.connect(dsn, autocommit=True) as connection:
        with connection.cursor().copy(_COPY) as copy:
            for row in _rows(chance, lots):
                copy.write_row(row)
        connection.execute(_BY_CLASS)
        connection.execute(_WORDS)
        connection.execute("UPDATE matching.active SET made_by = %s", (made_by(),))  # else the service builds it again, from listings
        connection.execute("VACUUM ANALYZE")


def _rows(chance: random.Random, lots: int) -> Iterator[tuple[Any, ...]]:
    for _ in range(lots):
        row = row_of(a_lot(chance))
        place = f"SRID=3035;POINT({row['x']} {row['y']})"
        yield 0, place, f"[{row['starts']},{_last(row)}]", orjson.dumps(row["document"]).decode(), *(row[name] for name in _COLUMNS)


def _price(chance: random.Random) -> dict[str, Any]:
    return {"amount": f"{chance.uniform(0, 100):.2f}", "currency": "EUR", "per": "lot", "vat": "excluded"}


def _last(row: Row) -> str:
    return row["until"] or ""


def a_lot(chance: random.Random) -> dict[str, Any]:
    """A lot in or around a town, named in any language, with an adjective as titles have them."""
    material, town = chance.choice(CLASSES), chance.choice(TOWNS)
    start = TODAY + timedelta(days=chance.randint(-60, 300))
    return published_lot(
        material=material.code,
        point=(town.lon + chance.gauss(0, 0.05), town.lat + chance.gauss(0, 0.03)),
        value=chance.randint(1, 5_000),
        unit=material.unit,
        start=start,
        until=chance.choice((None, (start + timedelta(days=90)).isoformat())),
        certainty=chance.choice(("released", "permitted", "unknown")),
        title=f"{chance.choice(_ADJECTIVES)} {chance.choice(material.names[chance.choice(list(Language))].all)}",
        description=_DESCRIPTION,
        mass_kg=chance.choice((None, chance.uniform(10, 50_000))),
        condition=chance.choice((None, "A", "B", "C")),
        completeness=chance.random(),
        price=chance.choice((None, _price(chance))),
    )
