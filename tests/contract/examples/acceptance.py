"""Examples of receivers, rates, and what is known of lots."""

from dataclasses import replace
from typing import Any, Final

from services.kernel.identity import Role
from tests.contract.examples.calls import OWNER, Call, Example, of_a_lot, plain, serial
from tests.household import Household

A_SITE: Final = {
    "name": "Poort",
    "role": "receiving",
    "location": {"postal_code": "8740"},
    "materials": ["masonry.brick"],
    "delivery_modes": ["drop_off"],
    "takes_from": ["traders"],
}


def a_receiver() -> dict[str, Any]:
    return {"name": f"Steenfabriek {next(serial)}", "kind": "manufacturer", "sites": [A_SITE]}


async def _my_rates(house: Household) -> Call:
    """Of the version that earlier calls have made of them."""
    read = await house.call("GET", "/v1/rates", await house.key(OWNER, Role.MATERIAL_MANAGER))
    return Call(json={"rates": {"labour.hour": "48"}}, version=read.json()["version"])


async def registered_receiver(house: Household) -> dict[str, Any]:
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    answer = await house.call("POST", "/v1/receivers", key, json=a_receiver())
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def _of_a_receiver(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        return Call(path={"receiver_id": (await registered_receiver(house))["id"]}, **call)

    return example


def _of_a_site(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        receiver = await registered_receiver(house)
        return Call(path={"receiver_id": receiver["id"], "site_id": receiver["sites"][0]["id"]}, **call)

    return example


async def _offered_to_me(house: Household) -> Call:
    """A receiver that somebody wrote down for the owner of the examples, who may claim it."""
    manager, mine = [await house.key(who, Role.MATERIAL_MANAGER) for who in ("A writer-down", OWNER)]
    me = (await house.call("GET", "/v1/organizations/me", mine)).json()["id"]
    written = a_receiver() | {"transcription": {"source": "A leaflet", "on": "2026-01-31"}}
    receiver = (await house.call("POST", "/v1/receivers", manager, json=written)).json()["id"]
    path = f"/v1/receivers/{receiver}/handover"
    answer = await house.call("PUT", path, manager, {"if-match": '"1"'}, json={"organization_id": me})
    assert answer.status_code == 200, answer.text
    return Call(path={"receiver_id": receiver}, version=1)


async def _offered_to_me_in_private(house: Household) -> Call:
    return replace(await _offered_to_me(house), version=None, private=True)


async def _some_handovers(house: Household) -> Call:
    await _offered_to_me(house)
    return Call()


async def _a_new_receiver(_: Household) -> Call:
    return Call(json=a_receiver())


ACCEPTANCE: Final[dict[str, Example]] = {
    "get_lot_outlets": of_a_lot(),
    "get_lot_facts": of_a_lot(),
    "put_lot_facts": of_a_lot(json={"facts": [{"about": "moisture", "dry": True}]}, version=0),
    "add_lot_fact": of_a_lot(json={"about": "fraction", "of": "sand", "share": {"at_most": 3}}),
    "create_receiver": _a_new_receiver,
    "list_receivers": plain(),
    "find_outlets": plain(query={"material": "boards.plasterboard", "postal_code": "2800"}),
    "find_firms": plain(query={"postal_code": "2800"}),
    "list_regulations": plain(query={"material": "bulk.rubble", "region": "flanders"}),
    "get_criteria_schema": plain(),
    "list_terms": plain(query={"kind": "component"}),
    "list_uses": plain(),
    "get_use": plain(path={"code": "facade_brick"}),
    "create_evaluation": plain(
        json={"material": "masonry.brick.facing", "quantity": {"value": 4000, "unit": "piece"}, "use": "facade_brick"}
    ),
    "get_receiver": _of_a_receiver(),
    "update_receiver": _of_a_receiver(json={"name": "Anders"}, version=1),
    "delete_receiver": _of_a_receiver(version=1),
    "offer_receiver": _of_a_receiver(json={"organization_id": "0192f0c1-7c3e-7000-8000-000000000001"}, version=1),
    "get_receiver_handover": _offered_to_me_in_private,
    "end_receiver_handover": _offered_to_me_in_private,
    "list_receiver_handovers": _some_handovers,
    "claim_receiver": _offered_to_me,
    "add_site": _of_a_receiver(json=A_SITE | {"name": "Achterpoort"}, version=1),
    "get_site": _of_a_site(),
    "update_site": _of_a_site(json={"name": "Zijpoort"}, version=1),
    "remove_site": _of_a_site(version=1),
    "get_rates": plain(),
    "put_rates": _my_rates,
    "import_receiver_sites": _of_a_receiver(json={"type": "FeatureCollection", "features": []}),
}
