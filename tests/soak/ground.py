"""Where a soak happens: a PostgreSQL of its own that may be killed, and an installation on it."""

import asyncio
import os
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from deploy.account import place
from deploy.embedded import embedded
from deploy.provision import provision
from migrations.run import SERVICES, migrate
from services.vocabulary.places import gazetteer
from tests.conftest import PASSWORDS, ROOT
from tests.scenarios.installation import Installation, running

LEFT: Final = ROOT / ".spolia-soak"
"""Where the logs of a soak that failed are kept."""


@dataclass(slots=True)
class Cluster:
    """A PostgreSQL of ours alone; `dsn` is its administrator's."""

    home: Path
    dsn: str
    _held: ExitStack = field(default_factory=ExitStack)

    def kill(self) -> None:
        """The postmaster and every session's process at once, as a power cut would end them."""
        postmaster = int((place(self.home).data / "postmaster.pid").read_text().split()[0])
        children = [pid for pid in _processes() if _parent(pid) == postmaster]
        for pid in (postmaster, *children):
            os.kill(pid, signal.SIGKILL)

    def start(self) -> None:
        """Have it serve again what it had committed."""
        self._held.enter_context(embedded(self.home, _quiet))

    def close(self) -> None:
        self._held.close()


@contextmanager
def a_cluster(folder: Path) -> Iterator[Cluster]:
    """Empty, in a state folder below `folder`; nothing of it is left."""
    home = folder / "home"
    try:
        with embedded(home, _quiet) as served:
            cluster = Cluster(home, served.dsn)
            provision(cluster.dsn, SERVICES, PASSWORDS)
            for service in SERVICES:
                migrate(cluster.dsn, service)
            try:
                yield cluster
            finally:
                cluster.close()
    finally:
        here = place(home)
        for left in (here.socket, here.base):
            shutil.rmtree(left, ignore_errors=True)


@asynccontextmanager
async def ground(**gateway: object) -> AsyncIterator[tuple[Cluster, Installation]]:
    """Four processes on a cluster of their own."""
    with tempfile.TemporaryDirectory(prefix="spolia-soak-") as name, a_cluster(Path(name)) as cluster:
        async with running("four", cluster.dsn, Path(name), **gateway) as installation:
            try:
                yield cluster, installation
            except BaseException:
                shutil.rmtree(LEFT, ignore_errors=True)
                shutil.copytree(name, LEFT, ignore=shutil.ignore_patterns("home"))
                print(f"What the processes said is in {LEFT}.")  # noqa: T201 - its report
                raise


def towns(most: int) -> tuple[str, ...]:
    """Postal codes, each of another municipality: with few enough lots at one place, a search around it brings up all of them."""
    by_municipality = {found.municipality.refnis: code for code, found in gazetteer().codes.items()}
    return tuple([*by_municipality.values()][:most])


def _processes() -> list[int]:
    return [int(one.name) for one in Path("/proc").glob("[0-9]*")]


def _parent(pid: int) -> int | None:
    try:
        return int((Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return None


def _quiet(_: str) -> None:
    """Progress that nobody waits for."""


def table(title: str, rows: dict[str, object]) -> None:
    """The result, a figure a line."""
    print(f"\n{title}")  # noqa: T201 - its report
    for name, value in rows.items():
        print(f"  {name:<34} {value}")  # noqa: T201 - its report


def run(soak: Coroutine[object, object, None], most_s: float) -> None:
    """To its end, or not longer than this; one that is told to stop leaves nothing running either."""

    async def bounded() -> None:
        task = asyncio.current_task()
        assert task is not None
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
        async with asyncio.timeout(most_s):
            await soak

    asyncio.run(bounded())
