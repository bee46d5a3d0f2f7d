"""Schemathesis at length: each route by itself, by chance and at the edges of its schemas, and chains of calls that follow from each other.

`python -m tests.soak.contract [CASES] [CHAINS]`, so many cases per operation and so many chains, on four processes. What is tried is
another thing each time; whatever answers outside the contract is printed with a command that shows it again.
"""

import asyncio
import sys
from http import HTTPStatus
from random import randrange
from typing import Any, Final

from schemathesis.generation.drivers import CoverageGenerator
from schemathesis.generation.feedback import NO_FEEDBACK
from schemathesis.generation.overrides import Override

from services.kernel.identity import Role
from services.kit.logging import configure
from tests.contract.fuzzing import DOCUMENT, admit, by_chance, schema_of
from tests.contract.workflow import follow
from tests.soak.ground import ground, run, table

CASES: Final = 100
CHAINS: Final = 150
MOST_S: Final = 3600


def each_by_itself(address: str, key: str, cases: int) -> None:
    schema = schema_of(DOCUMENT)
    admit(schema, lambda: key)
    for found in schema.get_all_operations():
        for case in _edges(found.ok()):
            case.call_and_validate(base_url=address)
        by_chance(found.ok(), address, cases)


def _edges(operation: Any) -> CoverageGenerator:
    """Every bound of every schema, kept and broken."""
    settled = operation.schema.config.generation_for(operation=operation, phase="coverage")
    given = {"generation_modes": settled.modes, "generation_config": settled, "auth_storage": None}
    return CoverageGenerator(operation=operation, override=Override(), feedback=NO_FEEDBACK, **given)


async def soak(cases: int, chains: int) -> None:
    async with ground() as (_, four), four.entered() as house:
        key, address = await house.key("Fuzzer", Role.ADMIN), four.door.base_url
        await asyncio.to_thread(each_by_itself, address, key, cases)
        answers = (await asyncio.to_thread(follow, address, key, chains, randrange(10**6))).answers  # noqa: S311 - chance, not secrecy
    made = {label for label, status in answers if status < HTTPStatus.BAD_REQUEST}
    never = sorted({label for label, _ in answers} - made)
    told = {f"{label} {status}": times for (label, status), times in sorted(answers.items())} | {"never made to succeed": never}
    table(f"{cases} cases per operation and {chains} chains, nothing outside the contract. The chains' calls", told)


if __name__ == "__main__":
    configure("ERROR")
    given_numbers = [int(one) for one in sys.argv[1:3]]
    run(soak(*given_numbers, *(CASES, CHAINS)[len(given_numbers) :]), MOST_S)
