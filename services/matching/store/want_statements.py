"""The statements about wants: one's own, one's own lot, and the hot one, from a lot outward to the wants it may suit.

As in `statements`: class by class (LATERAL), nearest first, every parameter cast. A want's own radius cannot be searched by
`ST_DWithin` and an index on its place; so each has the square around it, which must hold the lot, and the exact cut comes after.
"""

from typing import Final

from services.matching.store.statements import ACTIVE

_OWN_WANT: Final = """
SELECT price_ceiling, stated_material, document::text FROM matching.wants
WHERE want_id = %(id)s::uuid AND generation = {active} AND organization_id = %(organization)s::uuid
"""

_OWN_LOT: Final = """
SELECT lot.categories, lot.tokens, lot.lot_id, lot.lon, lot.lat, lot.material, lower(lot.open), upper(lot.open) - 1, lot.certainty,
       lot.expected, lot.amount, lot.unit, lot.mass_kg, lot.condition, lot.completeness, 0, 0, lot.price, false
FROM matching.lots AS lot
WHERE lot.lot_id = %(id)s::uuid AND lot.generation = {active} AND (lot.document ->> 'organization_id')::uuid = %(organization)s::uuid
"""

_MAY_SUIT: Final = """{want}.generation = {active}
          AND {want}.area && %(here)s::geometry
          AND ST_DWithin({want}.place, %(here)s::geometry, {want}.reach)
          AND {want}.open && daterange(%(start)s::date, %(until)s::date, '[]')
          AND {want}.condition >= %(condition)s::smallint
          AND ({want}.audience = 'everyone' OR (%(trader)s::boolean AND {want}.audience = 'traders')
               OR {want}.organization_id = %(organization)s::uuid)"""

_SUITED: Final = """
WITH hits AS MATERIALIZED (
    SELECT hit.want_id, count(*) OVER () > %(most_by_words)s::integer AS many
    FROM (
      SELECT want_id FROM matching.wants AS want
      WHERE want.tokens && %(tokens)s::text[]
          AND {of_want}
      ORDER BY want.place <-> %(here)s::geometry
      LIMIT %(most_by_words)s::integer + 1
    ) AS hit
), found AS (
    SELECT want_id, many FROM hits
    UNION ALL
    SELECT found.want_id, found.many
    FROM unnest(%(categories)s::integer[]) AS held (category)
    CROSS JOIN LATERAL (
      SELECT nearest.want_id, count(*) OVER () > %(most)s::integer AS many
      FROM (
        SELECT want_id FROM matching.want_classes AS class
        WHERE class.category = held.category
          AND {of_class}
        ORDER BY class.place <-> %(here)s::geometry
        LIMIT %(most)s::integer + 1
      ) AS nearest
    ) AS found
), chosen AS (
  SELECT want_id, bool_or(many) AS many FROM found GROUP BY want_id
)
SELECT want.document::text, want.stated_material,
       CASE WHEN want.organization_id = %(organization)s::uuid THEN want.price_ceiling END, chosen.many
FROM chosen JOIN matching.wants AS want ON want.want_id = chosen.want_id AND want.generation = {active}
"""

OWN_WANT: Final = _OWN_WANT.format(active=ACTIVE)

OWN_LOT: Final = _OWN_LOT.format(active=ACTIVE)
"""After its classes and words the columns of a search. Whose it is, its document tells."""

SUITED: Final = _SUITED.format(
    active=ACTIVE, of_want=_MAY_SUIT.format(want="want", active=ACTIVE), of_class=_MAY_SUIT.format(want="class", active=ACTIVE)
)
"""What a buyer would pay is not read but for himself: whoever sets the price of a lot would learn it from the scores."""
