"""Errors as problem documents: in the reader's language, with pointers, and never more than they should say."""

import pytest

from services.kernel.language import Language
from services.kit.problems import BARRED, PLAIN
from tests.kit.house import CONFIDENTIAL, REFUSALS


@pytest.mark.parametrize(
    ("language", "detail"),
    [
        ("nl", "door is bezet; vrij: gate, window"),
        ("fr-BE,fr;q=0.9", "door est pris ; libres : gate, window"),
        ("en", "door is taken; free: gate, window"),
        ("de;q=0.5, nl;q=0.1", "door ist vergeben; frei: gate, window"),
        ("pl", "door is taken; free: gate, window"),
        (";;,q=", "door is taken; free: gate, window"),
    ],
)
async def test_a_refusal_is_told_in_the_readers_language_with_its_facts(house, language, detail) -> None:
    answer = await house.get("/refused/taken", headers={"accept-language": language})
    assert answer.status_code == 409
    assert answer.headers["content-type"] == "application/problem+json"
    body = answer.json()
    assert body.pop("request_id") == answer.headers["x-request-id"]
    assert body == {
        "type": "about:blank",
        "title": "Name taken",
        "status": 409,
        "code": "name_taken",
        "detail": detail,
        "errors": [{"pointer": "/name", "code": "name_taken", "detail": detail}],
    }


async def test_where_there_is_nothing_to_name_the_sentence_does_without(house) -> None:
    assert (await house.get("/refused/for-good", headers={"accept-language": "nl"})).json()["detail"] == "door is bezet"


async def test_an_error_is_told_as_the_kind_it_is_of(house) -> None:
    assert (await house.get("/refused/for-good")).json()["code"] == "name_taken"


async def test_an_error_that_names_several_faults_tells_each_in_its_place(house) -> None:
    answer = await house.get("/refused/several", headers={"accept-language": "de"})
    assert [(one["pointer"], one["detail"]) for one in answer.json()["errors"]] == [("/a", "de"), ("/b/0", "de")]


@pytest.mark.parametrize("told", [*PLAIN.values(), BARRED, *REFUSALS.values()], ids=lambda told: told.code)
def test_every_refusal_has_a_sentence_of_its_own_in_every_language(told) -> None:
    assert set(told.text) == set(Language)
    assert len(set(told.text.values())) == len(Language)


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [("GET", "/nowhere", 404, "not_found"), ("DELETE", "/things", 405, "method_not_allowed")],
)
async def test_what_no_route_serves_is_a_problem_too(house, method, path, status, code) -> None:
    answer = await house.request(method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"


async def test_who_finds_no_connection_free_is_asked_to_come_back(house) -> None:
    answer = await house.get("/refused/full")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
    assert CONFIDENTIAL not in answer.text


@pytest.mark.parametrize("body", [b"{", b"", b'{"size": "\xff"}', b"\x00", b'{"size": NaN'])
async def test_a_body_that_cannot_be_read_is_a_problem_of_the_callers(house, body) -> None:
    answer = await house.post("/things", content=body, headers={"content-type": "application/json"})
    assert answer.status_code in {400, 422}
    assert answer.headers["content-type"] == "application/problem+json"
