"""Imports over HTTP."""

import asyncio
from functools import partial
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Query, Request, Response

from services.kernel.clock import local_date
from services.kit.pagination import CursorRefused, after_id, decode, encode, next_link
from services.kit.parameters import Paged, Reading
from services.listings.api.dependencies import Deriving, ImportPath, LotsReader, LotsWriter, Work
from services.listings.api.import_answers import import_out, row_out
from services.listings.api.uploads import Upload, received
from services.listings.domain.import_errors import FileRefused, ImportInterrupted
from services.listings.domain.imports import INTERRUPTED, Import, ImportState, Outcome
from services.listings.domain.sheets.lot import Defaults
from services.listings.schemas.imports import ImportAsked, ImportedRowPage, ImportOut, ImportPage, mapping_said
from services.listings.settings import LARGEST_IMPORT
from services.listings.store.work import ListingsWork
from services.listings.use_cases import imports as do
from services.listings.use_cases.import_queue import ImportQueue
from services.listings.use_cases.importing import Asked, Reader

router = APIRouter(prefix="/v1/imports", tags=["imports"])

SMALL: Final = 500_000
"""Bytes of a file that is answered when it is read: some 2,000 rows. A larger one is read while its sender does something else."""

LONGEST_WAIT_S: Final = 8.0
"""Less than the gateway waits for a first byte."""

_BINARY: Final = {"schema": {"type": "string", "format": "binary"}}
_FORM: Final = {
    "schema": {
        "type": "object",
        "required": ["file"],
        "properties": {
            "file": {"type": "string", "format": "binary", "description": "CSV, XLSX, ODS or XLS."},
            "mapping": {"type": "string", "description": "As the parameter `mapping`."},
        },
    }
}
_XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SENT: Final[dict[str, Any]] = {
    "x-largest-body": LARGEST_IMPORT + 100_000,
    "requestBody": {
        "required": True,
        "description": "The file as it is, or in a form.",
        "content": {"multipart/form-data": _FORM, "text/csv": _BINARY, _XLSX: _BINARY, "application/octet-stream": _BINARY},
    },
}
_LOCATION: Final[dict[str, Any]] = {"Location": {"description": "Where the import is read.", "schema": {"type": "string"}}}
_LINK: Final[dict[str, Any]] = {"Link": {"description": 'The next page, `rel="next"`.', "schema": {"type": "string"}}}


@router.post(
    "",
    status_code=201,
    summary="Import a file of lots",
    description="CSV in any usual encoding, XLSX, ODS or XLS; a row is a lot. Columns are understood by their headings in four languages. "
    "Good rows go in, bad ones are told with the reason. Sent again, a row updates the lot of its `external_id`, or the one it made. "
    "A file that takes longer is answered with 202 and read meanwhile.",
    responses={
        201: {"headers": _LOCATION, "description": "Read to its end."},
        202: {"headers": _LOCATION, "description": "Being read; ask again at `Location`.", "model": ImportOut},
        413: {"description": "The file is larger than is taken."},
    },
    openapi_extra=_SENT,
)
async def create_import(
    request: Request,
    asked: Annotated[ImportAsked, Query()],
    actor: LotsWriter,
    language: Reading,
    derive: Deriving,
    work: Work,
    response: Response,
    prefer: Annotated[
        str | None, Header(max_length=200, description="`wait=5` waits so long, `respond-async` not at all (RFC 7240).")
    ] = None,
) -> ImportOut:
    queue: ImportQueue = request.app.state.import_queue
    queue.expect_room(actor.organization_id)
    upload = await received(request, request.app.state.largest_import)
    said = mapping_said(asked.mapping or upload.said.get("mapping"))
    works = partial(ListingsWork, request.app.state.database.sessions, actor.organization_id)
    explained = await do.explained(works(), actor, said, asked.mapping_name, dry_run=asked.dry_run)
    one = await do.begin_import(work, actor, upload.name, upload.size, dry_run=asked.dry_run)
    reader = Reader(works, derive, Asked(_defaults(asked, request), explained, asked.encoding, asked.sheet, asked.draft))
    task = queue.start(actor.organization_id, partial(do.finish_import, reader, one, upload.file))
    await asyncio.wait({task}, timeout=_patience_s(prefer, upload))
    async with works() as reading:
        one = await reading.imports.find(one.id, actor.organization_id)
    return _answered(one, response, import_out(one, language))


