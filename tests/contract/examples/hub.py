"""Examples of inventories, stock places, movements and labels."""

from typing import Any, Final

import orjson

from services.kernel.identity import Role
from tests.contract.examples.calls import OWNER, Call, Example, of_a_lot, plain, serial
from tests.household import Household
from tests.listings.offers import a_body


def _of_an_inventory(**call: Any) -> Example:
    """One of its own for each call, so that its version is known."""

    async def example(house: Household) -> Call:
        key, name = await house.key(OWNER, Role.MATERIAL_MANAGER), f"stock-{next(serial)}"
        made = await house.call("PUT", f"/v1/inventories/{name}", key, {"if-match": '"0"'}, json={"handover": "loaded"})
        assert made.is_success, made.text
        return Call(path={"name": name}, private=True, **call)

    return example


def _of_a_stock_place(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        made = await house.call("POST", "/v1/stock-places", key, json={"name": f"Rek {next(serial)}"})
        return Call(path={"place_id": made.json()["id"]}, private=True, **call)

    return example


async def _some_stock_places(house: Household) -> Call:
    await _of_a_stock_place()(house)
    return Call()


async def _a_new_stock_place(_: Household) -> Call:
    fee = {"amount": "1.20", "per": "pallet", "period": "week", "vat": "excluded"}
    return Call(json={"name": f"Hal {next(serial)}", "kind": "hall", "capacity": {"value": 80, "unit": "pallet"}, "fees": [fee]})


A_LOAD: Final = {
    "kind": "out",
    "at": "2026-03-01T09:30:00+01:00",
    "quantity": {"value": 4, "unit": "m2"},
    "weight": {"gross_kg": 7420, "tare_kg": 7300, "ticket": "W-118"},
    "counterparty": "Dakwerken Peeters",
}


async def _movement(house: Household) -> tuple[str, str]:
    """A movement of the owner of the examples, and its lot."""
    key, lot = await house.key(OWNER, Role.MATERIAL_MANAGER), (await of_a_lot()(house)).path["lot_id"]
    made = await house.call("POST", f"/v1/lots/{lot}/movements", key, {"idempotency-key": lot}, json=A_LOAD)
    assert made.status_code == 201, made.text
    return str(made.json()["movement"]["id"]), lot


async def _of_a_movement(house: Household) -> Call:
    return Call(path={"movement_id": (await _movement(house))[0]}, private=True)


async def _of_a_moved_lot(house: Household) -> Call:
    return Call(path={"lot_id": (await _movement(house))[1]}, private=True)


async def _some_movements(house: Household) -> Call:
    await _movement(house)
    return Call()


async def _of_a_standing_lot(house: Household) -> Call:
    key, name = await house.key(OWNER, Role.MATERIAL_MANAGER), f"S-{next(serial)}"
    item = a_body(external_id=name, stock_place="Hal 1")
    told = await house.call("PUT", "/v1/inventories/standing/items", key, content=orjson.dumps(item) + b"\n")
    return Call(path={"lot_id": orjson.loads(told.content.splitlines()[0])["id"]}, private=True)


async def _some_labels(house: Household) -> Call:
    """Of a lot of one's own, by one's own id of it: whoever calls has one."""
    return Call(json={"lot_ids": [(await of_a_lot()(house)).path["lot_id"]]})


HUB: Final[dict[str, Example]] = {
    "create_stock_place": _a_new_stock_place,
    "list_stock_places": _some_stock_places,
    "get_stock_place": _of_a_stock_place(),
    "update_stock_place": _of_a_stock_place(json={"kind": "rack"}, version=1),
    "delete_stock_place": _of_a_stock_place(version=1),
    "list_stock_place_lots": _of_a_stock_place(),
    "get_lot_stock_place": _of_a_standing_lot,
    "create_movement": of_a_lot(json=A_LOAD),
    "list_lot_movements": _of_a_moved_lot,
    "list_movements": _some_movements,
    "get_movement": _of_a_movement,
    "export_movements": plain(query={"from": "2026-01-01"}),
    "get_lot_label": of_a_lot(private=True),
    "print_labels": _some_labels,
    "list_inventories": _of_an_inventory(),
    "get_inventory": _of_an_inventory(),
    "put_inventory": _of_an_inventory(json={"location": {"postal_code": "2800"}}, version=1),
    "sync_items": _of_an_inventory(content=orjson.dumps(a_body(external_id="H-1")) + b"\n"),
    "correct_items": _of_an_inventory(json={"category": "Gevelsteen recup", "patch": {"building_year": 1930}}),
    "get_categories": _of_an_inventory(),
    "map_categories": _of_an_inventory(json={"categories": {"Gevelsteen recup": "masonry.brick.facing"}}, version=1),
}
