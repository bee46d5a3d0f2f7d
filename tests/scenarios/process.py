"""One program of an installation: started, asked whether it is ready, told to stop, or killed."""

import asyncio
import signal
import socket
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import SystemRandom

import httpx

from tests.patience import PATIENCE_S, until


@dataclass(slots=True)
class Process:
    """`command` is told its port and serves on it; what it says ends in `log`, every run's after the last one's."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str] = field(repr=False)
    log: Path
    port: int
    running: "subprocess.Popen[bytes] | None" = None

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        with self.log.open("ab") as sink:
            command = [*self.command, "--port", str(self.port)]
            self.running = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink)

    async def ready(self) -> None:
        """Wait until it says that it can serve."""
        async with httpx.AsyncClient(base_url=self.base_url, trust_env=False, timeout=5) as http:
            await until(lambda: self._is_ready(http))

    async def _is_ready(self, http: httpx.AsyncClient) -> bool:
        assert self.running is not None
        assert self.running.poll() is None, f"{self.name} ended:\n{self.said()}"
        try:
            return (await http.get("/readyz")).status_code == 200
        except httpx.TransportError:
            return False

    async def stop(self) -> float:
        """Ask it to stop, as an operator's tools do; seconds until it had. It must end well."""
        began = time.monotonic()
        assert await self._ended(signal.SIGTERM) == 0, f"{self.name} did not end well:\n{self.said()}"
        return time.monotonic() - began

    async def kill(self) -> None:
        """No chance to finish anything."""
        await self._ended(signal.SIGKILL)

    async def restart(self) -> float:
        """Stop it, and have it serve again; seconds that the stop took."""
        took = await self.stop()
        self.start()
        await self.ready()
        return took

    async def _ended(self, number: signal.Signals) -> int:
        assert self.running is not None
        self.running.send_signal(number)
        ended = await asyncio.to_thread(self.running.wait, PATIENCE_S)
        self.running = None
        return ended

    def said(self, most: int = 4_000) -> str:
        """The end of what it said."""
        return self.log.read_text(errors="replace")[-most:] if self.log.exists() else ""

    def memory_mb(self) -> float:
        """Resident now."""
        assert self.running is not None
        pages = int(Path(f"/proc/{self.running.pid}/statm").read_text().split()[1])
        return pages * 4096 / 1e6


def a_port() -> int:
    """A free port below those that the system gives to outgoing connections: one of these might take it while a server is down."""
    for port in SystemRandom().sample(range(15_000, 32_000), 100):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no port is free")
