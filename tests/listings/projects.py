"""Projects and items for tests: plain functions, everything can be said otherwise."""

from typing import Any

from services.listings.domain.survey import Stage


def a_project(**overrides: Any) -> dict[str, Any]:
    """What a material manager states at least."""
    return {
        "name": "Sint-Jozefsschool, afbraak vleugel B",
        "location": {"postal_code": "2800", "country": "BE"},
        "planned": {"from": "2038-03-01", "until": "2039-04-15", "certainty": "permitted"},
        "building": {"building_year": 2004},
        **overrides,
    }


def an_item(number: str, **overrides: Any) -> dict[str, Any]:
    return {"number": number, "title": "Eiken binnendeur", "quantity": {"value": 12, "unit": "piece"}, **overrides}


def a_stage(*items: dict[str, Any], stage: Stage = Stage.QUICK_SCAN) -> dict[str, Any]:
    return {"stage": str(stage), "items": [*items]}


async def begun(owner: Any, **overrides: Any) -> dict[str, Any]:
    answer = await owner("POST", "/v1/projects", json=a_project(**overrides))
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def recorded(owner: Any, project: dict[str, Any], *items: dict[str, Any], stage: Stage = Stage.QUICK_SCAN) -> list[dict[str, Any]]:
    answer = await owner("PUT", f"/v1/projects/{project['id']}/inventory/items", json=a_stage(*items, stage=stage))
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


def party(caller: Any, right: str, role: str = "demolisher") -> dict[str, Any]:
    return {"role": role, "right": right, "organization_id": str(caller.actor.organization_id)}
