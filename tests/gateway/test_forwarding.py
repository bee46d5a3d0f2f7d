"""What passes through the gateway, and how: the same stories with a service in this process and across a socket."""

import asyncio
from hashlib import sha256

import aiohttp
import httpx
import pytest

from services.kit.identity import HEADER, Identities
from tests.conftest import SECRET
from tests.gateway.conftest import ACTOR, KEY
from tests.gateway.stories import CHUNK
from tests.patience import PATIENCE_S

STILL_S = 0.2
"""So long nothing moves before it is called at rest."""


async def at_rest(measure) -> int:
    """The value once it no longer changes."""
    last = -1
    while (now := measure()) != last:
        last = now
        await asyncio.sleep(STILL_S)
    return last


async def until(event: asyncio.Event) -> None:
    async with asyncio.timeout(PATIENCE_S):
        await event.wait()


def headers_of(answer: httpx.Response) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in answer.json()["headers"]:
        found.setdefault(name, []).append(value)
    return found


async def test_the_service_learns_who_asks_from_a_signed_token(opened) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/headers/x", headers={"authorization": f"Bearer {KEY}"})
        (token,) = headers_of(answer)[HEADER]
        identity = Identities(SECRET, "stories").verify(token)
        assert identity.actor == ACTOR
        assert identity.request_id == answer.headers["x-request-id"]


async def test_without_a_key_the_token_names_nobody(opened) -> None:
    async with opened() as door:
        (token,) = headers_of(await door.http.get("/v1/headers/x"))[HEADER]
        assert Identities(SECRET, "stories").verify(token).actor is None


async def test_an_identity_from_outside_is_stripped(opened) -> None:
    async with opened() as door:
        forged = Identities(SECRET, "gateway").sign(ACTOR, "stories")
        answer = await door.http.get("/v1/headers/x", headers={HEADER: forged, "X-Spolia-Other": "1", "connection": HEADER})
        found = headers_of(answer)
        assert Identities(SECRET, "stories").verify(*found[HEADER]).actor is None
        assert "x-spolia-other" not in found


async def test_the_key_itself_stays_at_the_door(opened) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/headers/x", headers={"authorization": f"Bearer {KEY}", "cookie": "a=b"})
        assert not {"authorization", "cookie"} & headers_of(answer).keys()


async def test_headers_of_one_connection_go_no_further(opened) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/headers/x", headers={"connection": "x-mine", "x-mine": "hop", "te": "trailers", "x-kept": "1"})
        found = headers_of(answer)
        assert not {"x-mine", "te"} & found.keys()
        assert found["x-kept"] == ["1"]
        assert not {"x-secret", "keep-alive", "x-spolia-place"} & answer.headers.keys()
        assert answer.headers["etag"] == '"1"'


async def test_only_a_uuid_is_taken_as_request_id_from_outside(opened) -> None:
    async with opened() as door:
        ours = "018f4e3c-0000-7000-8000-000000000000"
        kept = await door.http.get("/v1/headers/x", headers={"x-request-id": ours})
        made = await door.http.get("/v1/headers/x", headers={"x-request-id": "'; drop table"})
        assert kept.headers.get_list("x-request-id") == [ours] == headers_of(kept)["x-request-id"]
        assert headers_of(made)["x-request-id"] == [made.headers["x-request-id"]] != ["'; drop table"]


async def test_path_and_query_arrive_as_they_were_sent(opened) -> None:
    async with opened() as door:
        answer = await door.http.get(httpx.URL(f"http://127.0.0.1:{door.port}", raw_path=b"/v1/headers/a%20b%C3%A9?q=%2B+&q=2"))
        assert answer.json()["raw_path"] == "/v1/headers/a%20b%C3%A9"
        assert answer.json()["query"] == "q=%2B+&q=2"


OUTSIDE = ["/v1/headers/..", "/v1/headers/%2e%2e", "/v1/../internal/changes", "/internal/changes", "/v1/headers/a%2fb", "/v1/headers/"]


@pytest.mark.parametrize("path", OUTSIDE)
async def test_a_path_that_no_document_has_is_not_forwarded(opened, path) -> None:
    async with opened() as door:
        answer = await door.http.get(httpx.URL(f"http://127.0.0.1:{door.port}", raw_path=path.encode()))
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_a_wrong_method_is_told_the_right_ones(opened) -> None:
    async with opened() as door:
        answer = await door.http.put("/v1/count")
        assert (answer.status_code, answer.headers["allow"]) == (405, "OPTIONS, POST")


async def test_head_is_get_without_the_body(opened) -> None:
    async with opened() as door:
        head, get = await door.http.head("/v1/headers/mine"), await door.http.get("/v1/headers/mine")
        assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", str(len(get.content)))


