"""The gateway's own pages as an application. Nothing on them comes from another host."""

import secrets
from collections.abc import Awaitable, Callable, Mapping
from importlib.resources import files
from typing import Any, Final

import fastapi_offline
import orjson
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from gateway.pages.texts import documentation, welcome
from services.kernel.language import negotiate

Ready = Callable[[], Awaitable[Mapping[str, bool]]]

_ASSETS: Final = {"swagger-ui-bundle.js": "text/javascript", "swagger-ui.css": "text/css", "favicon.png": "image/png"}
_PAGE: Final = "default-src 'none'; style-src 'nonce-{nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_DOCUMENTATION: Final = (
    "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""Swagger UI is ours to serve, talks to us alone, and carries its icons in its style sheet."""


def create_door(document: Mapping[str, Any], ready: Ready, registry: CollectorRegistry) -> Starlette:
    """Pages, document, health and figures; `ready` says of each service whether it can serve."""
    published = orjson.dumps(document)

    async def openapi(_: Request) -> Response:
        return Response(published, media_type="application/json")

    async def healthz(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def readyz(_: Request) -> Response:
        services = await ready()
        fit = all(services.values())
        body = {"status": "ready" if fit else "not ready", "services": services}
        return JSONResponse(body, 200 if fit else 503, None if fit else {"retry-after": "1"})

    async def metrics(_: Request) -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return Starlette(
        routes=[
            Route("/", _welcome),
            Route("/docs", _docs),
            Route("/docs/assets/{name}", _asset),
            Route("/openapi.json", openapi),
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/metrics", metrics),
        ]
    )


async def _welcome(request: Request) -> Response:
    nonce = secrets.token_urlsafe(16)
    return _page(welcome(negotiate(request.headers.get("accept-language")), nonce), _PAGE, nonce)


async def _docs(_: Request) -> Response:
    nonce = secrets.token_urlsafe(16)
    return _page(documentation(nonce), _DOCUMENTATION, nonce)


async def _asset(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in _ASSETS:
        return PlainTextResponse("There is nothing here.", 404)
    content = files(fastapi_offline).joinpath("static", name).read_bytes()
    return Response(content, media_type=_ASSETS[name], headers={"cache-control": "public, max-age=86400"})


def _page(html: str, policy: str, nonce: str) -> Response:
    return HTMLResponse(html, headers={"content-security-policy": policy.format(nonce=nonce), "vary": "accept-language"})
