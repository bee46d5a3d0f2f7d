"""Documents over HTTP: files with what is said of them."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Form, Query, Request, Response
from fastapi.responses import StreamingResponse

from services.kit.pagination import after_id, encode, next_link
from services.kit.parameters import IfMatch, Paged, etag
from services.kit.scalars import Storable
from services.listings.api.dependencies import DocumentPath, Filing, LotPath, LotsReader, LotsWriter, Ticking, Viewing, Work
from services.listings.api.serving_files import FILE_ANSWERS, THUMBNAIL_ANSWERS, file_headers
from services.listings.domain.document import Described, may_see
from services.listings.domain.file_type import FileType
from services.listings.schemas.document import (
    DocumentBody,
    DocumentForm,
    DocumentOut,
    DocumentPage,
    DocumentPatch,
    HiddenDocumentOut,
    LotDocuments,
    OwnDocumentOut,
)
from services.listings.settings import LARGEST_FORM
from services.listings.use_cases import documents as do

router = APIRouter(prefix="/v1", tags=["documents"])

_ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version, for `If-Match`.", "schema": {"type": "string"}}}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where the document is read.", "schema": {"type": "string"}}}
FILED: Final[dict[int | str, dict[str, Any]]] = {
    200: {"headers": _ETAG | _LOCATION, "model": OwnDocumentOut, "description": "It was there already; nothing was changed."},
    201: {"headers": _ETAG | _LOCATION},
    409: {"description": "The subject has as many documents as it may have."},
    413: {"description": "The file is too large."},
}
"""What may come of a file."""

_HIDDEN: Final[dict[int | str, dict[str, Any]]] = {403: {"description": "It is there, and not for you to see; or the key may not do that."}}


@router.post(
    "/documents",
    status_code=201,
    summary="Upload a document",
    description="A file as `multipart/form-data`, with what it is, what it is about and who may see it. The same file for the same subject "
    "is the same document: a second upload answers 200 with the first one.",
    responses=FILED,
    openapi_extra={"x-largest-body": LARGEST_FORM},
)
async def create_document(
    form: Annotated[DocumentForm, Form(media_type="multipart/form-data")],
    actor: LotsWriter,
    work: Work,
    filing: Filing,
    clock: Ticking,
    response: Response,
) -> OwnDocumentOut:
    return told(await do.post_document(work, actor.organization_id, form.about(), form.meant(), form.file.read, filing, clock), response)


@router.get(
    "/documents",
    summary="List your documents",
    description="Your organization's documents, newest first.",
    responses={200: {"headers": {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}}},
)
async def list_documents(
    actor: LotsReader,
    page: Paged,
    work: Work,
    request: Request,
    response: Response,
    subject: Annotated[
        str | None, Query(max_length=200, description="Only those of this lot, project or item, by its id."), Storable
    ] = None,
) -> DocumentPage:
    question = ["documents", actor.organization_id, subject]
    before = after_id(page.cursor, question)
    async with work:
        found = await work.documents.owned(actor.organization_id, page.limit + 1, before=before, subject=subject)
    following = encode([found[page.limit - 1].id], question) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return DocumentPage(items=[OwnDocumentOut.seen(one) for one in found[: page.limit]], next=following)


@router.get(
    "/lots/{lot_id}/documents",
    summary="List a lot's documents",
    description="All documents of a lot that you may see. Of those that are not for you, you learn their kind alone.",
)
async def list_lot_documents(lot_id: LotPath, viewer: Viewing, work: Work) -> LotDocuments:
    glimpses = await do.documents_of_lot(work, lot_id, viewer)
    seen = [
        DocumentOut.of(one.document)
        if one.document and may_see(one.document, viewer, lot_shown=one.lot_shown)
        else HiddenDocumentOut(kind=one.kind)
        for one in glimpses
    ]
    return LotDocuments(items=seen)


@router.get(
    "/documents/{document_id}",
    summary="Read what is known of a document",
    description="Who sees its lot and not the document learns that there is one of this kind: 403. Its owner also sees who may see it.",
    responses={200: {"headers": _ETAG}, **_HIDDEN},
)
async def get_document(document_id: DocumentPath, viewer: Viewing, work: Work, response: Response) -> OwnDocumentOut | DocumentOut:
    filed = await do.read_document(work, document_id, viewer)
    if filed.document.organization_id == viewer.organization_id:
        return _own(filed, response)
    response.headers["etag"] = etag(filed.document.version)
    return DocumentOut.of(filed.document)


@router.get(
    "/documents/{document_id}/content",
    summary="Download a document",
    description="The file, with the type that its bytes are of.",
    response_class=StreamingResponse,
    responses=FILE_ANSWERS | _HIDDEN,
)
async def get_document_content(document_id: DocumentPath, viewer: Viewing, work: Work, filing: Filing) -> StreamingResponse:
    document = (await do.read_document(work, document_id, viewer)).document
    headers = file_headers(document.described.name, document.file.media_type, document.id) | {"content-length": str(document.file.size)}
    return StreamingResponse(await do.content_of(document, filing), headers=headers, media_type=document.file.media_type)


@router.get(
    "/documents/{document_id}/thumbnail",
    summary="See an image small",
    description="Of an image, a JPEG whose longer side is at most 320 pixels; 404 for what is no image.",
    response_class=StreamingResponse,
    responses=THUMBNAIL_ANSWERS | _HIDDEN,
)
async def get_document_thumbnail(document_id: DocumentPath, viewer: Viewing, work: Work, filing: Filing) -> StreamingResponse:
    document = (await do.read_document(work, document_id, viewer)).document
    headers = file_headers(document.described.name, FileType.JPEG, document.id)
    return StreamingResponse(await do.thumbnail_of(document, filing), headers=headers, media_type=FileType.JPEG)


@router.patch(
    "/documents/{document_id}",
    summary="Change what is said of a document",
    description="A merge patch. The file itself never changes: upload another, and delete this one.",
    responses={200: {"headers": _ETAG}},
)
async def update_document(
    document_id: DocumentPath, patch: DocumentPatch, actor: LotsWriter, version: IfMatch, work: Work, response: Response
) -> OwnDocumentOut:
    def edit(described: Described) -> Described:
        return patch.applied(DocumentBody.of(described)).meant()

    return _own(do.Filed(await do.change_document(work, actor, document_id, version, edit), new=False), response)


@router.delete(
    "/documents/{document_id}",
    status_code=204,
    summary="Delete a document",
    description="The file and what was said of it, for good.",
)
async def delete_document(document_id: DocumentPath, actor: LotsWriter, version: IfMatch, work: Work, filing: Filing) -> None:
    await do.delete_document(work, actor, document_id, version, filing)


def told(filed: do.Filed, response: Response) -> OwnDocumentOut:
    """How its owner hears of a document that is there now."""
    response.status_code = 201 if filed.new else 200
    response.headers["location"] = f"/v1/documents/{filed.document.id}"
    return _own(filed, response)


def _own(filed: do.Filed, response: Response) -> OwnDocumentOut:
    response.headers["etag"] = etag(filed.document.version)
    return OwnDocumentOut.seen(filed.document, filed.elsewhere)
