"""One PostgreSQL server on a Unix socket: made, started, found again, stopped.

Whether it lives is asked of its socket and of a lock that it was born with and that every process of it holds. Its own
`postmaster.pid` lies after a crash, and the kernel shows other accounts' working folders to no one in a plain container.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from deploy.account import Place
from deploy.dsn import ADMINISTRATOR
from deploy.installation import Installation
from deploy.turn import alone, opened
from deploy.unavailable import DatabaseUnavailable, Progress

PATIENCE: Final = 600.0
"""Seconds for recovery after a crash, or a last checkpoint; either takes a second or two on what a developer has."""

INITIAL: Final = ("-U", ADMINISTRATOR, "-E", "UTF8", "--locale=C.UTF-8", "--data-checksums", "--auth=trust")
"""Whoever reaches the socket is trusted: its folder is the guard."""

SETTINGS: Final = {
    "listen_addresses": "",
    "max_connections": "400",
    "jit": "off",  # its library is not among our packages, and it slows short statements
}
"""On top of PostgreSQL's defaults; `fsync` and the rest of durability stay as they are, which is on."""


@dataclass(frozen=True, slots=True)
class Server:
    installation: Installation
    place: Place

    def initialize(self) -> None:
        """Make the data folder, under another name until it is whole."""
        making = self.place.cluster / "making"
        shutil.rmtree(making, ignore_errors=True)
        made = self._run(*self.installation.command("initdb", "-D", str(making), *INITIAL), output=subprocess.PIPE)
        if made.returncode:
            raise DatabaseUnavailable(f"PostgreSQL could not make its data folder: {made.stdout.decode(errors='replace').strip()}")
        making.rename(self.place.data)

    def accepts(self) -> bool:
        """Whether the server takes connections, on data that is still there."""
        asked = self._run(*self.installation.command("pg_isready", "-q", "-h", str(self.place.socket)))
        return asked.returncode == 0 and self._pid_file.exists()

    def start(self, progress: Progress) -> None:
        """Have it accept connections; one that already does, whoever started it, is left alone."""
        launched = False
        for _ in self._patiently():
            if self.accepts():
                return
            self._end_one_without_data()
            with opened(self._lock) as lock:
                if alone(lock):
                    if launched:
                        raise DatabaseUnavailable(f"PostgreSQL ended while it started: {self._last_words()}")
                    progress("Starting PostgreSQL")
                    self._sweep()
                    self._launch(lock)
                    launched = True
                elif not launched:
                    self._end_orphans()

    def stop(self) -> None:
        """Have no process of it left; what was committed stays."""
        if pid := self._postmaster():
            os.kill(pid, signal.SIGINT)  # "fast": sessions are ended, nothing is lost
        else:
            self._end_orphans()
        for _ in self._patiently():
            if not self._lives():
                return

    @property
    def _lock(self) -> Path:
        return self.place.base / "server.lock"

    @property
    def _pid_file(self) -> Path:
        return self.place.data / "postmaster.pid"

    @property
    def _socket_file(self) -> Path:
        return self.place.socket / ".s.PGSQL.5432.lock"

    def _lives(self) -> bool:
        with opened(self._lock) as lock:
            return not alone(lock)

    def _postmaster(self) -> int | None:
        """The process that says, here and in its command line, that it serves our data."""
        for path in (self._pid_file, self._socket_file):
            try:
                pid = int(path.read_text(encoding="utf-8").split()[0])
                said = Path(f"/proc/{pid}/cmdline").read_bytes()
            except (OSError, ValueError, IndexError):
                continue
            if os.fsencode(self.place.data) in said.split(b"\0"):
                return pid
        return None

    def _end_one_without_data(self) -> None:
        """Someone removed the state folder under a running server; at its end it would take its successor's socket along."""
        for _ in self._patiently():
            pid = self._postmaster()
            if pid is None or self._pid_file.exists():
                return
            os.kill(pid, signal.SIGQUIT)

    def _end_orphans(self) -> None:
        """What a postmaster would have done to its sessions, had it not been killed: else they go on to the end of their statements."""
        if self._postmaster():
            return
        for process in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if (process / "cwd").readlink() == self.place.data.resolve():
                    os.kill(int(process.name), signal.SIGQUIT)

    def _sweep(self) -> None:
        """Remove what a killed server left behind, which would keep the next from starting."""
        if pid := self._postmaster():
            raise DatabaseUnavailable(f"Process {pid}, not started by Spolia, serves {self.place.data}; stop it and start again.")
        for path in (self._pid_file, self._socket_file, self.place.socket / ".s.PGSQL.5432"):
            path.unlink(missing_ok=True)

    def _launch(self, lock: int) -> None:
        if self.place.log.exists():
            self.place.log.replace(self.place.log.with_suffix(".log.1"))  # the story of a crash is kept
        settings = SETTINGS | {"unix_socket_directories": str(self.place.socket), "timezone": _time_zone()}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with os.fdopen(os.open(self.place.log, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as log:
            server = self.installation.command("postgres", "-D", str(self.place.data), *options)
            self._run("/bin/sh", "-c", '"$@" &', "sh", *server, output=log.fileno(), lock=lock)  # not our child: it may outlive us

    def _run(self, *command: str, output: int = subprocess.DEVNULL, lock: int | None = None) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(  # noqa: S603 - PostgreSQL's own programs
            command,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd="/",  # the account need not reach where we are
            env=self.installation.whole_environment(),
            pass_fds=() if lock is None else (lock,),
            start_new_session=True,  # an interrupt at the keyboard ends the launcher, and the launcher ends the server
            **self.place.account.of_child(),
        )

    def _patiently(self) -> Iterator[None]:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            yield
            time.sleep(0.03)
        raise DatabaseUnavailable(f"PostgreSQL neither starts nor ends; its log is {self.place.log}: {self._last_words()}")

    def _last_words(self) -> str:
        try:
            return " / ".join(self.place.log.read_text(encoding="utf-8", errors="replace").splitlines()[-3:])
        except OSError:
            return "it left no log."


def _time_zone() -> str:
    """GMT is the one zone that PostgreSQL knows where the system has no zone files."""
    return "UTC" if Path("/usr/share/zoneinfo/UTC").exists() else "GMT"
