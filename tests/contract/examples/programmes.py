"""Examples of programmes and consignments."""

from typing import Any, Final

from services.kernel.identity import Role
from tests.contract.examples.acceptance import registered_receiver
from tests.contract.examples.calls import IN_NINE_DAYS, OWNER, TODAY, Call, Example, of_a_lot, plain
from tests.household import Household
from tests.listings.offers import a_body

A_SLOT: Final = {"starts": "2027-03-02T10:00:00+01:00", "ends": "2027-03-02T11:00:00+01:00"}


A_TICKET: Final = {"number": "W-77", "gross_kg": 27400, "tare_kg": 14900, "weighed_at": "2027-03-02T10:15:00+01:00"}


def _a_draft() -> dict[str, Any]:
    return {"criteria": {"materials": ["masonry.brick"], "fate": "reuse"}, "valid_from": IN_NINE_DAYS}


def _of_a_programme(stage: str = "begun", **call: Any) -> Example:
    """A programme that was transcribed; with a draft, or with a published version, where its version is 2 or 3."""

    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        written = {"source": "A leaflet", "on": "2026-01-31"}
        body = {"receiver_id": (await registered_receiver(house))["id"], "name": "Bakstenen", "transcription": written}
        path = {"programme_id": (await house.call("POST", "/v1/programmes", key, json=body)).json()["id"]}
        versions = f"/v1/programmes/{path['programme_id']}/versions"
        if stage != "begun":
            await house.call("POST", versions, key, {"if-match": '"1"'}, json=_a_draft())
            path["number"] = "1"
        if stage == "published":
            await house.call("POST", f"{versions}/1/publish", key, {"if-match": '"2"'})
        return Call(path=path, **call)

    return example


async def _consigned(house: Household) -> dict[str, Any]:
    """What a sender says who offers his lot to a programme that is in force."""
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    own = {"receiver_id": (await registered_receiver(house))["id"], "name": "Bakstenen"}
    programme = (await house.call("POST", "/v1/programmes", key, json=own)).json()["id"]
    versions = f"/v1/programmes/{programme}/versions"
    await house.call("POST", versions, key, {"if-match": '"1"'}, json=_a_draft() | {"valid_from": TODAY})
    await house.call("POST", f"{versions}/1/publish", key, {"if-match": '"2"'})
    bricks = a_body(title="Gevelstenen waalformaat", quantity={"value": 4000, "unit": "piece"}, status="published")
    lot = (await house.call("POST", "/v1/lots", key, json=bricks)).json()["id"]
    await house.call("GET", f"/v1/lots/{lot}/facts")  # waits until acceptance knows it
    return {"lot_id": lot, "programme_id": programme, "quantity": {"value": 100, "unit": "piece"}}


async def _a_new_consignment(house: Household) -> Call:
    return Call(json=await _consigned(house), private=True)


async def _some_consignments(house: Household) -> Call:
    await _of_a_consignment()(house)
    return Call()


def _of_a_consignment(*, approved: bool = False, **call: Any) -> Example:
    async def example(house: Household) -> Call:
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        one = (await house.call("POST", "/v1/consignments", key, json=await _consigned(house))).json()["id"]
        if approved:
            await house.call("POST", f"/v1/consignments/{one}/approve", key)
        return Call(path={"consignment_id": one}, private=True, **call)

    return example


async def _some_programmes(house: Household) -> Call:
    return Call(json=[(await _a_new_programme(house)).json | _a_draft()])


async def _a_new_programme(house: Household) -> Call:
    return Call(json={"receiver_id": (await registered_receiver(house))["id"], "name": "Bakstenen"})


PROGRAMMES: Final[dict[str, Example]] = {
    "import_programmes": _some_programmes,
    "create_programme": _a_new_programme,
    "list_programmes": plain(),
    "get_programme": _of_a_programme("published"),
    "update_programme": _of_a_programme(json={"name": "Gevelstenen"}, version=1),
    "claim_programme": _of_a_programme("published", version=3),
    "create_programme_version": _of_a_programme(json=_a_draft(), version=1),
    "list_programme_versions": _of_a_programme("published"),
    "get_programme_version": _of_a_programme("published"),
    "replace_programme_version": _of_a_programme("drafted", json=_a_draft(), version=2),
    "delete_programme_version": _of_a_programme("drafted", version=2),
    "publish_programme_version": _of_a_programme("drafted", version=2),
    "get_trust": _of_a_programme("published"),
    "create_consignment": _a_new_consignment,
    "list_consignments": _some_consignments,
    "get_consignment": _of_a_consignment(),
    "approve_consignment": _of_a_consignment(json={"note": "Welcome"}),
    "decline_consignment": _of_a_consignment(json={"reason": "Full"}),
    "schedule_consignment": _of_a_consignment(approved=True, json=A_SLOT),
    "withdraw_consignment": _of_a_consignment(json={}),
    "record_intake": _of_a_consignment(json={"ticket": A_TICKET}),
    "try_programme_version": _of_a_programme("drafted", json={"radius_km": 80}),
    "list_programme_lots": _of_a_programme("published"),
    "list_lot_verdicts": of_a_lot(),
    "end_programme_version": _of_a_programme("published", json={"on": IN_NINE_DAYS}, version=3),
}
