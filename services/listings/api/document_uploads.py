"""Uploads in two steps over HTTP: for files that go past the door, straight to where they are kept."""

from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, HTTPException, Path, Query, Request, Response
from starlette.requests import ClientDisconnect

from services.listings.api.dependencies import Filing, LotsWriter, Receiving, Ticking, Work
from services.listings.api.documents import FILED, told
from services.listings.schemas.document import OwnDocumentOut
from services.listings.schemas.upload import UploadIn, UploadOut
from services.listings.settings import LARGEST_FILE
from services.listings.use_cases import uploads as do

router = APIRouter(prefix="/v1/documents/uploads", tags=["documents"])

UploadPath = Annotated[UUID, Path(description="The upload's id.")]

_BYTES: Final = {
    "x-largest-body": LARGEST_FILE,
    "requestBody": {"required": True, "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}},
}


@router.post(
    "",
    status_code=201,
    summary="Announce an upload",
    description="Says what a file will be, and gets a signed address to send its bytes to: of the object store itself where there is one, "
    "so that they need not pass through here. Complete it after that; within an hour.",
)
async def create_upload(body: UploadIn, actor: LotsWriter, work: Work, incoming: Receiving, clock: Ticking) -> UploadOut:
    upload, address = await do.announce_upload(work, actor, body.about(), body.meant(), incoming, clock)
    return UploadOut.of(upload, address)


@router.put(
    "/content",
    status_code=204,
    summary="Send the bytes of an upload",
    description="To the address that was given, as it was given; the signature is all that is asked for. Sent again, they replace what "
    "was sent before.",
    responses={
        403: {"description": "The address was not signed here, or its time is over."},
        413: {"description": "The file is too large."},
    },
    openapi_extra=_BYTES,
)
async def put_upload(
    upload: Annotated[UUID, Query(description="As given.")],
    expires: Annotated[int, Query(ge=0, le=2**40, description="As given.")],
    signature: Annotated[str, Query(max_length=64, description="As given.")],
    request: Request,
    incoming: Receiving,
    filing: Filing,
) -> None:
    try:
        await do.take_upload(upload, expires, signature, request.stream(), incoming, filing)
    except ClientDisconnect as error:  # nobody hears it any more
        raise HTTPException(400) from error


@router.post(
    "/{upload_id}/complete",
    status_code=201,
    summary="Complete an upload",
    description="Makes a document of what was sent, by the same rules as an upload in one step. Done again, it tells of the same document.",
    responses={**FILED, 409: {"description": "Nothing was sent yet, or the subject has as many documents as it may have."}},
)
async def complete_upload(
    upload_id: UploadPath, actor: LotsWriter, work: Work, filing: Filing, clock: Ticking, response: Response
) -> OwnDocumentOut:
    return told(await do.complete_upload(work, actor, upload_id, filing, clock), response)
