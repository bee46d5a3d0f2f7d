"""What every service's application has, as often as it is made."""

import re

import pytest
from pydantic import ValidationError

from services.acceptance.settings import Settings
from services.kit.database import Database
from services.kit.settings import ServiceSettings
from services.kit.testing import served
from tests.conftest import SECRET
from tests.kit.house import create_app


async def test_two_applications_live_in_one_process_with_figures_of_their_own() -> None:
    async with served(create_app()) as one, served(create_app()) as other:
        await one.get("/crash")
        assert 'crashes_total{part="small"} 1.0' in (await one.get("/metrics")).text
        assert 'crashes_total{part="small"} 1.0' not in (await other.get("/metrics")).text


async def test_an_application_can_be_started_again() -> None:
    app = create_app()
    for _ in range(2):
        async with served(app) as client:
            assert (await client.get("/healthz")).json() == {"status": "ok"}


async def test_who_cannot_serve_is_alive_but_not_ready() -> None:
    async with served(create_app(ready=False)) as client:
        assert (await client.get("/healthz")).status_code == 200
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    async with served(create_app()) as client:
        assert (await client.get("/readyz")).status_code == 200


async def test_a_database_that_is_not_there_does_not_answer() -> None:
    database = Database("postgresql://nobody@127.0.0.1:1/nothing", "acceptance", pool_size=1)
    assert not await database.answers()


async def test_the_metrics_are_prometheus_text(house) -> None:
    await house.get("/things")
    answer = await house.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    line = re.compile(r'#.*|[a-z_]+(\{[^}]*("[^"]*\{[^}]*\}[^"]*")*[^}]*\})? [0-9.e+-]+')
    assert all(line.fullmatch(one) for one in answer.text.splitlines())


async def test_the_document_tells_of_problems_only(house) -> None:
    document = (await house.get("/openapi.json")).json()
    assert "HTTPValidationError" not in document["components"]["schemas"]
    errors = [
        response
        for operations in document["paths"].values()
        for operation in operations.values()
        for status, response in operation["responses"].items()
        if int(status) >= 400
    ]
    assert errors
    assert all([*response["content"]] == ["application/problem+json"] for response in errors)


async def test_what_is_internal_is_not_in_the_document(house) -> None:
    paths = (await house.get("/openapi.json")).json()["paths"]
    assert {"/healthz", "/readyz", "/metrics"}.isdisjoint(paths)


def test_settings_show_no_secret() -> None:
    settings = Settings(database_url="postgresql://app:confidential@host/db", identity_secret=SECRET)
    for shown in (repr(settings), str(settings), settings.model_dump_json()):
        assert "confidential" not in shown
        assert SECRET not in shown


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValidationError):
        ServiceSettings(database_url="postgresql:///db", identity_secret="short")


def test_settings_are_read_from_the_environment(monkeypatch) -> None:
    monkeypatch.setenv("SPOLIA_ACCEPTANCE_DATABASE_URL", "postgresql:///acceptance")
    monkeypatch.setenv("SPOLIA_IDENTITY_SECRET", SECRET)
    assert Settings().database_url.get_secret_value() == "postgresql:///acceptance"
