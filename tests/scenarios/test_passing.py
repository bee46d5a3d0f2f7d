"""The whole way: a programme is published, a lot posted, a fact stated, and a search finds what passes."""

from typing import Any

from services.kernel.identity import Role
from tests.conftest import AsApp
from tests.household import household
from tests.listings.offers import a_body
from tests.matching.lots import TODAY
from tests.patience import becomes

A_SITE = {
    "name": "Poort",
    "role": "receiving",
    "location": {"postal_code": "2800"},
    "materials": ["boards"],
    "delivery_modes": ["drop_off"],
    "takes_from": ["traders"],
}
CRITERIA = {
    "materials": ["boards.plasterboard"],
    "fate": "closed_loop_recycling",
    "rules": [{"rule": "moisture", "id": "dry", "state": "dry"}],
}


async def test_a_fact_that_is_stated_turns_a_doubt_into_a_lot_that_a_search_finds(own_database: str, as_app: AsApp) -> None:
    async with household(own_database, as_app) as house:
        maker, owner = await house.key("Gipsfabriek", Role.MANUFACTURER), await house.key("Sloper", Role.DEMOLISHER)

        async def made(key: str, path: str, body: dict[str, Any] | None = None, version: int | None = None) -> dict[str, Any]:
            headers = {} if version is None else {"if-match": f'"{version}"'}
            answer = await house.call("POST", path, key, headers, json=body)
            assert answer.is_success, answer.text
            return dict(answer.json())

        receiver = await made(maker, "/v1/receivers", {"name": "Gips", "kind": "recycler", "sites": [A_SITE]})
        programme = await made(maker, "/v1/programmes", {"receiver_id": receiver["id"], "name": "Gipsplaten", "country": "BE"})
        versions = f"/v1/programmes/{programme['id']}/versions"
        await made(maker, versions, {"valid_from": TODAY.isoformat(), "criteria": CRITERIA}, 1)
        await made(maker, f"{versions}/1/publish", version=2)
        lot = await made(owner, "/v1/lots", a_body(title="gipsplaten", material="boards.plasterboard", quantity={"value": 4, "unit": "t"}))

        async def until(path: str, expected: list[str]) -> None:
            async def found() -> list[str]:
                items = (await house.call("GET", path)).json()["items"]
                return [item.get("lot_id") or item.get("outcome") or item["lot"]["id"] for item in items]

            await becomes(found, expected)

        await until(f"/v1/lots/{lot['id']}/verdicts", ["unknown"])
        await until(f"/v1/programmes/{programme['id']}/lots?verdict=one_remedy_away", [lot["id"]])
        await made(owner, f"/v1/lots/{lot['id']}/facts", {"about": "moisture", "dry": True, "audience": "private"})
        await until(f"/v1/lots/{lot['id']}/verdicts", ["pass"])
        await until(f"/v1/programmes/{programme['id']}/lots", [lot["id"]])
        await until(f"/v1/matches/lots?passes={programme['id']}", [lot["id"]])
