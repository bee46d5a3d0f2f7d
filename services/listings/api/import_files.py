"""Reports and templates over HTTP: workbooks to take home."""

import asyncio
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import IO, Annotated, Any, Final

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import Response, StreamingResponse

from services.kernel.language import Language
from services.kit.parameters import Reading
from services.listings.api.dependencies import ImportPath, LotsReader
from services.listings.api.import_errors import told
from services.listings.domain.sheets.layouts import LayoutCode
from services.listings.sheets.report import Words
from services.listings.sheets.template import make_template
from services.listings.store.work import ListingsWork
from services.listings.use_cases.import_reports import make_report

router = APIRouter(prefix="/v1/imports", tags=["imports"])

XLSX: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PIECE: Final = 65_536
_WORKBOOK: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {XLSX: {"schema": {"type": "string", "format": "binary"}}}, "description": "A workbook."}
}


@router.get(
    "/{import_id}/report.xlsx",
    summary="Download the report of an import",
    description="The table as it was sent, with the reason beside each bad cell. Corrected there, it can be sent again.",
    response_class=StreamingResponse,
    responses=_WORKBOOK,
)
async def get_import_report(import_id: ImportPath, actor: LotsReader, language: Reading, request: Request) -> StreamingResponse:
    works = partial(ListingsWork, request.app.state.database.sessions, actor.organization_id)
    words = Words(language, partial(told, language=language))
    file = await make_report(works, actor.organization_id, import_id, words)
    return StreamingResponse(_pieces(file), media_type=XLSX, headers=_named(f"import-{import_id}.xlsx"))


@router.get(
    "/templates/{layout}.xlsx",
    summary="Download a template",
    description="A workbook to fill in and send: its columns are understood as they are, with drop-downs from the vocabulary.",
    response_class=Response,
    responses=_WORKBOOK,
)
async def get_import_template(
    layout: Annotated[LayoutCode, Path(description="A layout.")],
    reading: Reading,
    language: Annotated[Language | None, Query(description="Of headings and choices; that of `Accept-Language` when left out.")] = None,
) -> Response:
    content = await asyncio.to_thread(_template, layout, language or reading)
    return Response(content, media_type=XLSX, headers=_named(f"spolia-{layout}.xlsx"))


_template = lru_cache(maxsize=32)(make_template)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while piece := file.read(_PIECE):
            yield piece


def _named(name: str) -> dict[str, str]:
    return {"content-disposition": f'attachment; filename="{name}"'}
