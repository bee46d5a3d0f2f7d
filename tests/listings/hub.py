"""A hub's system for tests: items, deliveries, and what is left in the end."""

import json
from collections.abc import Iterable
from typing import Any, Final

PATH: Final = "/v1/inventories/stock/items"
DEFAULTS: Final = {"location": {"postal_code": "2800"}, "available": {"from": "2027-01-01", "certainty": "released"}, "handover": "loaded"}


def an_item(external_id: str, **overrides: Any) -> dict[str, Any]:
    """All that an item needs where the inventory has no defaults."""
    item = {
        "external_id": external_id,
        "title": "Eiken plankenvloer",
        "quantity": {"value": 40, "unit": "m2"},
        "location": {"postal_code": "2800"},
        "available": {"from": "2027-01-01", "certainty": "released"},
    }
    return item | overrides


def lines_of(items: Iterable[object]) -> bytes:
    return b"".join(json.dumps(one).encode() + b"\n" for one in items)


def results(answer: Any) -> list[dict[str, Any]]:
    """The lines of an answer."""
    assert answer.status_code == 200, answer.text
    return [json.loads(line) for line in answer.text.splitlines()]


async def sync(caller: Any, items: Iterable[object], path: str = PATH, **query: Any) -> list[dict[str, Any]]:
    return results(await caller("PUT", path, content=lines_of(items), params=query))


async def state(caller: Any) -> dict[str, Any]:
    """What an organization's lots are, by the hub's own ids."""
    found: dict[str, Any] = {}
    cursor = None
    while True:
        page = (await caller("GET", "/v1/lots", params={"limit": 100} | ({"cursor": cursor} if cursor else {}))).json()
        found |= {lot["external_id"]: (lot["status"], lot["quantity"]["value"], lot["material"]["code"]) for lot in page["items"]}
        if not (cursor := page["next"]):
            return found
