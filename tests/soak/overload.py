"""P8: five times what it can do, for a minute: nothing but 2xx, 429 and 503, and it recovers in seconds.

`python -m tests.soak.overload [SECONDS]`, on four processes; first with rates out of the way, so that the processes themselves must
refuse, then with the rates as they come.
"""

import sys
import time
from typing import Final

from gateway.settings import GatewaySettings
from services.kernel.identity import Role
from services.kit.logging import configure
from tests.household import UNHURRIED, Household
from tests.listings.offers import a_body
from tests.patience import until
from tests.scenarios.flood import Answers, Flood, request
from tests.scenarios.installation import Installation
from tests.soak.ground import ground, run, table

SECONDS: Final = 60.0
TIMES: Final = 5
MOST_S: Final = 900
MOST_GROWTH_MB: Final = 150
PATHS: Final = ("/v1/lots", "/v1/receivers", "/v1/matches/lots?postal_code=2800", "/v1/vocabulary/materials")
AS_THEY_COME: Final = {name: GatewaySettings.model_fields[name].default for name in UNHURRIED}


async def soak(seconds: float) -> None:
    for rates, how in ((UNHURRIED, "rates out of the way"), (AS_THEY_COME, "rates as they come")):
        async with ground(**rates) as (_, four), four.entered() as house:
            keys = [await house.key(f"Sloper {number}", Role.MATERIAL_MANAGER) for number in range(4)]
            await flooded(four, house, keys, seconds, how)


async def flooded(four: Installation, house: Household, keys: list[str], seconds: float, how: str) -> None:
    """One flood, its aftermath, and what came of both."""
    flood, mix = Flood(four.door.port), a_mix(keys)
    before = memory(four)
    most = await flood.capacity(mix, seconds=2)
    answers = await flood.pour(mix, rate=TIMES * most, seconds=seconds)
    flood.close()
    ended = time.monotonic()
    await until(lambda: serves_all(house, keys[0]))
    recovered, grown = time.monotonic() - ended, {name: round(mb - before[name]) for name, mb in memory(four).items()}
    table(
        f"{TIMES} times capacity, {how}", rows(answers, most, seconds) | {"recovered after, s": f"{recovered:.1f}", "grown by, MB": grown}
    )
    assert (answers.unfit, answers.without_retry_after, answers.broken) == ({}, 0, 0)
    assert max(grown.values()) < MOST_GROWTH_MB


def a_mix(keys: list[str]) -> list[bytes]:
    """Nine searches to a posted lot, half of the searches with a key."""
    search = "/v1/matches/lots?postal_code=2800&q=eiken"
    each = [[request("POST", "/v1/lots", key, a_body()), *[request("GET", search, key), request("GET", search)] * 4] for key in keys]
    return [one for per_key in each for one in [*per_key, request("GET", search)]]


async def serves_all(house: Household, key: str) -> bool:
    return {(await house.call("GET", path, key)).status_code for path in PATHS} == {200}


def memory(four: Installation) -> dict[str, float]:
    return {name: process.memory_mb() for name, process in four.processes.items()}


def rows(answers: Answers, most: float, seconds: float) -> dict[str, object]:
    times = sorted(answers.seconds)
    return {
        "capacity, answered well a second": round(most),
        "sent, a second": round(sum(answers.statuses.values()) / seconds),
        "due while all connections waited": answers.unsent,
        "statuses": dict(answers.statuses.most_common()),
        "refused without Retry-After": answers.without_retry_after,
        "connections broken": answers.broken,
        "p50, p99, s": f"{times[len(times) // 2]:.2f}, {times[len(times) * 99 // 100]:.2f}",
    }


if __name__ == "__main__":
    configure("ERROR")
    run(soak(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS), MOST_S)
