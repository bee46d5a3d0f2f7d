"""One good call of every operation: the permission matrix makes it with every kind of key.

A new operation without an example here fails the matrix, so that none is forgotten.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from services.kernel.identity import Role
from tests.household import Household
from tests.listings.offers import a_body

OWNER: Final = "Owner of the examples"
_serial = count()


@dataclass(frozen=True, slots=True)
class Call:
    """What goes into the path, the body and the headers; `private` when only the owner may know that it exists."""

    path: dict[str, str] = field(default_factory=dict)
    json: Any = None
    version: int | None = None
    private: bool = False
    query: dict[str, Any] = field(default_factory=dict)


Example = Callable[[Household], Awaitable[Call]]

A_SITE: Final = {
    "name": "Poort",
    "role": "receiving",
    "location": {"postal_code": "8740"},
    "materials": ["masonry.brick"],
    "delivery_modes": ["drop_off"],
    "takes_from": ["traders"],
}


def a_receiver() -> dict[str, Any]:
    return {"name": f"Steenfabriek {next(_serial)}", "kind": "manufacturer", "sites": [A_SITE]}


def _plain(**call: Any) -> Example:
    async def example(_: Household) -> Call:
        return Call(**call)

    return example


def _of_a_lot(*, status: str = "published", **call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        lot = (await house.call("POST", "/v1/lots", key, json=a_body(status=status))).json()
        return Call(path={"lot_id": lot["id"]}, **call)

    return example


async def _receiver(house: Household) -> dict[str, Any]:
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    answer = await house.call("POST", "/v1/receivers", key, json=a_receiver())
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def _of_a_receiver(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        return Call(path={"receiver_id": (await _receiver(house))["id"]}, **call)

    return example


def _of_a_site(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        receiver = await _receiver(house)
        return Call(path={"receiver_id": receiver["id"], "site_id": receiver["sites"][0]["id"]}, **call)

    return example


def _of_a_key(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        made = (await house.call("POST", "/v1/keys", key, json={"label": "example"})).json()
        return Call(path={"key_id": made["key"]["id"]}, private=True, **call)

    return example


def _of_an_organization(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        return Call(path={"organization_id": (await house.call("GET", "/v1/organizations/me", key)).json()["id"]}, **call)

    return example


async def _a_new_organization(_: Household) -> Call:
    return Call(json={"name": f"Nieuwe Sloopwerken {next(_serial)}", "kind": "demolisher"})


async def _a_new_receiver(_: Household) -> Call:
    return Call(json=a_receiver())


EXAMPLES: Final[dict[str, Example]] = {
    "create_lot": _plain(json=a_body()),
    "list_lots": _plain(),
    "get_lot": _of_a_lot(),
    "update_lot": _of_a_lot(json={"condition": "B"}, version=1),
    "publish_lot": _of_a_lot(status="draft", version=1),
    "withdraw_lot": _of_a_lot(version=1),
    "search_lots": _plain(query={"q": "eiken vloer", "postal_code": "2800"}),
    "create_receiver": _a_new_receiver,
    "list_receivers": _plain(),
    "get_receiver": _of_a_receiver(),
    "update_receiver": _of_a_receiver(json={"name": "Anders"}, version=1),
    "delete_receiver": _of_a_receiver(version=1),
    "add_site": _of_a_receiver(json=A_SITE | {"name": "Achterpoort"}, version=1),
    "get_site": _of_a_site(),
    "update_site": _of_a_site(json={"name": "Zijpoort"}, version=1),
    "remove_site": _of_a_site(version=1),
    "create_organization": _a_new_organization,
    "get_own_organization": _plain(),
    "get_organization": _of_an_organization(),
    "update_organization": _of_an_organization(json={"region": "flanders"}, version=1),
    "create_key": _plain(json={"label": "till"}),
    "list_keys": _plain(),
    "get_key": _of_a_key(),
    "revoke_key": _of_a_key(version=1),
    "list_changes": _plain(query={"type": "lot", "limit": 2}),
    "suggest_materials": _plain(query={"q": "kass"}),
    "understand_text": _plain(query={"text": "20 eiken binnendeuren 83 cm"}),
    "list_attributes": _plain(),
    "list_materials": _plain(),
    "get_material": _plain(path={"code": "masonry.brick"}),
}
