"""The main job through the one door, everything in one process."""

import asyncio

from gateway.house import HouseSettings
from services.kernel.identity import Role

LOT = {
    "title": "4.000 waalformaat gevelstenen, gekuist",
    "quantity": {"value": 4000, "unit": "piece"},
    "location": {"postal_code": "2800", "country": "BE"},
    "available": {"from": "2027-03-01", "until": "2027-06-30"},
    "building_year": 2012,
}


async def test_a_lot_that_is_posted_is_found_by_who_has_no_key(house) -> None:
    key = await house.key("Sloper Mechelen", Role.DEMOLISHER)
    posted = await house.call("POST", "/v1/lots", key, json=LOT)
    assert (posted.status_code, posted.json()["status"]) == (201, "published")
    found = None
    async with asyncio.timeout(10):
        while found is None:
            found = await _found(house, posted.json()["id"])
    assert found["distance_km"] < 30
    assert found["reasons"]


async def _found(house, lot_id):
    answer = await house.call("GET", "/v1/matches/lots", params={"q": "briques de façade", "postal_code": "1800", "limit": 100})
    assert answer.status_code == 200
    return next((one for one in answer.json()["items"] if one["lot"]["id"] == lot_id), None)


async def test_what_is_private_to_a_service_is_not_behind_the_door(house) -> None:
    key = await house.key("Operator", Role.ADMIN)
    for path in ("/internal/changes", "/internal/snapshot", "/v1/../internal/changes"):
        assert (await house.call("GET", path, key)).status_code == 404


def test_settings_show_no_secret() -> None:
    assert "hush" not in repr(HouseSettings({}, "hush, hush, hush"))
