"""The service as a whole: it lives, it is ready, and its history says what its tables say."""

import httpx

from migrations.run import check
from services.acceptance.app import create_app
from services.acceptance.settings import Settings
from services.kit.testing import served
from tests.conftest import SECRET


async def test_two_of_it_live_in_one_process(database, as_app) -> None:
    settings = Settings(database_url=as_app(database, "acceptance"), identity_secret=SECRET)
    async with served(create_app(settings)) as one, served(create_app(settings)) as other:
        for client in (one, other):
            assert (await client.get("/healthz")).status_code == 200
            assert (await client.get("/readyz")).status_code == 200


async def test_without_its_database_it_lives_but_is_not_ready() -> None:
    settings = Settings(database_url="postgresql://nobody@127.0.0.1:1/nothing", identity_secret=SECRET)
    async with served(create_app(settings)) as client:
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.get("/readyz")).status_code == 503
        answer = await client.get("/v1/receivers")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")


def test_the_history_makes_the_tables_that_the_store_declares(database) -> None:
    check(database, "acceptance")


KEPT_APART = ("/v1/consignments", "/v1/projects/", "/v1/receiver-handovers", "/v1/receivers/{receiver_id}/handover")
"""What only its parties read."""


async def test_reading_what_is_published_needs_no_key(client: httpx.AsyncClient) -> None:
    document = (await client.get("/openapi.json")).json()
    guarded = {path for path, operations in document["paths"].items() if operations.get("get", {}).get("security")}
    assert {path for path in guarded if not path.startswith(KEPT_APART)} == set()
