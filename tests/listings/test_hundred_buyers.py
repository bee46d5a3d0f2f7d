"""A hundred buyers at once on a lot of ten: exactly ten have one each, and everybody else is told."""

import asyncio
from uuid import uuid4

from services.kernel.identity import Role
from tests.household import household
from tests.listings.offers import a_body
from tests.listings.reserving import assert_ledgers_sum
from tests.scenarios.load import Told, insisting

BUYERS, TIMES = 100, 2


async def test_of_a_hundred_buyers_at_once_on_a_lot_of_ten_exactly_ten_hold_one(own_database, as_app):
    async with household(own_database, as_app) as house:
        owner = await house.key("Sloper Mechelen", Role.DEMOLISHER)
        body = a_body(title="Binnendeuren", quantity={"value": 10, "unit": "piece"})
        lot = (await house.call("POST", "/v1/lots", owner, json=body)).json()
        keys, told = [await house.key(f"Aannemer {n}", Role.BUYER) for n in range(BUYERS)], Told()

        async def reserve(key):
            """Twice under the same key, as one whose connection broke would."""
            once, wish = {"idempotency-key": str(uuid4())}, {"quantity": {"value": 1, "unit": "piece"}}

            def post():
                return house.call("POST", f"/v1/lots/{lot['id']}/reservations", key, once, json=wish)

            return await asyncio.gather(*(insisting(post, told) for _ in range(TIMES)))

        answers = await asyncio.gather(*(reserve(key) for key in keys))
        held = [{one.json()["id"] for one in same if one.status_code == 201} for same in answers]
        refused = [one.json()["code"] for same in answers for one in same if one.status_code != 201]
        assert sorted(len(ids) for ids in held) == [0] * 90 + [1] * 10
        assert "quantity_not_available" in refused
        assert set(refused) <= {"quantity_not_available", "idempotency_key_running"}
        seen = (await house.call("GET", f"/v1/lots/{lot['id']}")).json()
        assert (seen["reserved"], seen["remaining"]) == (10, 0)
    assert_ledgers_sum(own_database)
