"""A dump and a restore: the feed goes on where it was, and gives no number twice."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from deploy.account import place
from deploy.installation import Installation
from deploy.prefix import at_hand
from deploy.templates import clone, drop
from tests.conftest import ROOT
from tests.kit.writing import all_changes, applied, follower, is_gapless_and_in_order, numbered, subjects, told, write


@pytest.fixture(scope="module")
def programs() -> Installation:
    """PostgreSQL's own programs."""
    found = at_hand(place(ROOT / ".spolia-test"))
    if not found:
        pytest.skip("pg_dump and psql are not here")
    return found[0]


@pytest.fixture
def restored(administrator: str, programs: Installation, tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """A database as it comes back from its dump: `restored(dsn)`."""
    name, dump = f"restored_{uuid4().hex[:12]}", tmp_path / "dump.sql"

    def run(program: str, *arguments: str) -> None:
        subprocess.run(programs.command(program, *arguments), check=True, capture_output=True, env=programs.whole_environment())

    def restore(dsn: str) -> str:
        run("pg_dump", "--file", str(dump), dsn)
        copy = clone(administrator, "template1", name)
        run("psql", "-qX", "-v", "ON_ERROR_STOP=1", "-f", str(dump), copy)
        return copy

    yield restore
    drop(administrator, name)


async def test_after_a_dump_and_a_restore_positions_go_on_and_none_is_given_twice(connect, with_projection, restored) -> None:
    before = connect(with_projection)
    ids = await subjects(before, 3)
    await numbered(before)
    await follower(before).step()
    waiting = await write(before, ids[0])  # announced, not numbered

    after = connect(restored(with_projection))
    later = await write(after, ids[0])
    await numbered(after)
    changes = await all_changes(after)
    assert is_gapless_and_in_order(changes)
    assert told(changes)[3:] == [waiting, later]

    await follower(after).step()
    assert await applied(after) == [1, 2, 3, 4, 5]
