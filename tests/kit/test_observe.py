"""Around every request: its id, its log line, its figures; and nothing of a crash for the caller to read."""

import json
from io import StringIO
from uuid import UUID, uuid4

import pytest
import structlog

from services.kernel.identity import Scope
from services.kit.logging import configure, logger
from services.kit.testing import an_actor, vouched
from tests.conftest import SECRET
from tests.kit.house import CONFIDENTIAL, NAME


@pytest.fixture
def lines():
    """What has been logged since, line by line."""
    before, log = structlog.get_config(), StringIO()
    configure(to=log)
    yield lambda: [json.loads(line) for line in log.getvalue().splitlines()]
    structlog.configure(**before)


@pytest.mark.parametrize(("language", "word"), [("nl", "mis"), ("fr", "erreur"), ("en", "wrong"), ("de", "schiefgegangen")])
async def test_a_crash_tells_the_caller_nothing_but_its_request_id(house, language, word, lines) -> None:
    answer = await house.get("/crash", headers={"accept-language": language})
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert answer.json()["code"] == "internal_error"
    assert answer.json()["request_id"] == answer.headers["x-request-id"]
    assert word in answer.json()["detail"]
    assert CONFIDENTIAL not in answer.text
    assert "RuntimeError" not in answer.text


async def test_a_crash_is_logged_with_its_cause_under_the_same_id(house, lines) -> None:
    answer = await house.get("/crash")
    crash, request = lines()
    assert crash["request_id"] == request["request_id"] == answer.json()["request_id"]
    assert CONFIDENTIAL in crash["exception"]
    assert (request["status"], request["path"]) == (500, "/crash")


async def test_an_answer_that_breaks_off_is_not_passed_off_as_whole(house, lines) -> None:
    with pytest.raises(RuntimeError):
        await house.get("/crash/midway")
    assert [line["event"] for line in lines()] == ["crash", "request"]


async def test_a_request_id_that_is_a_uuid_is_kept(house) -> None:
    given = str(uuid4())
    assert (await house.get("/things", headers={"x-request-id": given})).headers["x-request-id"] == given


@pytest.mark.parametrize("given", ["", "7", "<script>", "a" * 36, '","level":"forged'])
async def test_a_request_id_that_is_none_is_replaced(house, given, lines) -> None:
    answer = await house.get("/things", headers={"x-request-id": given})
    made = answer.headers["x-request-id"]
    assert str(UUID(made)) == made
    assert {line["request_id"] for line in lines()} == {made}


async def test_each_request_has_an_id_of_its_own(house) -> None:
    assert len({(await house.get("/things")).headers["x-request-id"] for _ in range(3)}) == 3


async def test_no_secret_reaches_the_log(house, lines) -> None:
    headers = vouched(an_actor(Scope.LOTS_READ, Scope.LOTS_WRITE), SECRET, NAME)
    headers |= {"authorization": "Bearer spk_confidential", "cookie": "session=confidential"}
    for path in ("/private?key=confidential", "/crash?key=confidential", "/nowhere?key=confidential"):
        await house.get(path, headers=headers)
    logged = json.dumps(lines())
    assert '"path": "/private"' in logged
    for secret in ("confidential", SECRET, *headers.values()):
        assert secret not in logged


def test_a_line_is_json_whatever_is_in_it(lines) -> None:
    logger("part").info("said", text='a "quote"\nand a new line', odd={1, 2}, id=UUID(int=7))
    (line,) = lines()
    assert (line["event"], line["part"], line["level"], line["id"]) == ("said", "part", "info", str(UUID(int=7)))
    assert line["timestamp"].endswith("Z")


async def test_the_figures_are_by_route_not_by_address(house) -> None:
    for number in range(3):
        await house.put(f"/things/{number}", headers={"if-match": '"1"'})
    await house.get("/crash")
    await house.get("/wp-login.php")
    figures = (await house.get("/metrics")).text
    assert 'spolia_request_seconds_count{method="PUT",part="small",route="/things/{number}",status="200"} 3.0' in figures
    assert 'route="/crash",status="500"} 1.0' in figures
    assert 'spolia_crashes_total{part="small"} 1.0' in figures
    assert "wp-login" not in figures
