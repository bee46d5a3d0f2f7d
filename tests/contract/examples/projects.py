"""Examples of projects, their items and records."""

from typing import Any, Final

from services.kernel.identity import Role
from tests.contract.examples.calls import OWNER, Call, Example, plain
from tests.household import Household
from tests.listings.projects import a_project, a_stage, an_item


async def _project(house: Household) -> dict[str, Any]:
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    answer = await house.call("POST", "/v1/projects", key, json=a_project())
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def _some_projects(house: Household) -> Call:
    await _project(house)
    return Call()


def _of_a_project(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        return Call(path={"project_id": (await _project(house))["id"]}, private=True, **call)

    return example


def _of_an_item(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        project = await _project(house)
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        path = f"/v1/projects/{project['id']}/inventory/items"
        [item] = (await house.call("PUT", path, key, json=a_stage(an_item("1")))).json()["items"]
        return Call(path={"project_id": project["id"], "item_id": item["id"]}, private=True, **call)

    return example


def _of_what_is_published(**call: Any) -> Example:
    async def example(house: Household) -> Call:
        item = await _of_an_item()(house)
        key = await house.key(OWNER, Role.MATERIAL_MANAGER)
        project = item.path["project_id"]
        answer = await house.call("POST", f"/v1/projects/{project}/inventory/offer", key)
        assert answer.json()["published"] == 1, answer.text
        return Call(path={"project_id": project}, private=True, **call)

    return example


async def _of_a_proof(house: Household) -> Call:
    project = await _of_what_is_published()(house)
    key = await house.key(OWNER, Role.MATERIAL_MANAGER)
    proof = (await house.call("POST", f"/v1/projects/{project.path['project_id']}/proof", key)).json()
    return Call(path={"proof_id": proof["id"]})


PROJECTS: Final[dict[str, Example]] = {
    "create_project": plain(json=a_project()),
    "list_projects": _some_projects,
    "get_project": _of_a_project(),
    "update_project": _of_a_project(json={"state": "running"}, version=1),
    "record_items": _of_a_project(json=a_stage(an_item("1"))),
    "list_items": _of_a_project(),
    "get_item": _of_an_item(),
    "offer_item": _of_an_item(),
    "offer_inventory": _of_a_project(),
    "put_outcomes": _of_a_project(json={"lines": [{"eural": "17 01 02", "kg": 1200, "outcome": "reused"}]}, version=0),
    "get_outcomes": _of_a_project(),
    "get_closing_record": _of_a_project(),
    "get_co2_statement": plain(query={"year": 2026}),
    "create_proof": _of_what_is_published(),
    "get_proof": _of_a_proof,
    "shift_project": _of_a_project(json={"days": 30}, version=1),
    "get_project_outlets": _of_a_project(),
}
