"""Around every request: an id, a log line, the figures, and a bare 500 for what nobody foresaw."""

from time import perf_counter
from typing import Final
from uuid import UUID

from prometheus_client import CollectorRegistry, Counter, Histogram
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid6 import uuid7

from services.kernel.language import negotiate
from services.kit.logging import logger, request_ids
from services.kit.problems import PLAIN, answer, problem
from services.kit.tracing import mark

REQUEST_ID: Final = "x-request-id"
_BUCKETS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Figures:
    """What Prometheus is told of one application."""

    def __init__(self, part: str) -> None:
        self.registry = CollectorRegistry(auto_describe=True)
        self.seconds = Histogram(
            "spolia_request_seconds",
            "Time from the request to the end of the answer.",
            ["part", "method", "route", "status"],
            registry=self.registry,
            buckets=_BUCKETS,
        )
        self.crashes = Counter("spolia_crashes_total", "Errors nobody foresaw.", ["part"], registry=self.registry)
        self.part = part


class Observe:
    """ASGI middleware. The request id is taken from the gateway, or made; it is in every log line and on every answer."""

    def __init__(self, app: ASGIApp, figures: Figures) -> None:
        self._app = app
        self._figures = figures
        self._log = logger(figures.part)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        rid = _valid(Headers(scope=scope).get(REQUEST_ID)) or str(uuid7())
        scope["spolia.request_id"] = rid
        token = request_ids.set(rid)
        mark(scope, self._figures.part, rid)
        try:
            await self._observed(scope, receive, send, rid)
        finally:
            request_ids.reset(token)

    async def _observed(self, scope: Scope, receive: Receive, send: Send, rid: str) -> None:
        started, status = perf_counter(), 0

        async def named(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[REQUEST_ID] = rid
            await send(message)

        try:
            await self._app(scope, receive, named)
        except Exception:
            self._figures.crashes.labels(self._figures.part).inc()
            self._log.exception("crash", method=scope["method"], path=scope["path"])
            if status:  # the answer has begun: all that is left is to break it off
                raise
            language = negotiate(Headers(scope=scope).get("accept-language"))
            await answer(problem(PLAIN[500], language, request_id=rid))(scope, receive, named)
        finally:
            self._note(scope, status, perf_counter() - started)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", None) or "unrouted"
        self._figures.seconds.labels(self._figures.part, scope["method"], route, status).observe(seconds)
        self._log.info("request", method=scope["method"], path=scope["path"], status=status, ms=round(seconds * 1000, 1))


def _valid(rid: str | None) -> str | None:
    """Only a UUID is passed on: what ends in logs is not for callers to write."""
    try:
        return str(UUID(rid)) if rid else None
    except ValueError:
        return None
