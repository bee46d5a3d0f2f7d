"""What is too much: bodies, requests, guesses."""

import asyncio
from dataclasses import replace
from uuid import uuid4

import httpx
import pytest
import time_machine

from gateway.forwarding.body import LEAST_RATE, QUIET_S, patience_s
from gateway.forwarding.rates import Allowed, Rates, subscriber
from gateway.forwarding.refusals import RateExceeded
from services.kernel.identity import KeyId, OrganizationId
from tests.gateway.conftest import ACTOR, KEY
from tests.patience import PATIENCE_S, becomes

MINE = {"authorization": f"Bearer {KEY}"}


async def test_a_body_announced_too_large_is_refused_unread(opened) -> None:
    async with opened() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(b"POST /v1/count HTTP/1.1\r\nhost: x\r\ncontent-length: 50000000\r\n\r\n")
        status = await reader.readline()
        writer.close()
        assert status.startswith(b"HTTP/1.1 413")
        assert door.stories.taken == 0


async def test_fifty_megabytes_without_length_are_refused_where_the_limit_is(opened) -> None:
    async def chunks():
        for _ in range(500):
            yield b"x" * 100_000

    async with opened(largest_body=1_000_000) as door:
        answer = await door.http.post("/v1/count", content=chunks())
        assert (answer.status_code, answer.json()["code"], answer.headers["connection"]) == (413, "body_too_large", "close")
        assert door.stories.taken == 0


async def test_fifty_megabytes_are_answered_though_the_sender_does_not_look(opened) -> None:
    async with opened() as door:
        answer = await door.http.post("/v1/count", content=b"x" * 50_000_000)
        assert answer.status_code == 413


async def test_a_body_of_just_the_limit_passes(opened) -> None:
    async with opened(largest_body=1_000_000) as door:
        assert (await door.http.post("/v1/count", content=b"x" * 1_000_000)).json()["size"] == 1_000_000


async def test_who_calls_too_often_is_told_when_to_come_back(opened) -> None:
    async with opened(Allowed(key="3/1 hour", address="2/1 hour")) as door:
        answers = [await door.http.get("/v1/headers/mine", headers=MINE) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert answers[0].headers["ratelimit-policy"] == '"key";q=3;w=3600'
        assert [answer.headers["ratelimit"].split(";")[1] for answer in answers[:3]] == ["r=2", "r=1", "r=0"]
        assert int(answers[3].headers["retry-after"]) > 1
        assert answers[3].json()["code"] == "too_many_requests"


async def test_an_organization_has_no_more_however_many_keys_it_makes() -> None:
    rates = Rates(Allowed(organization="3/1 hour"))
    keys = [replace(ACTOR, key_id=KeyId(uuid4())) for _ in range(4)]
    told = [await rates.admit(key, "10.0.0.7") for key in keys[:3]]
    assert [one["ratelimit"].split(";")[:2] for one in told] == [
        ['"organization"', "r=2"],
        ['"organization"', "r=1"],
        ['"organization"', "r=0"],
    ]
    with pytest.raises(RateExceeded):
        await rates.admit(keys[3], "10.0.0.7")
    await rates.admit(replace(ACTOR, organization_id=OrganizationId(uuid4())), "10.0.0.7")


async def test_callers_without_a_key_share_the_quota_of_their_address_only(opened) -> None:
    async with opened(Allowed(address="1/1 hour")) as door:
        nameless = [(await door.http.get("/v1/headers/mine")).status_code for _ in range(2)]
        assert nameless == [200, 429]
        assert (await door.http.get("/v1/headers/mine", headers=MINE)).status_code == 200


async def test_a_window_passes(opened) -> None:
    with time_machine.travel("2027-03-01T12:00:00Z") as traveller:
        async with opened(Allowed(key="1/1 hour")) as door:
            assert [(await door.http.get("/v1/headers/mine", headers=MINE)).status_code for _ in range(2)] == [200, 429]
            traveller.shift(7200)
            assert (await door.http.get("/v1/headers/mine", headers=MINE)).status_code == 200


async def test_guessing_keys_ends_before_the_keys_do(opened) -> None:
    async with opened(Allowed(guess="3/1 hour")) as door:
        answers = [await door.http.get("/v1/headers/mine", headers={"authorization": f"Bearer spk_{n}"}) for n in range(4)]
        assert [answer.status_code for answer in answers] == [401, 401, 401, 429]


@pytest.mark.parametrize("credentials", ["Bearer spk_unknown", "Bearer", "Basic dXNlcjpwYXNz", "spk_known", "Bearer é"])
async def test_a_key_that_is_none_is_refused_rather_than_ignored(opened, credentials) -> None:
    async with opened() as door:
        answer = await door.http.get("/v1/headers/mine", headers={"authorization": credentials.encode("latin-1")})
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")
        assert answer.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("address", "counted"),
    [("10.0.0.7", "10.0.0.7"), ("2001:db8::1", str(0x20010DB8 << 32)), ("::ffff:10.0.0.7", "10.0.0.7"), ("", "")],
)
def test_one_subscriber_is_an_ipv4_address_or_an_ipv6_network(address, counted) -> None:
    assert subscriber(address) == counted


async def test_the_problem_is_told_in_the_language_asked_for(opened) -> None:
    async with opened() as door:
        answer: httpx.Response = await door.http.get("/v2", headers={"accept-language": "nl-BE,nl;q=0.9"})
        assert answer.json()["detail"] == "Hier is niets."
        assert answer.headers["content-type"] == "application/problem+json"


