"""Through the one door: what is reserved is found no more by a search that waits for it, and is found again once it is let go of."""

from uuid import uuid4

from services.kernel.identity import Role
from tests.household import household
from tests.listings.offers import a_body


async def test_a_search_knows_at_once_what_can_still_be_had(own_database, as_app):
    async with household(own_database, as_app) as house:
        owner, buyer = await house.key("Sloper Mechelen", Role.DEMOLISHER), await house.key("Aannemer", Role.BUYER)
        lot = (await house.call("POST", "/v1/lots", owner, json=a_body())).json()

        async def found(written):
            question = {"postal_code": "2800", "material": lot["material"]["code"]}
            answer = await house.call(
                "GET", "/v1/matches/lots", None, {"spolia-written": written.headers["spolia-written"]}, params=question
            )
            return [one["lot"]["remaining"] for one in answer.json()["items"]]

        async def reserve(value):
            wish, key = {"quantity": {"value": value, "unit": "m2"}}, {"idempotency-key": str(uuid4())}
            return await house.call("POST", f"/v1/lots/{lot['id']}/reservations", buyer, key, json=wish)

        assert await found(first := await reserve(15)) == [25]
        assert await found(await reserve(25)) == []
        assert await found(await house.call("POST", f"{first.headers['location']}/release", buyer)) == [15]
        counted = await house.call("POST", f"/v1/lots/{lot['id']}/recount", owner, json={"value": 20})
        assert counted.json()["shortfall"] == 5
        assert await found(counted) == []
