"""Examples of lots, wants, reservations and searches."""

from typing import Any, Final

from services.kernel.identity import Role
from tests.contract.examples.calls import OWNER, Call, Example, of_a_lot, plain, serial
from tests.household import Household
from tests.listings.offers import a_body
from tests.listings.wanting import a_want

A_WISH: Final = {"quantity": {"value": 4, "unit": "m2"}}


async def _some_wants(house: Household) -> Call:
    await _of_a_want()(house)
    return Call()


def _of_a_want(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        want = (await house.call("POST", "/v1/wants", key, json=a_want(audience="everyone"))).json()
        return Call(path={"want_id": want["id"]}, **call)

    return example


async def _matched_want(house: Household) -> Call:
    return await _known_to_matching(house, "wants", "want_id", a_want())


async def _matched_lot(house: Household) -> Call:
    return await _known_to_matching(house, "lots", "lot_id", a_body())


async def _known_to_matching(house: Household, path: str, parameter: str, body: dict[str, Any]) -> Call:
    """Posted, and waited for: matching follows."""
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    posted = await house.call("POST", f"/v1/{path}", key, json=body)
    one = posted.json()["id"]
    written = {"spolia-written": posted.headers["spolia-written"]}
    assert (await house.call("GET", f"/v1/{path}/{one}/matches", key, written)).is_success
    return Call(path={parameter: one}, private=True)


SUPPLIER: Final = "Supplier of the examples"


async def _reserved(house: Household, *, confirmed: bool) -> str:
    """A reservation of a new buyer's, on a lot of the owner of the examples; its id."""
    owner = await house.key(OWNER, Role.MATERIAL_MANAGER)
    buyer = await house.key(f"Buyer {next(serial)}", Role.BUYER)
    lot = (await house.call("POST", "/v1/lots", owner, json=a_body())).json()
    made = await house.call("POST", f"/v1/lots/{lot['id']}/reservations", buyer, {"idempotency-key": "one"}, json=A_WISH)
    assert made.status_code == 201, made.text
    if confirmed:
        await house.call("POST", f"{made.headers['location']}/confirm", owner)
    return str(made.json()["id"])


def _of_a_reservation(*, confirmed: bool = False, **call: Any) -> Example:
    async def example(house: Household) -> Call:
        return Call(path={"reservation_id": await _reserved(house, confirmed=confirmed)}, private=True, **call)

    return example


async def _a_new_reservation(house: Household) -> Call:
    supplier = await house.key(SUPPLIER, Role.DEMOLISHER)
    lot = (await house.call("POST", "/v1/lots", supplier, json=a_body())).json()
    return Call(path={"lot_id": lot["id"]}, json=A_WISH, anyones=True)


async def _several_reservations(house: Household) -> Call:
    supplier = await house.key(SUPPLIER, Role.DEMOLISHER)
    lots = [(await house.call("POST", "/v1/lots", supplier, json=a_body())).json() for _ in range(2)]
    return Call(json={"lots": [{"lot_id": lot["id"], **A_WISH} for lot in lots]})


async def _some_reservations(house: Household) -> Call:
    await _reserved(house, confirmed=False)
    return Call()


LOTS: Final[dict[str, Example]] = {
    "create_lot": plain(json=a_body()),
    "list_lots": plain(),
    "get_lot": of_a_lot(),
    "update_lot": of_a_lot(json={"condition": "B"}, version=1),
    "publish_lot": of_a_lot(status="draft", version=1),
    "withdraw_lot": of_a_lot(version=1),
    "recount_lot": of_a_lot(json={"value": 38}),
    "create_reservation": _a_new_reservation,
    "create_reservations": _several_reservations,
    "list_reservations": _some_reservations,
    "get_reservation": _of_a_reservation(),
    "confirm_reservation": _of_a_reservation(),
    "release_reservation": _of_a_reservation(json={"reason": "Toch te klein"}),
    "complete_reservation": _of_a_reservation(confirmed=True, json={"delivered": {"value": 3.5, "unit": "m2"}}),
    "create_want": plain(json=a_want()),
    "list_wants": _some_wants,
    "get_want": _of_a_want(),
    "update_want": _of_a_want(json={"radius_km": 40}, version=1),
    "close_want": _of_a_want(json={"status": "fulfilled"}, version=1),
    "list_want_matches": _matched_want,
    "list_lot_matches": _matched_lot,
    "search_lots": plain(query={"q": "eiken vloer", "postal_code": "2800"}),
}
