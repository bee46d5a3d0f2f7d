"""An application that answers `/held` once it is told to stop; with `fail` at the end of its command line, it does not start."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from services.kit.serving import run


def create_app(*, fail: bool) -> FastAPI:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        if fail:
            raise RuntimeError("what it needs is not there")
        yield
        sys.stdout.write("finished\n")

    app = FastAPI(title="stopping", lifespan=lifespan)
    told = asyncio.Event()
    app.state.on_stop = [told.set]

    @app.get("/held")
    async def held() -> str:
        sys.stdout.write("asked\n")
        sys.stdout.flush()
        await told.wait()
        return "let go"

    return app


if __name__ == "__main__":
    failing = sys.argv[-1] == "fail" and bool(sys.argv.pop())
    run(create_app(fail=failing), default_port=0)
