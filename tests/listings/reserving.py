"""Steps of reserving for tests, and what must hold of a ledger at any time."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import uuid4

import httpx
import psycopg
from psycopg.rows import dict_row

from tests.listings.conftest import Caller
from tests.listings.offers import a_body

SUMS = """
SELECT lot.id, lot.reserved, lot.entries, COALESCE(lot.counted, lot.quantity) - lot.taken AS present, lot.shortfall,
  count(entry.number) AS told, coalesce(max(entry.number), 0) AS last, coalesce(sum(entry.present), 0) AS sum_present,
  coalesce(sum(entry.held), 0) AS sum_held, coalesce(sum(entry.confirmed), 0) AS sum_confirmed,
  coalesce(sum(entry.delivered), 0) AS sum_delivered
FROM listings.lots AS lot LEFT JOIN listings.ledger AS entry ON entry.lot_id = lot.id GROUP BY lot.id
"""
PROMISED = """
SELECT lot_id, coalesce(sum(quantity) FILTER (WHERE status = 'held'), 0) AS held,
  coalesce(sum(quantity) FILTER (WHERE status = 'confirmed'), 0) AS confirmed,
  coalesce(sum(delivered), 0) AS delivered, coalesce(sum(short), 0) AS short
FROM listings.reservations GROUP BY lot_id
"""


async def posted(owner: Caller, value: float = 10, **overrides: Any) -> dict[str, Any]:
    """A lot of so many square metres of floor."""
    answer = await owner("POST", "/v1/lots", json=a_body(quantity={"value": value, "unit": "m2"}, **overrides))
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def reserve(buyer: Caller, lot: dict[str, Any], value: float, key: str | None = None, **wish: Any) -> httpx.Response:
    body = {"quantity": {"value": value, "unit": "m2"}, **wish}
    return await buyer("POST", f"/v1/lots/{lot['id']}/reservations", headers={"idempotency-key": key or str(uuid4())}, json=body)


async def reserve_all(buyer: Caller, lots: Sequence[dict[str, Any]], value: float, key: str | None = None, **wish: Any) -> httpx.Response:
    """So much of each."""
    body = {"lots": [{"lot_id": lot["id"], "quantity": {"value": value, "unit": "m2"}, **wish} for lot in lots]}
    return await buyer("POST", "/v1/reservations", headers={"idempotency-key": key or str(uuid4())}, json=body)


async def held(buyer: Caller, lot: dict[str, Any], value: float, **wish: Any) -> dict[str, Any]:
    answer = await reserve(buyer, lot, value, **wish)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def step(
    caller: Caller, name: str, reservation: dict[str, Any], body: dict[str, Any] | None = None, **headers: str
) -> httpx.Response:
    options = {} if body is None else {"json": body}
    return await caller("POST", f"/v1/reservations/{reservation['id']}/{name}", headers=headers, **options)


async def moved(
    owner: Caller, lot: dict[str, Any], kind: str, value: float | None = None, key: str | None = None, **told: Any
) -> httpx.Response:
    """Goods in or out, in square metres."""
    body = {"kind": kind, **({} if value is None else {"quantity": {"value": value, "unit": "m2"}}), **told}
    return await owner("POST", f"/v1/lots/{lot['id']}/movements", headers={"idempotency-key": key or str(uuid4())}, json=body)


async def figures(owner: Caller, lot: dict[str, Any]) -> tuple[float, float]:
    """What is reserved of a lot and what remains."""
    told = (await owner("GET", f"/v1/lots/{lot['id']}")).json()
    return told["reserved"], told["remaining"]


def let_pass(database: str, reservation: dict[str, Any], by: str) -> None:
    """Let time pass for a hold."""
    with psycopg.connect(database, autocommit=True) as connection:
        passed = "UPDATE listings.reservations SET expires_at = expires_at - CAST(%s AS interval) WHERE id = %s"
        assert connection.execute(passed, [by, reservation["id"]]).rowcount == 1


def assert_ledgers_sum(database: str, lots: Sequence[str] | None = None) -> None:
    """Every ledger sums to its lot and to its reservations, and is numbered without a gap."""
    with psycopg.connect(database, row_factory=dict_row) as connection:
        rows = connection.execute(SUMS).fetchall()
        promised = {row["lot_id"]: row for row in connection.execute(PROMISED)}
    nothing = dict.fromkeys(("held", "confirmed", "delivered", "short"), Decimal(0))
    for lot in rows:
        if lots is not None and str(lot["id"]) not in lots:
            continue
        of = promised.get(lot["id"], nothing)
        assert lot["told"] == lot["last"] == lot["entries"]
        assert (lot["sum_held"], lot["sum_confirmed"], lot["sum_delivered"]) == (of["held"], of["confirmed"], of["delivered"])
        assert lot["reserved"] == of["held"] + of["confirmed"]
        assert lot["shortfall"] == max(Decimal(0), lot["reserved"] - lot["present"]) == of["short"]
        assert lot["sum_present"] == (lot["present"] if lot["entries"] else 0)
