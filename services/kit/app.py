"""What every service's application has: problems, observation, health, metrics, its document."""

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Final

from fastapi import APIRouter, FastAPI
from fastapi.responses import PlainTextResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from services.kit.document import describe
from services.kit.identity import Identities
from services.kit.observe import Figures, Observe
from services.kit.pagination import CursorRefused
from services.kit.parameters import VersionMalformed, VersionMissing
from services.kit.problems import PLAIN, Refusals, install, refusal

Ready = Callable[[], Awaitable[bool]]
Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]

SHARED: Final[Refusals] = {
    VersionMissing: refusal(
        428,
        "version_missing",
        nl="Geef met If-Match de ETag mee van de versie die u wijzigde.",
        fr="Indiquez avec If-Match l'ETag de la version que vous avez modifiée.",
        en="Name the ETag of the version you changed: If-Match.",
        de="Geben Sie mit If-Match das ETag der Version an, die Sie geändert haben.",
    ),
    VersionMalformed: refusal(
        400,
        "version_malformed",
        nl='If-Match bevat één ETag, zoals "3".',
        fr='If-Match contient un seul ETag, par exemple "3".',
        en='If-Match holds one ETag, such as "3".',
        de='If-Match enthält genau ein ETag, etwa "3".',
    ),
    CursorRefused: refusal(
        422,
        "cursor_refused",
        nl="Deze cursor hoort niet bij deze vraag; begin zonder cursor.",
        fr="Ce curseur n'appartient pas à cette question ; recommencez sans curseur.",
        en="This cursor does not belong to this question; begin without one.",
        de="Dieser Cursor gehört nicht zu dieser Frage; beginnen Sie ohne.",
    ),
    PoolTimeout: PLAIN[503],
    OperationalError: PLAIN[503],
}
"""What may go wrong in any service."""

_VITAL: Final = frozenset({"/healthz", "/readyz", "/metrics"})


def service_app(
    name: str,
    description: str,
    *,
    secret: str,
    routers: Sequence[APIRouter],
    refusals: Refusals,
    lifespan: Lifespan,
    ready: Ready,
    on_stop: Sequence[Callable[[], None]] = (),
    collectors: Sequence[Collector] = (),
) -> FastAPI:
    """A service's application. Nothing is opened before its lifespan runs; `on_stop` is called when the process is asked to end.

    `collectors` tell Prometheus what the service has of its own to tell, without a query.
    """
    figures = Figures(name)
    for collector in collectors:
        figures.registry.register(collector)

    @asynccontextmanager
    async def living(app: FastAPI) -> AsyncIterator[None]:
        async with lifespan(app):
            yield

    app = FastAPI(
        title=name,
        description=description,
        version="1",
        lifespan=living,
        docs_url=None,
        redoc_url=None,
        openapi_url="/openapi.json",
        telemetry={"auto_configure": False, "exclude": _untold},
    )
    app.state.identities = Identities(secret, name)
    app.state.figures = figures
    app.state.on_stop = on_stop
    for router in routers:
        app.include_router(router)
    app.include_router(_vital_signs(figures, ready))
    install(app, {**SHARED, **refusals})
    app.add_middleware(Observe, figures=figures)
    describe(app)
    return app


def _untold(scope: MutableMapping[str, Any]) -> bool:
    """No traces of what parts and machines ask all the time: they would bury those of callers."""
    return scope["path"] in _VITAL or scope["path"].startswith("/internal/")


def _vital_signs(figures: Figures, ready: Ready) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get("/healthz")
    async def alive() -> dict[str, str]:
        return {"status": "ok"}

    @router.get("/readyz")
    async def can_serve() -> Response:
        return PlainTextResponse("ready") if await ready() else PlainTextResponse("not ready", 503, {"retry-after": "1"})

    @router.get("/metrics")
    async def metrics() -> Response:
        return Response(generate_latest(figures.registry), media_type=CONTENT_TYPE_LATEST)

    return router
