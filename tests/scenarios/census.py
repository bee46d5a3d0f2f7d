"""Counting what is there afterwards, by the ways that callers have."""

import asyncio
from collections.abc import Iterable

import psycopg

from services.vocabulary.places import gazetteer
from tests.household import Household
from tests.patience import until
from tests.scenarios.load import Told


async def read(house: Household, lots: Iterable[str], at_once: int = 16) -> list[str]:
    """Those of the lots that a GET does not find."""
    few = asyncio.Semaphore(at_once)

    async def missing(lot_id: str) -> bool:
        async with few:
            return (await house.call("GET", f"/v1/lots/{lot_id}")).status_code != 200

    asked = list(lots)
    answers = await asyncio.gather(*(missing(lot_id) for lot_id in asked))
    return [lot_id for lot_id, is_missing in zip(asked, answers, strict=True) if is_missing]


async def found(house: Household, postal_codes: Iterable[str]) -> set[str]:
    """Every lot that searches around these towns bring up, page by page."""
    return {lot_id for postal_code in postal_codes for lot_id in await _around(house, postal_code)}


async def _around(house: Household, postal_code: str) -> list[str]:
    town = gazetteer().by_postal_code(postal_code, "BE").municipality.point
    question = {"near": f"{town.lon},{town.lat}", "radius_km": "0.5", "limit": "100"}
    lots: list[str] = []
    while True:
        answer = (await house.call("GET", "/v1/matches/lots", params=question)).json()
        assert not answer["truncated"], f"more lots around {postal_code} than a search goes through"
        lots += [one["lot"]["id"] for one in answer["items"]]
        if answer["next"] is None:
            return lots
        question["cursor"] = answer["next"]


async def caught_up(house: Household, told: Told) -> set[str]:
    """What the search has, once it has all that was acknowledged."""
    towns, there = set(told.acknowledged.values()), set[str]()

    async def has_all() -> bool:
        there.update(await found(house, towns))
        return told.acknowledged.keys() <= there

    await until(has_all)
    return there


def published(database: str) -> set[str]:
    """Every lot that listings has published, whoever knows of it."""
    with psycopg.connect(database) as connection:
        return {str(row[0]) for row in connection.execute("SELECT id FROM listings.lots WHERE status = 'published'")}


_DIFFERENCES = """
    SELECT coalesce(id, lot_id)::text, ours.version, theirs.version
    FROM (SELECT id, version FROM listings.lots
          WHERE status = 'published' AND COALESCE(counted, quantity) - taken > reserved) AS ours
    FULL JOIN (SELECT lot_id, version FROM matching.lots WHERE generation = (SELECT generation FROM matching.active)) AS theirs
      ON ours.id = theirs.lot_id
    WHERE ours.version IS DISTINCT FROM theirs.version
    LIMIT 10
"""

_MISCOUNTED = """
    SELECT coalesce(known.word, counted.word), known.lots, counted.lots
    FROM (SELECT word, lots FROM matching.words WHERE generation = (SELECT generation FROM matching.active) AND lots <> 0) AS known
    FULL JOIN (SELECT word, count(*) AS lots FROM matching.lots, unnest(tokens) AS word
               WHERE generation = (SELECT generation FROM matching.active) GROUP BY word) AS counted
      ON known.word = counted.word
    WHERE known.lots IS DISTINCT FROM counted.lots
    LIMIT 10
"""


async def same(database: str) -> None:
    """Wait until the projection is what listings has published, version by version; and each change must have been counted once."""
    with psycopg.connect(database, autocommit=True) as connection:

        async def is_same() -> bool:
            return connection.execute(_DIFFERENCES).fetchone() is None

        await until(is_same)
        assert connection.execute(_MISCOUNTED).fetchall() == []