@router.get(
    "",
    summary="List your imports",
    description="The files your organization sent in the last 30 days, newest first.",
    responses={200: {"headers": _LINK}},
)
async def list_imports(actor: LotsReader, page: Paged, language: Reading, work: Work, request: Request, response: Response) -> ImportPage:
    question = ["imports", actor.organization_id]
    before = after_id(page.cursor, question)
    async with work:
        found = await work.imports.owned(actor.organization_id, page.limit + 1, before)
    following = encode([found[page.limit - 1].id], question) if len(found) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return ImportPage(items=[import_out(one, language) for one in found[: page.limit]], next=following)


@router.get(
    "/{import_id}",
    summary="Read an import",
    description="How far the reading of a file has come, and what it came to.",
)
async def get_import(import_id: ImportPath, actor: LotsReader, language: Reading, work: Work) -> ImportOut:
    async with work:
        return import_out(await work.imports.find(import_id, actor.organization_id), language)


@router.get(
    "/{import_id}/rows",
    summary="List the rows of an import",
    description="What became of each row, in the file's order, with what is wrong in which cell.",
    responses={200: {"headers": _LINK}},
)
async def list_import_rows(
    import_id: ImportPath,
    actor: LotsReader,
    page: Paged,
    language: Reading,
    work: Work,
    request: Request,
    response: Response,
    only: Annotated[Outcome | None, Query(description="Only rows that came to this.")] = None,
) -> ImportedRowPage:
    question = ["import rows", actor.organization_id, import_id, only]
    after = _after(page.cursor, question)
    async with work:
        await work.imports.find(import_id, actor.organization_id)
        rows = await work.imports.rows(import_id, after, page.limit + 1, only)
    following = encode([rows[page.limit - 1].number], question) if len(rows) > page.limit else None
    response.headers.update(next_link(request.url, following))
    return ImportedRowPage(items=[row_out(row, language) for row in rows[: page.limit]], next=following)


def _answered(one: Import, response: Response, told: ImportOut) -> ImportOut:
    """A file of which nothing was kept is an error at once; what is not over yet is told later."""
    if one.state is ImportState.FAILED and one.fault and not one.rows:
        if one.fault.code == INTERRUPTED:
            raise ImportInterrupted
        raise FileRefused(one.fault.code, one.fault.words)
    response.headers["location"] = f"/v1/imports/{one.id}"
    response.status_code = 201 if one.over else 202
    return told


def _defaults(asked: ImportAsked, request: Request) -> Defaults:
    today = local_date(request.app.state.clock())
    return Defaults(
        start=asked.start or today,
        postal_code=asked.postal_code,
        country=asked.country,
        until=asked.until,
        vat=asked.vat,
        unit=asked.unit,
        language=asked.language,
        project_id=asked.project_id,
        building_year=asked.building_year,
    )


def _patience_s(prefer: str | None, upload: Upload) -> float:
    """As long as the sender says; a small file is waited for, a large one not."""
    told = {name.strip().lower(): value.strip() for name, _, value in (one.partition("=") for one in (prefer or "").split(","))}
    if "respond-async" in told:
        return 0.0
    if (wait := told.get("wait", "")).isdecimal():
        return min(float(wait[:4]), LONGEST_WAIT_S)
    return LONGEST_WAIT_S if upload.size <= SMALL else 0.0


def _after(cursor: str | None, question: object) -> int:
    if cursor is None:
        return 0
    match decode(cursor, question):
        case [int(number)]:
            return number
        case _:
            raise CursorRefused
