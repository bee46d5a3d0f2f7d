"""Four processes that are killed, restarted, multiplied and flooded."""

import asyncio
from functools import partial
from itertools import cycle

import httpx
import pytest

from services.kernel.identity import Role, Scope
from services.kit.feed.follower import WAIT_S
from services.kit.serving import GRACE_S
from services.kit.testing import an_actor, vouched
from tests.conftest import SECRET
from tests.household import Household
from tests.listings.offers import a_body
from tests.patience import PATIENCE_S, becomes
from tests.scenarios.census import caught_up, published, read, same
from tests.scenarios.flood import Flood, request
from tests.scenarios.installation import Installation, a_service
from tests.scenarios.load import Copy, Told, insisting, meanwhile, post, writing_and_reading
from tests.scenarios.process import Process, a_port

PATHS = {"listings": "/v1/lots", "acceptance": "/v1/receivers", "matching": "/v1/matches/lots", "gateway": "/v1/vocabulary/materials"}


@pytest.fixture
async def key(house: Household) -> str:
    return await house.key("Sloper Mechelen", Role.MATERIAL_MANAGER)


async def statuses(house: Household, key: str) -> dict[str, int]:
    return {service: (await house.call("GET", path, key)).status_code for service, path in PATHS.items()}


async def expect_all(four: Installation, house: Household, told: Told) -> None:
    """Clients that retry met no error, and what they were told is true: nothing is lost, nothing doubled, all of it is found."""
    assert told.errors == {}
    assert told.acknowledged
    assert await read(house, told.acknowledged) == []
    assert told.acknowledged.keys() <= await caught_up(house, told)
    await same(four.database)


@pytest.mark.parametrize("service", ["listings", "acceptance", "matching"])
async def test_a_service_believes_the_gateway_alone(four, service) -> None:
    async with httpx.AsyncClient(base_url=four.processes[service].base_url, trust_env=False, timeout=PATIENCE_S) as direct:
        for_another, by_another = vouched(an_actor(*Scope), SECRET, "gateway"), vouched(an_actor(*Scope), f"not {SECRET}", service)
        assert [(await direct.get(PATHS[service], headers=told)).status_code for told in (for_another, by_another)] == [401, 401]


@pytest.mark.parametrize("service", ["listings", "matching"])
async def test_a_service_that_is_killed_under_load_loses_nothing_and_the_others_serve(four, house, key, service) -> None:
    told, before, process = Told(), published(four.database), four.processes[service]
    async with meanwhile(writing_and_reading(house, key, told), clients=8):
        await asyncio.sleep(1)
        await process.kill()
        down = await house.call("GET", PATHS[service], key)
        assert (down.status_code, down.json()["code"], down.headers["retry-after"]) == (503, "unavailable", "1")
        await becomes(partial(statuses, house, key), dict.fromkeys(PATHS, 200) | {service: 503})
        process.start()
        await process.ready()
    await expect_all(four, house, told)
    assert published(four.database) == before | told.acknowledged.keys()


async def test_a_rolling_restart_is_nothing_to_a_client_that_retries(four, house, key) -> None:
    told, copy, took = Told(), Copy(), {}
    async with meanwhile(writing_and_reading(house, key, told), clients=4), meanwhile(lambda _: copy.turn(house, told), clients=1):
        for service, process in four.processes.items():
            took[service] = await process.restart()
    await expect_all(four, house, told)
    while not told.acknowledged.keys() <= copy.versions.keys():
        await copy.turn(house, told)
    assert max(took.values()) < 0.9 * min(WAIT_S, GRACE_S), "who waits at a feed is let go"


async def test_of_50_editors_at_once_one_wins_each_version(house, key) -> None:
    told = Told()
    path = (await house.call("POST", "/v1/lots", key, json=a_body())).headers["location"]

    async def edit(editor: int, version: int) -> int:
        headers, patch = {"if-match": f'"{version}"'}, {"title": f"Vloer van {editor}"}
        answer = await insisting(lambda: house.call("PATCH", path, key, headers, json=patch), told)
        return answer.status_code

    for version in (1, 2):
        assert sorted(await asyncio.gather(*(edit(50 * version + editor, version) for editor in range(50)))) == [200] + [412] * 49
    assert (await house.call("GET", path)).headers["etag"] == '"3"'


@pytest.fixture
async def second(four: Installation, tmp_path):
    """Another matching process on the same database."""
    told = {"SPOLIA_MATCHING_LISTINGS_URL": four.processes["listings"].base_url}
    process: Process = a_service("matching", four.database, tmp_path / "matching.log", a_port(), told)
    process.start()
    await process.ready()
    yield process
    await process.kill()


async def test_two_processes_of_matching_apply_each_change_once_and_answer_the_same(four, second, house, key) -> None:
    told, towns = Told(), cycle(("2800", "9000"))
    await asyncio.gather(*(post(house, key, told, next(towns)) for _ in range(60)))
    await expect_all(four, house, told)
    answers = []
    for process in (four.processes["matching"], second):
        async with httpx.AsyncClient(base_url=process.base_url, trust_env=False, timeout=PATIENCE_S) as direct:
            answers.append((await direct.get("/v1/matches/lots", params={"postal_code": "2800", "limit": 100})).json())
    assert answers[0] == answers[1]


async def test_five_times_what_it_can_do_is_answered_with_refusals_and_it_recovers(four, house, key) -> None:
    search, lot = request("GET", "/v1/matches/lots?postal_code=2800&q=eiken"), request("POST", "/v1/lots", key, a_body())
    flood, refused = Flood(four.door.port), 0
    rate = 5 * await flood.capacity([search] * 9 + [lot], seconds=1)
    while not refused:  # what it could do was measured while the machine had other work, if it does not refuse any
        answers = await flood.pour([search] * 9 + [lot], rate=rate, seconds=2)
        assert (answers.unfit, answers.without_retry_after, answers.broken) == ({}, 0, 0)
        refused, rate = answers.statuses[503], 2 * rate
    flood.close()

    await becomes(partial(statuses, house, key), dict.fromkeys(PATHS, 200))
