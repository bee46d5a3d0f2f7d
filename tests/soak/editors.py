"""P6: 50 editors at once, each with 4 changes to one lot, and one winner a version.

`python -m tests.soak.editors [EDITORS] [CHANGES]`, on four processes.
"""

import asyncio
import sys
import time
from collections import Counter
from typing import Final

from services.kernel.identity import Role
from services.kit.logging import configure
from tests.household import Household
from tests.listings.offers import a_body
from tests.scenarios.load import Told, insisting
from tests.soak.ground import ground, run, table

EDITORS: Final = 50
CHANGES: Final = 4
MOST_S: Final = 900


async def edit(house: Household, key: str, path: str, title: str, told: Told) -> str:
    """Read, change, and begin again for as long as somebody else was first; the version that was won."""
    while True:
        version = (await insisting(lambda: house.call("GET", path, key), told)).headers["etag"]
        headers, patch = {"if-match": version}, {"title": title}
        answer = await insisting(lambda: house.call("PATCH", path, key, headers, json=patch), told)  # noqa: B023 - called before the next turn
        if answer.status_code != 412:
            assert (answer.status_code, answer.json()["title"]) == (200, title), answer.text
            return answer.headers["etag"]


async def soak(editors: int, changes: int) -> None:
    async with ground() as (_, four), four.entered() as house:
        key, told, began = await house.key("Sloper Mechelen", Role.MATERIAL_MANAGER), Told(), time.monotonic()
        path = (await house.call("POST", "/v1/lots", key, json=a_body())).headers["location"]

        async def editor(number: int) -> list[str]:
            return [await edit(house, key, path, f"Vloer {number}, {change}", told) for change in range(changes)]

        won = Counter(version for versions in await asyncio.gather(*map(editor, range(editors))) for version in versions)
        last = (await house.call("GET", path, key)).headers["etag"]
        figures = {"versions": len(won), "the last": last, "won more than once": [one for one, times in won.items() if times > 1]}
        table(f"{editors} editors at once", figures | {"told": dict(told.statuses), "s": round(time.monotonic() - began)})
        assert won == Counter(f'"{version}"' for version in range(2, editors * changes + 2))
        assert last == f'"{editors * changes + 1}"'


if __name__ == "__main__":
    configure("ERROR")
    given = [int(one) for one in sys.argv[1:3]]
    run(soak(*given, *(EDITORS, CHANGES)[len(given) :]), MOST_S)
