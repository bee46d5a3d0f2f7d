"""Fit for use, over HTTP: what a use asks of a reclaimed material, and what settles it."""

from typing import Annotated

from fastapi import APIRouter, Path, Response

from services.acceptance.schemas.use_profiles import uses
from services.acceptance.schemas.uses import UseList, UseOut
from services.kit.parameters import Reading

router = APIRouter(prefix="/v1/uses", tags=["uses"])

UsePath = Annotated[str, Path(max_length=60, description="The use's code.", examples=["facade_brick"])]


@router.get("", summary="What reclaimed material is used for")
async def list_uses(reading: Reading, response: Response) -> UseList:
    """Profiles of uses in the rules that criteria are made of: facade brick, school floor, structural timber and more. No key is needed."""
    response.headers.update({"content-language": reading, "vary": "Accept-Language"})
    return UseList.of(uses(), reading)


@router.get(
    "/{code}",
    summary="What a use asks",
    description="Each demand with who settles it, by which standard, on how many samples, in how many days and at what typical cost; and "
    "a clause for a specification in nl and fr, to copy. Judge a material by it with `POST /v1/evaluations`.",
    responses={404: {"description": "There is no such use."}},
)
async def get_use(code: UsePath, reading: Reading, response: Response) -> UseOut:
    response.headers.update({"content-language": reading, "vary": "Accept-Language"})
    return UseOut.whole(uses().get(code), reading)
