"""Counting lots that fit, in one statement: all that pass, not only the nearest, and every facet at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import product
from typing import Any, Final

from services.matching.domain.facets import COUNTED, DISTANCES_KM, FREE, NOT_TOLD, PRICES, Counted, Facet, Share, in_order
from services.matching.domain.need import Condition
from services.matching.store.statements import ACTIVE, ANYWHERE, PASSING, TELLING, passes

_METRES: Final = [end * 1000 for end in DISTANCES_KM]

_OF_CLASS: Final = """
    SELECT lot_id FROM matching.lot_classes AS class
    WHERE class.category = ANY (%(meant)s::integer[]) AND (class.own OR NOT %(own)s::boolean)
      AND {passes}"""

_OF_PASSING: Final = """
    SELECT lot_id FROM matching.lot_passes AS class
    WHERE class.programme_id = %(passes)s::uuid AND class.categories && %(meant)s::integer[]
      AND (NOT %(own)s::boolean OR class.categories[1] = ANY (%(meant)s::integer[]))
      AND {passes}"""

_WITH_WORDS: Final = """
    UNION
    SELECT lot_id FROM matching.lots AS lot
    WHERE (({telling}) OR {anywhere})
      AND {passes}"""

_COUNT: Final = """
WITH chosen AS MATERIALIZED (
  SELECT lot_id FROM ({of_class}{with_words}
  ) AS every LIMIT %(counted)s::integer + 1
), told AS (
  SELECT lot.material, {distance} AS distance, to_char(greatest(lower(lot.open), %(start)s::date), 'YYYY-MM') AS month,
         coalesce(lot.condition, 0) AS condition, lot.price
  FROM chosen JOIN matching.lots AS lot ON lot.lot_id = chosen.lot_id AND lot.generation = {active}
)
SELECT grouping(material, band, month, condition, price_band), coalesce(material, month, (coalesce(band, condition, price_band))::text),
       count(*)
FROM (
  SELECT material, month, condition, width_bucket(distance, %(metres_of_bands)s::float8[]) AS band,
         CASE WHEN price IS NULL THEN -2 WHEN price <= 0 THEN -1 ELSE width_bucket(price, %(prices)s::float8[]) END AS price_band
  FROM told
) AS banded
GROUP BY GROUPING SETS ((material), (band), (month), (condition), (price_band), ())
"""

_GROUPS: Final = {0b01111: Facet.CLASS, 0b10111: Facet.DISTANCE, 0b11011: Facet.MONTH, 0b11101: Facet.CONDITION, 0b11110: Facet.PRICE}
"""Which facet a row is about: the one bit that is not set."""
_ALL: Final = 0b11111

_CONDITIONS: Final = {"0": NOT_TOLD} | {str(int(one)): one.name for one in Condition}
_PRICES: Final = {"-2": NOT_TOLD, "-1": FREE}


def _statement(*, near: bool, words: bool, passing: bool = False) -> str:
    filters = passes("lot", near=near) + (PASSING if passing else "")
    return _COUNT.format(
        of_class=(_OF_PASSING if passing else _OF_CLASS).format(passes=passes("class", near=near)),
        with_words=_WITH_WORDS.format(telling=TELLING, anywhere=ANYWHERE, passes=filters) if words else "",
        distance="ST_Distance(lot.place, %(here)s::geometry)" if near else "NULL::float8",
        active=ACTIVE,
    )


COUNT: Final = {(near, words): _statement(near=near, words=words) for near in (True, False) for words in (True, False)}
"""By whether a place is asked, and whether words are."""

COUNT_PASSING: Final = {(near, words): _statement(near=near, words=words, passing=True) for near, words in product((True, False), repeat=2)}
"""The same among lots that pass a programme."""


def counting(parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    """The parameters of a search with those of counting."""
    return {**parameters, "counted": COUNTED, "metres_of_bands": _METRES, "prices": [float(end) for end in PRICES]}


def counted(rows: Iterable[tuple[int, str | None, int]], wanted: Sequence[Facet]) -> Counted:
    """The shares that were asked for."""
    shares: dict[Facet, list[Share]] = defaultdict(list)
    every = 0
    for group, value, lots in rows:
        if group == _ALL:
            every = lots
        elif value is not None and _GROUPS[group] in wanted:
            shares[_GROUPS[group]].append(Share(_told(_GROUPS[group], value), lots))
    return Counted({one: in_order(one, shares[one]) for one in wanted}, min(every, COUNTED), every > COUNTED)


def _told(facet: Facet, value: str) -> str:
    match facet:
        case Facet.DISTANCE:
            return _band(DISTANCES_KM, int(value))
        case Facet.PRICE:
            return _PRICES.get(value) or _band(PRICES, int(value))
        case Facet.CONDITION:
            return _CONDITIONS[value]
        case Facet.CLASS | Facet.MONTH:
            return value


def _band(ends: Sequence[int], nth: int) -> str:
    return f"{(0, *ends)[nth]}-{(*ends, '')[nth]}"
