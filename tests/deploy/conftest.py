"""State folders that leave nothing behind, and launchers as processes of their own, to be killed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from deploy.account import place
from deploy.embedded import Cluster, embedded

ROOT = Path(__file__).parents[2]

LAUNCHER = """
import sys
from pathlib import Path
from deploy.embedded import embedded
with embedded(Path(sys.argv[1]), lambda _: None) as cluster:
    print(cluster.dsn, flush=True)
    sys.stdin.read()
"""


def quiet(_: str) -> None:
    """Progress that nobody waits for."""


@contextmanager
def forgotten(home: Path) -> Iterator[Path]:
    """A state folder; what root's database leaves outside it goes when the test ends."""
    yield home
    here = place(home)
    shutil.rmtree(here.socket, ignore_errors=True)
    if here.base != home:
        shutil.rmtree(here.base, ignore_errors=True)


@contextmanager
def launched(home: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process that holds the database until its input ends."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    command = [sys.executable, "-c", LAUNCHER, str(home)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as process:
        yield process


@pytest.fixture
def home_at() -> Iterator[Callable[[Path], Path]]:
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(forgotten(folder))


@pytest.fixture
def home(tmp_path: Path, home_at: Callable[[Path], Path]) -> Path:
    return home_at(tmp_path / ".spolia")


@pytest.fixture
def launch(home: Path) -> Iterator[Callable[[], "subprocess.Popen[str]"]]:
    with ExitStack() as stack:
        yield lambda: stack.enter_context(launched(home))


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    with forgotten(tmp_path_factory.mktemp("deploy") / ".spolia") as folder, embedded(folder, quiet) as cluster:
        yield cluster
