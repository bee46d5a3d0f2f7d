"""A small application with everything a service has, and nothing of its own but ways to go wrong."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, FastAPI, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import TimeoutError as PoolTimeout

from services.kernel.identity import Actor, Scope
from services.kernel.language import Language
from services.kit.app import service_app
from services.kit.parameters import Anyone, IfMatch, Paged, etag, holder
from services.kit.problems import Refusals, refusal
from services.kit.validation import Fault
from tests.conftest import SECRET

NAME = "small"
CONFIDENTIAL = "the vault opens with 4711"

router = APIRouter()


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Piece(BaseModel):
    model_config = ConfigDict(extra="forbid")

    size: Annotated[int, Field(gt=0, le=10)]


class Thing(Piece):
    name: Annotated[str, Field(min_length=2, max_length=5)] = "thing"
    colour: Colour = Colour.RED
    day: date | None = None
    id: UUID | None = None
    pieces: list[Piece] = []


class Trouble(Exception):
    """Anything that is refused here."""


@dataclass(eq=False)
class Taken(Trouble):
    name: str
    others: tuple[str, ...] = ()


@dataclass(eq=False)
class TakenForGood(Taken):
    """A kind of `Taken` that no table names."""


@dataclass(eq=False)
class Several(Trouble):
    places: tuple[str, ...]


def _each(error: Several, language: Language) -> list[Fault]:
    return [Fault("wrong_here", language.value, pointer=place) for place in error.places]


REFUSALS: Refusals = {
    Taken: refusal(
        409,
        "name_taken",
        nl="{name} is bezet{others:; vrij: *}",
        fr="{name} est pris{others: ; libres : *}",
        en="{name} is taken{others:; free: *}",
        de="{name} ist vergeben{others:; frei: *}",
        pointer="/name",
    ),
    Several: refusal(422, "several", nl="Verschillende.", fr="Plusieurs.", en="Several.", de="Mehrere.", faults=_each),
}


@router.post("/things")
async def make(thing: Thing) -> Thing:
    return thing


@router.get("/things")
async def pages(page: Paged) -> dict[str, object]:
    return {"limit": page.limit, "cursor": page.cursor}


@router.put("/things/{number}")
async def change(number: int, version: IfMatch, response: Response) -> dict[str, int]:
    response.headers["etag"] = etag(version + 1)
    return {"number": number, "version": version}


@router.get("/refused/{kind}")
async def refuse(kind: str) -> None:
    raise {
        "taken": Taken("door", ("gate", "window")),
        "for-good": TakenForGood("door"),
        "several": Several(("/a", "/b/0")),
        "full": PoolTimeout(CONFIDENTIAL),
    }[kind]


@router.get("/crash")
async def crash() -> None:
    raise RuntimeError(CONFIDENTIAL)


@router.get("/crash/midway")
async def crash_midway() -> StreamingResponse:
    async def parts() -> AsyncIterator[bytes]:
        yield b"the beginning"
        raise RuntimeError(CONFIDENTIAL)

    return StreamingResponse(parts())


@router.get("/public")
async def public(caller: Anyone) -> dict[str, bool]:
    return {"known": caller is not None}


@router.get("/private")
async def private(actor: Annotated[Actor, holder(Scope.LOTS_READ, Scope.LOTS_WRITE)]) -> dict[str, str]:
    return {"organization": str(actor.organization_id)}


def create_app(*, ready: bool = True, routers: Sequence[APIRouter] = (router,)) -> FastAPI:
    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield

    async def can_serve() -> bool:
        return ready

    return service_app(
        NAME, "Everything a service has.", secret=SECRET, routers=routers, refusals=REFUSALS, lifespan=lifespan, ready=can_serve
    )