async def test_no_content_has_no_content(opened) -> None:
    async with opened() as door:
        answer = await door.http.delete("/v1/nothing")
        assert (answer.status_code, answer.content, "transfer-encoding" in answer.headers) == (204, b"", False)


async def test_a_body_of_known_length_arrives_whole_and_with_its_length(opened) -> None:
    async with opened() as door:
        body = CHUNK * 25
        answer = (await door.http.post("/v1/count", content=body)).json()
        assert answer == {"size": len(body), "sha256": sha256(body).hexdigest(), "length": str(len(body))}


async def test_a_chunked_body_of_unknown_length_arrives_whole(opened) -> None:
    async def chunks():
        for number in range(100):
            yield str(number).encode() * 1000

    async with opened() as door:
        answer = (await door.http.post("/v1/count", content=chunks())).json()
        expected = b"".join(str(number).encode() * 1000 for number in range(100))
        assert answer == {"size": len(expected), "sha256": sha256(expected).hexdigest(), "length": None}


async def test_bytes_stream_through_while_both_ends_still_speak(opened) -> None:
    heard = asyncio.Event()

    async def chunks():
        yield b"question,"
        await until(heard)
        yield b"thanks"

    async with (
        opened() as door,
        aiohttp.ClientSession() as http,  # httpx listens only when it has said everything
        http.post(f"http://127.0.0.1:{door.port}/v1/echo", data=chunks()) as answer,
    ):
        first = await answer.content.readany()
        heard.set()
        assert (first, await answer.content.read()) == (b"question,", b"thanks")


async def test_a_large_answer_arrives_whole(opened) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/large/300")
        assert answer.content == CHUNK * 300


async def test_a_reader_who_does_not_read_holds_up_the_service(opened) -> None:
    async with opened() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port, limit=1024)
        writer.write(b"GET /v1/large/8000 HTTP/1.1\r\nhost: x\r\n\r\n")
        await reader.read(1)
        assert 0 < await at_rest(lambda: door.stories.produced) < 4000 * len(CHUNK)
        writer.close()


async def test_a_service_that_does_not_read_holds_up_the_sender(opened) -> None:
    sent = 0

    async def chunks():
        nonlocal sent
        for _ in range(3000):
            sent += len(CHUNK)
            yield CHUNK

    async with opened(largest_body=3000 * len(CHUNK)) as door:
        posting = asyncio.create_task(door.http.post("/v1/hesitant", content=chunks()))
        assert await at_rest(lambda: sent) < 1500 * len(CHUNK)
        door.stories.go_on.set()
        assert (await posting).json() == {"size": 3000 * len(CHUNK)}


async def test_a_caller_who_goes_away_ends_the_work(opened) -> None:
    async with opened() as door:
        _, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(b"GET /v1/waiting HTTP/1.1\r\nhost: x\r\n\r\n")
        await until(door.stories.entered)
        writer.close()
        await until(door.stories.gone)


async def test_a_crash_before_the_first_byte_is_a_bare_problem(opened) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/crash", headers={"accept-language": "fr"})
        assert answer.status_code == 500
        assert "secret" not in answer.text
        assert (await door.http.get("/v1/headers/mine")).text == "mine"


async def test_a_crash_after_the_first_byte_breaks_the_connection_off(opened) -> None:
    async with opened() as door:
        with pytest.raises(httpx.RemoteProtocolError):
            await door.http.get("/v1/breaking")


async def test_a_service_that_does_not_begin_in_time_is_given_up(opened) -> None:
    async with opened(first_byte_s=0.05) as door:
        answer = await door.http.get("/v1/waiting")
        assert (answer.status_code, answer.json()["code"]) == (504, "gateway_timeout")
        if door.stories.entered.is_set():  # on a slow machine it is given up before it came there
            await until(door.stories.gone)


async def test_a_long_poll_is_given_the_time_it_asks_for(opened) -> None:
    async with opened(first_byte_s=0.05) as door:
        asking = asyncio.create_task(door.http.get("/v1/waiting", params={"wait": "20"}))
        await until(door.stories.entered)
        done, _ = await asyncio.wait({asking}, timeout=0.3)
        asking.cancel()
        assert not done


async def test_an_answer_that_has_begun_may_take_its_time(opened) -> None:
    for first_byte_s in (0.2, 2, 20):
        async with opened(first_byte_s=first_byte_s) as door, door.http.stream("GET", "/v1/pausing") as answer:
            if answer.status_code == 504:
                continue  # this machine needs longer to begin
            said = answer.aiter_raw()
            assert await anext(said) == b"first,"
            await asyncio.sleep(1.1 * first_byte_s)
            door.stories.go_on.set()
            assert b"".join([chunk async for chunk in said]) == b"last"
            return
    raise AssertionError("never began")
