"""The public API as a client sees it, with its refusals as values."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

import httpx
import stamina

from gateway.cli.failures import Failure

BUSY: Final = frozenset({429, 503})
"""Answers that ask to come again a little later."""
ATTEMPTS: Final = 8
LONGEST_WAIT_S: Final = 5.0
PATIENCE_S: Final = 30.0
"""For one answer."""


class Busy(Exception):
    """Too many requests just now."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What a problem document says: the problem's code, and each fault with where it lies."""

    status: int
    code: str
    detail: str
    faults: tuple[tuple[str, str], ...] = ()
    """Pointer or parameter, and what is wrong there."""

    def __str__(self) -> str:
        return "; ".join(f"{place}: {told}" if place else told for place, told in self.faults) or self.detail


@dataclass(frozen=True, slots=True)
class Api:
    """One caller at one address."""

    client: httpx.AsyncClient

    async def get(self, path: str, **parameters: object) -> dict[str, Any]:
        """The answer; `Failure` with the refusal otherwise."""
        return _expect(await self._send("GET", path, params={name: value for name, value in parameters.items() if value is not None}))

    async def post(self, path: str, body: Mapping[str, Any], etag: str | None = None) -> dict[str, Any] | Refused:
        """The answer or the refusal; of a change, with the version it is made for."""
        answer = await self._send("POST", path, json=body, headers={"if-match": etag} if etag else None)
        return answer.json() if answer.is_success else _refused(answer)

    async def upload(self, path: str, name: str, file: BinaryIO, **parameters: object) -> dict[str, Any] | Refused:
        """Send a file; it may take as long as it takes to go over the line."""
        told = {name: value for name, value in parameters.items() if value is not None}
        answer = await self._send("POST", path, params=told, files={"file": (name, file)})
        return answer.json() if answer.is_success else _refused(answer)

    async def send(self, path: str, content: bytes, kind: str) -> dict[str, Any] | Refused:
        """A file as the body."""
        answer = await self._send("POST", path, content=content, headers={"content-type": kind})
        return answer.json() if answer.is_success else _refused(answer)

    async def download(self, path: str, body: Mapping[str, Any]) -> bytes | Refused:
        """A file that is made as asked."""
        answer = await self._send("POST", path, json=body)
        return answer.content if answer.is_success else _refused(answer)

    async def fetch(self, path: str) -> bytes:
        """A file; `Failure` with the refusal otherwise."""
        answer = await self._send("GET", path)
        if not answer.is_success:
            raise Failure(f"Spolia refused ({answer.status_code}): {_refused(answer)}")
        return answer.content

    async def delete(self, path: str, etag: str) -> None:
        _expect(await self._send("DELETE", path, headers={"if-match": etag}))

    async def _send(self, method: str, path: str, **more: Any) -> httpx.Response:
        async for attempt in stamina.retry_context(on=Busy, attempts=ATTEMPTS, timeout=None, wait_initial=0.2, wait_max=LONGEST_WAIT_S):
            with attempt:
                answer = await self.client.request(method, path, **more)
                if answer.status_code in BUSY and attempt.num < ATTEMPTS:
                    raise Busy
                return answer
        raise AssertionError("the last attempt answers or raises")


@asynccontextmanager
async def api(base_url: str, key: str | None = None, language: str = "en") -> AsyncIterator[Api]:
    headers = {"accept-language": language} | ({"authorization": f"Bearer {key}"} if key else {})
    async with httpx.AsyncClient(base_url=base_url, headers=headers, timeout=PATIENCE_S, trust_env=False) as client:
        yield Api(client)


def _expect(answer: httpx.Response) -> dict[str, Any]:
    if not answer.is_success:
        raise Failure(f"Spolia refused ({answer.status_code}): {_refused(answer)}")
    return answer.json() if answer.content else {}


def _refused(answer: httpx.Response) -> Refused:
    try:
        problem = answer.json()
        faults = tuple((one.get("pointer") or one.get("parameter") or "", one["detail"]) for one in problem.get("errors", ()))
        return Refused(answer.status_code, problem["code"], problem["detail"], faults)
    except (ValueError, KeyError, AttributeError):
        return Refused(answer.status_code, "", answer.text[:200] or answer.reason_phrase)
