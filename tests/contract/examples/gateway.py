"""Examples of organizations, keys, changes and the vocabulary."""

from typing import Any, Final

from services.kernel.identity import Role
from tests.contract.examples.calls import OWNER, Call, Example, plain, serial
from tests.household import Household


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
    return Call(json={"name": f"Nieuwe Sloopwerken {next(serial)}", "kind": "demolisher"})


GATEWAY: Final[dict[str, Example]] = {
    "create_organization": _a_new_organization,
    "get_own_organization": plain(),
    "get_organization": _of_an_organization(),
    "update_organization": _of_an_organization(json={"region": "flanders"}, version=1),
    "create_key": plain(json={"label": "till"}),
    "list_keys": plain(),
    "get_key": _of_a_key(),
    "revoke_key": _of_a_key(version=1),
    "list_changes": plain(query={"type": "lot", "limit": 2}),
    "suggest_materials": plain(query={"q": "kass"}),
    "understand_text": plain(query={"text": "20 eiken binnendeuren 83 cm"}),
    "list_attributes": plain(),
    "list_materials": plain(),
    "get_material": plain(path={"code": "masonry.brick"}),
}
