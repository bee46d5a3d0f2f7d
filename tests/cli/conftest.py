"""An instance as people start it, and the command line as they call it: real processes on a database of their own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from typer.testing import CliRunner

from deploy.templates import clone, drop
from gateway.cli.main import COMMANDS, command_line
from tests.conftest import PASSWORDS, SECRET
from tests.patience import PATIENCE_S

PROGRAM = (sys.executable, "-c", "from gateway.cli import main; main()")


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    returncode: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Instance:
    """`spolia up --demo`, and other commands beside it in the same state folder."""

    home: Path
    environment: dict[str, str] = field(repr=False)

    @property
    def keys(self) -> dict:
        return json.loads((self.home / "keys.json").read_text())

    def spolia(self, *arguments: str, **environment: str) -> Done:
        """A command in this process: its imports are those of the tests."""
        done = CliRunner().invoke(command_line(list(COMMANDS)), arguments, env=self.environment | environment)
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Done(done.exit_code, done.stdout, done.stderr)


@pytest.fixture(scope="session")
def settled(administrator: str, template: str, tmp_path_factory) -> Iterator[Instance]:
    """A state folder whose database is there and where nothing runs."""
    name = f"test_{uuid4().hex[:12]}"
    home = tmp_path_factory.mktemp("home")
    # the roles are the server's, shared with every other test: their passwords stay as they are
    (home / "secrets.json").write_text(json.dumps({"identity_secret": SECRET, "passwords": PASSWORDS}))
    here = {"SPOLIA_HOME": str(home), "SPOLIA_DATABASE_URL": clone(administrator, template, name), "NO_COLOR": "1", "COLUMNS": "160"}
    yield Instance(home, {name: value for name, value in os.environ.items() if not name.startswith("SPOLIA_")} | here)
    drop(administrator, name)


@pytest.fixture(scope="session")
def instance(settled: Instance) -> Iterator[Instance]:
    """Up with the demo set, on a free port."""
    log = settled.home / "log"
    with log.open("w") as sink:
        running = subprocess.Popen([*PROGRAM, "up", "--demo", "--port", "0"], env=settled.environment, stdout=sink, stderr=sink)
    try:
        wait_for(lambda: "listens at" in log.read_text() or running.poll() is not None, 2 * PATIENCE_S)  # it posts the whole demo set
        assert running.poll() is None, log.read_text()
        yield settled
    finally:
        running.send_signal(signal.SIGTERM)
        assert running.wait(PATIENCE_S) == 0, log.read_text()


@pytest.fixture
def owner(instance: Instance) -> Iterator[httpx.Client]:
    """Over HTTP as an organization of its own, with a key made for the test."""
    key = instance.spolia("keys", "create", "-o", f"Owner {uuid4().hex[:6]}", "--role", "hub").stdout.strip()
    headers = {"authorization": f"Bearer {key}"}
    with httpx.Client(base_url=instance.keys["base_url"], headers=headers, timeout=PATIENCE_S, trust_env=False) as client:
        yield client


def wait_for(done: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """As `until`, for tests that are no coroutines."""
    until = time.monotonic() + patience_s
    while not done():
        assert time.monotonic() < until
        time.sleep(0.05)
