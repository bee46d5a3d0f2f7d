"""A small service of which the same stories are told, in this process and across a socket."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha256

import uvicorn
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route, Router
from starlette.types import ASGIApp, Receive, Scope, Send

from services.kit.heads import BoundedHead

CHUNK = b"x" * 65_536


class Raw:
    """An endpoint that speaks ASGI itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


class Stories:
    """The service, and what happened in it."""

    def __init__(self) -> None:
        self.entered = asyncio.Event()
        self.gone = asyncio.Event()
        self.go_on = asyncio.Event()
        self.produced = 0
        self.taken = 0
        self.app = Router(
            routes=[
                Route("/readyz", self.ready),
                Route("/v1/headers/mine", self.mine),
                Route("/v1/headers/{name}", self.headers, methods=["GET", "POST"]),
                Route("/v1/count", self.count, methods=["POST"]),
                Route("/v1/kept", self.count, methods=["POST"]),
                Route("/v1/echo", Raw(self.echo), methods=["POST"]),
                Route("/v1/large/{chunks:int}", self.large),
                Route("/v1/hesitant", self.hesitant, methods=["POST"]),
                Route("/v1/nothing", self.nothing, methods=["DELETE"]),
                Route("/v1/pausing", self.pausing),
                Route("/v1/state", self.state),
                Route("/v1/waiting", Raw(self.waiting)),
                Route("/v1/crash", Raw(self.crash)),
                Route("/v1/breaking", Raw(self.breaking)),
            ],
            lifespan=self.lifespan,
        )

    @asynccontextmanager
    async def lifespan(self, _: object) -> AsyncIterator[dict[str, str]]:
        yield {"word": "from the lifespan"}

    async def ready(self, _: Request) -> Response:
        return PlainTextResponse("ready")

    async def headers(self, request: Request) -> Response:
        told = [[name.decode("latin-1"), value.decode("latin-1")] for name, value in request.headers.raw]
        return JSONResponse(
            {"headers": told, "path": request.url.path, "raw_path": request.scope["raw_path"].decode(), "query": request.url.query},
            headers={"etag": '"1"', "connection": "x-secret", "x-secret": "hop", "x-spolia-place": "exact", "keep-alive": "timeout=9"},
        )

    async def mine(self, _: Request) -> Response:
        return PlainTextResponse("mine")

    async def count(self, request: Request) -> Response:
        size, digest = 0, sha256()
        async for chunk in request.stream():
            size += len(chunk)
            digest.update(chunk)
        self.taken = size
        return JSONResponse({"size": size, "sha256": digest.hexdigest(), "length": request.headers.get("content-length")})

    async def echo(self, _: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        more = True
        while more:
            message = await receive()
            more = message["more_body"]
            await send({"type": "http.response.body", "body": message["body"], "more_body": more})

    async def large(self, request: Request) -> Response:
        async def chunks() -> AsyncIterator[bytes]:
            for _ in range(request.path_params["chunks"]):
                self.produced += len(CHUNK)
                yield CHUNK

        return StreamingResponse(chunks())

    async def hesitant(self, request: Request) -> Response:
        async for chunk in request.stream():
            self.taken += len(chunk)
            await self.go_on.wait()
        return JSONResponse({"size": self.taken})

    async def nothing(self, _: Request) -> Response:
        return Response(status_code=204)

    async def state(self, request: Request) -> Response:
        word, request.state.word = request.state.word, "changed"
        return PlainTextResponse(word)

    async def pausing(self, _: Request) -> Response:
        async def chunks() -> AsyncIterator[bytes]:
            yield b"first,"
            await self.go_on.wait()
            yield b"last"

        return StreamingResponse(chunks())

    async def waiting(self, _: Scope, receive: Receive, __: Send) -> None:
        self.entered.set()
        try:
            while (await receive())["type"] != "http.disconnect":
                pass
        finally:
            self.gone.set()

    async def crash(self, _: Scope, __: Receive, ___: Send) -> None:
        raise RuntimeError("a secret of the inside")

    async def breaking(self, _: Scope, __: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"1000")]})
        await send({"type": "http.response.body", "body": b"begun", "more_body": True})
        raise RuntimeError("a secret of the inside")


def told(stories: Stories) -> dict[str, object]:
    """The document of the service, as the gateway's table of routes needs it."""
    paths: dict[str, dict[str, object]] = {}
    for route in stories.app.routes:
        path = route.path.replace(":int", "")
        for method in getattr(route, "methods", None) or ["GET"]:
            if path.startswith("/v1") and method != "HEAD":
                secured = {"security": [{"key": []}]} if path == "/v1/kept" else {}
                paths.setdefault(path, {})[method.lower()] = {"x-service": "stories", **secured}
    return {"paths": paths}


@asynccontextmanager
async def listening(app: object) -> AsyncIterator[int]:
    """The application served on a free port of this machine."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, http=BoundedHead, log_level="critical", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        if serving.done():
            serving.result()
        await asyncio.sleep(0.005)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await serving
