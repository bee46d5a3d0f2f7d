"""The statements that store what a hub's system tells: a few hundred lines each, with their events."""

from typing import Final

from sqlalchemy import text

from services.listings.store.copied import COLUMNS

INCOMING: Final = text(
    f"CREATE TEMPORARY TABLE IF NOT EXISTS incoming ({', '.join(f'{name} {kind}' for name, kind in COLUMNS.items())}) ON COMMIT DELETE ROWS"
)
"""COPY does not go into tables with row level security: what comes is copied here first."""

COPY: Final = f"COPY pg_temp.incoming ({', '.join(COLUMNS)}) FROM STDIN"

_LOT: Final = (
    "version",
    "status",
    "kept_back",
    "project_id",
    "material",
    "quantity",
    "unit",
    "last_day",
    "audience",
    "stated",
    "derived",
    "document",
)
_ITEM: Final = ("lot_id", "line", "basis", "source_version", "present", "category", "photographs")


def _set(columns: tuple[str, ...]) -> str:
    return ", ".join(f"{name} = excluded.{name}" for name in columns)


TAKE: Final = text(f"""
WITH private AS (
  INSERT INTO listings.lot_private (lot_id, organization_id, stated, place)
  SELECT lot_id, CAST(:owner AS uuid), private, place FROM pg_temp.incoming WHERE version IS NOT NULL
  ON CONFLICT (lot_id) DO UPDATE SET stated = excluded.stated, place = excluded.place
  WHERE (lot_private.stated, lot_private.place) IS DISTINCT FROM (excluded.stated, excluded.place)
  RETURNING lot_id),
changed AS (
  INSERT INTO listings.lots (id, organization_id, external_id, {", ".join(_LOT)})
  SELECT lot_id, CAST(:owner AS uuid), external_id, {", ".join(_LOT)} FROM pg_temp.incoming WHERE version IS NOT NULL
  ON CONFLICT (id) DO UPDATE SET external_id = excluded.external_id, changed_at = now(), {_set(_LOT)}
  WHERE (lots.external_id, lots.status, lots.kept_back, lots.stated, lots.derived)
        IS DISTINCT FROM (excluded.external_id, excluded.status, excluded.kept_back, excluded.stated, excluded.derived)
     OR lots.id IN (SELECT lot_id FROM private)
  RETURNING id),
item AS (
  INSERT INTO listings.inventory_items (inventory_id, organization_id, external_id, number, corrections, {", ".join(_ITEM)})
  SELECT CAST(:inventory AS uuid), CAST(:owner AS uuid), external_id, CAST(:numbered AS int) + fresh, corrections, {", ".join(_ITEM)}
  FROM pg_temp.incoming WHERE fresh IS NOT NULL),
again AS (
  UPDATE listings.inventory_items AS item
  SET touched_at = now(), corrections = came.corrections, {", ".join(f"{name} = came.{name}" for name in _ITEM)}
  FROM pg_temp.incoming AS came
  WHERE item.inventory_id = CAST(:inventory AS uuid) AND item.external_id = came.external_id AND came.fresh IS NULL),
seen AS (
  INSERT INTO listings.photographs_to_fetch (lot_id, url, organization_id)
  SELECT lot_id, jsonb_array_elements_text(photographs), CAST(:owner AS uuid) FROM pg_temp.incoming WHERE lot_id IS NOT NULL
  ON CONFLICT DO NOTHING),
stood AS (
  INSERT INTO listings.standings (lot_id, organization_id, place_id)
  SELECT came.lot_id, CAST(:owner AS uuid), place.id FROM pg_temp.incoming AS came
  JOIN listings.stock_places AS place ON place.organization_id = CAST(:owner AS uuid) AND place.name = came.stock_place
  WHERE came.lot_id IS NOT NULL AND came.stock_place IS NOT NULL
  ON CONFLICT (lot_id) DO UPDATE SET place_id = excluded.place_id, takes = NULL, takes_unit = NULL, since = now()
  WHERE standings.place_id <> excluded.place_id
  RETURNING lot_id),
told AS (
  INSERT INTO listings.outbox (event_id, type, subject, version, data, public, owner, request_id, traceparent)
  SELECT event_id, CAST(:type AS text), lot_id, version, document, public, CAST(:owner AS uuid), CAST(:request_id AS text),
         CAST(:traceparent AS text)
  FROM pg_temp.incoming JOIN changed ON changed.id = lot_id WHERE told)
SELECT id FROM changed UNION SELECT lot_id FROM stood
""")  # noqa: S608 - columns of our own
"""A line that changes nothing of its lot leaves the lot's row alone, and nobody hears of it; where it stands is its hub's alone."""

WITHDRAW: Final = text("""
WITH before AS (SELECT id, status, audience FROM listings.lots WHERE id = ANY(CAST(:ids AS uuid[])) AND status IN ('draft', 'published')),
ended AS (
  UPDATE listings.lots SET status = 'withdrawn', document = NULL, version = version + 1, changed_at = now()
  FROM before WHERE lots.id = before.id RETURNING lots.id, lots.organization_id, lots.version, before.status AS was, lots.audience),
told AS (
  INSERT INTO listings.outbox (event_id, type, subject, version, data, public, owner, request_id, traceparent)
  SELECT gen_random_uuid(), CAST(:type AS text), id, version, NULL, audience = 'everyone', organization_id, CAST(:request_id AS text),
         CAST(:traceparent AS text)
  FROM ended WHERE was = 'published')
SELECT id FROM ended
""")

MISS: Final = text("""
UPDATE listings.inventory_items SET present = false, line = '', touched_at = now(), source_version = coalesce(:version, source_version)
WHERE inventory_id = CAST(:inventory AS uuid) AND external_id = ANY(CAST(:ids AS text[]))
""")