async def test_more_at_once_than_is_taken_is_sent_away_for_now(opened) -> None:
    async with opened(most_at_once=1) as door:
        first = asyncio.create_task(door.http.get("/v1/waiting"))
        await door.stories.entered.wait()
        refused = await door.http.get("/v1/headers/mine")
        assert (refused.status_code, refused.json()["code"], refused.headers["retry-after"]) == (503, "unavailable", "1")
        first.cancel()
        await door.stories.gone.wait()
        async with asyncio.timeout(PATIENCE_S):
            while (await door.http.get("/v1/headers/mine")).status_code == 503:
                pass


@pytest.mark.parametrize("query", ["wait=1&q=%F2%81%BD", "wait=%C2%9F", "wait=soon", "wait=nan", "wait"])
async def test_a_wait_that_is_none_harms_nobody(opened, query) -> None:
    async with opened() as door:
        assert (await door.http.get(f"/v1/headers/mine?{query}")).status_code == 200


async def test_what_needs_a_key_is_refused_before_a_byte_of_it_is_read(opened) -> None:
    async with opened() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(b"POST /v1/kept HTTP/1.1\r\nhost: x\r\ncontent-length: 1900000\r\n\r\n{")
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        writer.close()
        assert head.startswith(b"http/1.1 401")
        assert b"\r\nwww-authenticate: bearer\r\n" in head
        assert (await door.http.post("/v1/kept", content=b"x", headers=MINE)).json()["size"] == 1


async def slow(door, headers: bytes = b"") -> asyncio.StreamWriter:
    """Somebody whose body never comes to its end."""
    _, writer = await asyncio.open_connection("127.0.0.1", door.port)
    writer.write(b"POST /v1/count HTTP/1.1\r\nhost: x\r\n" + headers + b"content-length: 1900000\r\n\r\n{")
    return writer


async def test_one_address_leaves_places_to_others_however_slow_it_is(opened) -> None:
    async with opened(most_at_once=3, most_of_one=2) as door:
        writers = [await slow(door) for _ in range(2)]

        async def nameless() -> int:
            return (await door.http.get("/v1/headers/mine")).status_code

        await becomes(nameless, 429)
        assert (await door.http.get("/v1/headers/mine", headers=MINE)).status_code == 200
        for writer in writers:
            writer.transport.abort()
        await becomes(nameless, 200)


async def test_an_organization_has_its_share_of_places_by_whichever_address(opened) -> None:
    async with opened(most_at_once=3, most_of_one=1) as door:
        writer = await slow(door, headers=f"authorization: Bearer {KEY}\r\n".encode())

        async def mine() -> tuple[int, str | None]:
            answer = await door.http.get("/v1/headers/mine", headers=MINE)
            return answer.status_code, answer.headers.get("retry-after")

        await becomes(mine, (429, "1"))
        assert (await door.http.get("/v1/headers/mine")).status_code == 200
        writer.transport.abort()
        await becomes(mine, (200, None))


async def test_a_body_that_drips_is_given_up_though_it_never_stops(opened, monkeypatch) -> None:
    monkeypatch.setattr("gateway.forwarding.body.QUIET_S", 0.2)
    monkeypatch.setattr("gateway.forwarding.body.LINGER_S", 0.05)
    async with opened() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(b"POST /v1/count HTTP/1.1\r\nhost: x\r\ncontent-length: 1900000\r\n\r\n")

        async def drips() -> None:
            while True:
                writer.write(b" ")
                await asyncio.sleep(0.01)

        dripping = asyncio.create_task(drips())
        async with asyncio.timeout(PATIENCE_S):
            status = await reader.readline()
        dripping.cancel()
        writer.close()
        assert status.startswith(b"HTTP/1.1 408")


@pytest.mark.parametrize(
    ("taken", "waited", "left"),
    [
        (0, 0, QUIET_S),
        (0, QUIET_S, 0),
        (10 * LEAST_RATE, QUIET_S, 10),
        (1_000 * LEAST_RATE, 100, QUIET_S),
        (LEAST_RATE, 2 * QUIET_S, 1 - QUIET_S),
    ],
)
def test_what_has_come_earns_a_body_more_time_and_none_is_waited_for_in_silence(taken, waited, left) -> None:
    assert patience_s(taken, waited) == left


async def test_a_body_that_stops_coming_is_given_up(opened, monkeypatch) -> None:
    monkeypatch.setattr("gateway.forwarding.body.QUIET_S", 0.05)
    monkeypatch.setattr("gateway.forwarding.body.LINGER_S", 0.05)
    async with opened() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(b"POST /v1/count HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nhalf")
        answer = await reader.read()
        writer.close()
        assert answer.startswith(b"HTTP/1.1 408")
        assert b"request_timeout" in answer


async def test_a_refusal_with_a_body_still_to_come_ends_the_connection(opened) -> None:
    async with opened() as door:
        reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
        writer.write(b"POST /v1/nowhere HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n")
        assert (await reader.readline()).startswith(b"HTTP/1.1 404")
        writer.write(b"GET / HTT")
        rest = await reader.read()
        writer.close()
        assert b"connection: close" in rest.lower()
        assert rest.count(b"HTTP/1.1") == 0
