"""Posting a lot, against the two INSERTs and the COMMIT that it cannot do without."""

from collections.abc import Mapping
from contextlib import AsyncExitStack
from datetime import timedelta
from functools import lru_cache
from time import monotonic
from typing import Final

import orjson

from services.kernel.identity import Role, Scope
from services.kit.testing import an_actor, vouched
from tests.benchmarks.floors import posted, told_last
from tests.benchmarks.line import answered, cycled, lines, request
from tests.benchmarks.measuring import Figures, compare
from tests.benchmarks.searching import ACROSS, ALONE, FLOOR, ONE
from tests.conftest import SECRET
from tests.listings.offers import a_body
from tests.matching.lots import TODAY
from tests.scenarios.installation import Installation, as_app

PATH: Final = "/v1/lots"
VOUCHED_S: Final = 20
"""The gateway's word is renewed so often; it holds for a minute."""


async def posts(one: Installation, four: Installation) -> Mapping[str, Figures]:
    """One lot after the other, each with its event."""
    url, listings = as_app(four.database, "listings"), four.processes["listings"]
    body = orjson.dumps(a_body(available={"from": TODAY.isoformat(), "until": (TODAY + timedelta(days=90)).isoformat()}))
    told = {"content-type": "application/json", "accept-language": "en"}
    through = cycled([request("POST", PATH, told | {"authorization": f"Bearer {await _key(four)}"}, body)])
    actor = an_actor(Scope.LOTS_WRITE)

    @lru_cache(maxsize=1)
    def alone_since(_: int) -> bytes:
        return request("POST", PATH, told | vouched(actor, SECRET, "listings"), body)

    def alone(_: int) -> bytes:
        return alone_since(int(monotonic() / VOUCHED_S))

    await answered(listings.port, alone(0))
    async with AsyncExitStack() as stack:
        contestants = {FLOOR: await stack.enter_async_context(posted(url, *await told_last(url)))}
        contestants[ALONE] = await stack.enter_async_context(lines(alone, listings))
        contestants[ONE] = await stack.enter_async_context(lines(through, one.door))
        contestants[ACROSS] = await stack.enter_async_context(lines(through, four.door, listings))
        return await compare(contestants)


async def _key(four: Installation) -> str:
    async with four.entered() as house:
        return await house.key("Sloopwerken Peeters bv", Role.DEMOLISHER)
