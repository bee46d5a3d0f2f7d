"""A file of lots at the one door."""

from services.kernel.identity import Role
from tests.household import household


async def test_a_file_may_be_larger_than_other_bodies_and_no_larger_than_is_taken(own_database, as_app):
    small = "titel;aantal;postcode;nummer\n" + "Gevelstenen;3;2800;N1\n"
    large = small.encode() + b"\n" * 3_000_000
    async with household(own_database, as_app) as house:
        key = await house.key("Importing", Role.HUB)
        assert (await house.call("POST", "/v1/lots", key, content=large)).status_code == 413
        assert (await house.call("POST", "/v1/imports", key, {"prefer": "wait=8"}, content=large)).status_code == 201
        announced = {"content-length": str(2 * 10**9)}
        answer = await house.call("POST", "/v1/imports", key, announced, content=small.encode())
        assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
