"""The hot statement: a search's candidates, in one statement, each by an index; and the one for what is shown of them.

Three branches, each nearest first (newest first where no place is asked): lots of the asked classes that have telling words, lots
of any class that have rare ones, lots of the asked classes. The hits of words are materialized, since the planner would walk the
place index for them; classes are walked one by one (LATERAL), since `= ANY` loses the index order. Every parameter is cast:
psycopg sends a small int as smallint, and an index on integer then cannot serve it.
"""

from itertools import product
from typing import Final

ACTIVE: Final = "(SELECT generation FROM matching.active)"

_PASSES: Final = """{lot}.generation = {active}
          AND {lot}.open && daterange(%(start)s::date, %(until)s::date, '[]')
          AND coalesce({lot}.condition, 0) <= %(condition)s::smallint
          AND (%(trader)s::boolean OR NOT {lot}.traders_only)"""

_WITHIN: Final = """
          AND ST_DWithin({lot}.place, %(here)s::geometry, %(metres)s::float8)"""

_NEAREST: Final = "{lot}.place <-> %(here)s::geometry"
_NEWEST: Final = "{lot}.lot_id DESC"

# A class that no lot is of is told by the key: the place index would read every page in which its neighbours are mixed (2,000).
_CLASS_BRANCH: Final = """
    SELECT found.lot_id, found.many
    FROM unnest(%(categories)s::integer[], %(most)s::integer[]) AS asked (category, most)
    CROSS JOIN LATERAL (
      SELECT nearest.lot_id, count(*) OVER () > asked.most AS many
      FROM (
        SELECT lot_id FROM matching.lot_classes AS class
        WHERE class.category = asked.category
          AND (SELECT true FROM matching.lot_classes AS held WHERE held.category = asked.category ORDER BY held.lot_id LIMIT 1)
          AND (class.own OR NOT %(own)s::boolean)
          AND {passes}
        ORDER BY {order}
        LIMIT asked.most + 1
      ) AS nearest
    ) AS found"""

_PASSING_BRANCH: Final = """
    SELECT nearest.lot_id, count(*) OVER () > %(most_passing)s::integer AS many
    FROM (
      SELECT lot_id FROM matching.lot_passes AS class
      WHERE class.programme_id = %(passes)s::uuid
          AND class.categories && %(categories)s::integer[]
          AND (NOT %(own)s::boolean OR class.categories[1] = ANY (%(categories)s::integer[]))
          AND {passes}
      ORDER BY {order}
      LIMIT %(most_passing)s::integer + 1
    ) AS nearest"""

PASSING: Final = """
          AND EXISTS (SELECT FROM matching.lot_passes AS pass WHERE pass.programme_id = %(passes)s::uuid
                      AND pass.lot_id = lot.lot_id AND pass.generation = lot.generation)"""

_WORDS_BRANCH: Final = """
    SELECT hit.lot_id, count(*) OVER () > %({most})s::integer AS many
    FROM (
      SELECT lot_id FROM matching.lots AS lot
      WHERE {chosen}
          AND {passes}
      ORDER BY {has_words} DESC, {order}
      LIMIT %({most})s::integer + 1
    ) AS hit"""

_HITS_TOO: Final = "SELECT lot_id, many FROM hits UNION ALL"

# Of the classes that may be meant alone: those beside them come with their nearest, and with their words they doubled what is read.
TELLING: Final = """lot.tokens && %(telling)s::text[]
          AND lot.categories && %(meant)s::integer[]
          AND (NOT %(own)s::boolean OR lot.categories[1] = ANY (%(meant)s::integer[]))"""
ANYWHERE: Final = "lot.tokens && %(anywhere)s::text[]"

LONGEST: Final = 4096
"""Characters of a statement of which psycopg keeps what it has read."""

SLOTS: Final = 6
"""Words that a statement has room for; the empty slot `{}` is in no lot."""


def _has(slot: str) -> str:
    """Whether a lot has one of the words of a slot."""
    return f"(lot.tokens && %({slot})s::text[])::integer"


_HAS_WORDS: Final = " + ".join(_has(f"word{slot}") for slot in range(SLOTS))
_BITS: Final = {name: " | ".join(f"({_has(f'{name}{slot}')} << {slot})" for slot in range(SLOTS)) for name in ("word", "told")}

_SEARCH: Final = """
WITH {hits}found AS (
  {branches}
), chosen AS (
  SELECT lot_id, bool_or(many) AS many FROM found GROUP BY lot_id
)
SELECT lot.lot_id, lot.lon, lot.lat, lot.material, lower(lot.open), upper(lot.open) - 1, lot.certainty, lot.expected,
       lot.amount, lot.unit, lot.mass_kg, lot.condition, lot.completeness, {has}, {told},
       lot.price, chosen.many
FROM chosen JOIN matching.lots AS lot ON lot.lot_id = chosen.lot_id AND lot.generation = {active}
"""


def passes(lot: str, *, near: bool) -> str:
    """The hard filters on a table that is called so."""
    return (_PASSES + (_WITHIN if near else "")).format(lot=lot, active=ACTIVE)


def _statement(*, near: bool, words: bool, passing: bool = False) -> str:
    order = _NEAREST if near else _NEWEST

    def of(lot: str) -> dict[str, str]:
        return {"passes": passes(lot, near=near), "order": order.format(lot=lot)}

    classes = (_PASSING_BRANCH if passing else _CLASS_BRANCH).format(**of("class"))
    hits = "\n    UNION ALL".join(
        _WORDS_BRANCH.format(chosen=chosen + (PASSING if passing else ""), most=most, has_words=f"({_HAS_WORDS})", **of("lot"))
        for chosen, most in ((TELLING, "most_telling"), (ANYWHERE, "most_anywhere"))
    )
    statement = _SEARCH.format(
        hits=f"hits AS MATERIALIZED ({hits}\n), " if words else "",
        branches=f"{_HITS_TOO}{classes}" if words else classes,
        has=_BITS["word"] if words else "0",
        told=_BITS["told"] if words else "0",
        active=ACTIVE,
    )
    return " ".join(statement.split())  # a longer one than `LONGEST` is read anew each time, 0.3 ms


SHOW: Final = """
SELECT lot_id, document::text FROM matching.lots
WHERE lot_id = ANY (%(ids)s::uuid[]) AND generation = (SELECT generation FROM matching.active)
  AND (%(trader)s::boolean OR NOT traders_only)
"""
"""The documents of a page. Who may see a lot is asked again, since it may have changed since it was chosen."""

SEARCH: Final = {(near, words): _statement(near=near, words=words) for near in (True, False) for words in (True, False)}
"""By whether a place is asked, and whether words are."""

SEARCH_PASSING: Final = {
    (near, words): _statement(near=near, words=words, passing=True) for near, words in product((True, False), repeat=2)
}
"""The same among lots that pass a programme: a statement of its own, so that the usual search keeps its plan."""
