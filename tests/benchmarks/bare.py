"""A FastAPI route that does nothing but return bytes: what HTTP costs anyway. `python -m tests.benchmarks.bare FILE --port N`."""

import sys
from pathlib import Path

from fastapi import FastAPI, Response

from services.kit.serving import run


def create_app(answer: bytes) -> FastAPI:
    app = FastAPI()

    @app.get("/v1/matches/lots")
    async def lots() -> Response:
        return Response(answer, media_type="application/json")

    @app.get("/readyz")
    async def ready() -> str:
        return "ready"

    return app


if __name__ == "__main__":
    run(create_app(Path(sys.argv.pop(1)).read_bytes()), default_port=8009)
