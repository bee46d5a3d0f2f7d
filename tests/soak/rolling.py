"""P10: rolling restarts, round after round, under clients that retry: no error, no acknowledged write lost, and stops take seconds.

`python -m tests.soak.rolling [ROUNDS]`, on four processes; a follower of `/v1/changes` waits all the while.
"""

import sys
from collections import defaultdict
from typing import Final

from services.kernel.identity import Role
from services.kit.feed.follower import WAIT_S
from services.kit.logging import configure
from tests.scenarios.census import caught_up, read, same
from tests.scenarios.load import Copy, Told, meanwhile, writing_and_reading
from tests.soak.ground import ground, run, table, towns

ROUNDS: Final = 5
CLIENTS: Final = 8
TOWNS: Final = 100
MOST_S: Final = 1_200


async def soak(rounds: int) -> None:
    async with ground() as (_, four), four.entered() as house:
        told, copy, took = Told(), Copy(), defaultdict[str, list[float]](list)
        key = await house.key("Sloper Mechelen", Role.MATERIAL_MANAGER)
        turn = writing_and_reading(house, key, told, towns(TOWNS))
        async with meanwhile(turn, CLIENTS), meanwhile(lambda _: copy.turn(house, told), 1):
            for _ in range(rounds):
                for service, process in four.processes.items():
                    took[service].append(await process.restart())
        lost = await read(house, told.acknowledged)
        missing = told.acknowledged.keys() - await caught_up(house, told)
        while not told.acknowledged.keys() <= copy.versions.keys():
            await copy.turn(house, told)
        await same(four.database)
        longest = {service: round(max(seconds), 2) for service, seconds in took.items()}
        figures = {"acknowledged writes": len(told.acknowledged), "clients were told": dict(told.statuses), "longest stop, s": longest}
        wrong = {"not retriable": dict(told.errors), "lost by GET": len(lost), "missing in the search": len(missing)}
        table(f"{rounds} rolling restarts", figures | wrong)
        assert (lost, missing, told.errors) == ([], set(), {})
        assert max(longest.values()) < WAIT_S / 2


if __name__ == "__main__":
    configure("ERROR")
    run(soak(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS), MOST_S)
