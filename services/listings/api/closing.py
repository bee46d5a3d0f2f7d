"""What became of a project's material, over HTTP."""

import asyncio
from enum import StrEnum
from typing import Annotated, Any, Final

from fastapi import APIRouter, Header, Query, Response

from services.kernel.language import Language
from services.kit.parameters import IfMatch, Reading, etag
from services.listings.api.dependencies import LotsReader, LotsWriter, Work
from services.listings.api.project_dependencies import ProjectPath, Today, Vocabulary
from services.listings.api.projects import ETAG
from services.listings.closing.page import POLICY, page
from services.listings.closing.workbook import MEDIA_TYPE, workbook
from services.listings.domain.closing import ClosingRecord
from services.listings.domain.criteria import criteria
from services.listings.schemas.closing import ClosingRecordOut
from services.listings.schemas.outcomes import OutcomesIn, OutcomesOut
from services.listings.use_cases import outcomes as do

router = APIRouter(prefix="/v1/projects/{project_id}", tags=["projects"])


class RecordFormat(StrEnum):
    """How the closing record comes."""

    JSON = "json"
    XLSX = "xlsx"
    HTML = "html"


_TYPES: Final = {RecordFormat.JSON: "application/json", RecordFormat.XLSX: MEDIA_TYPE, RecordFormat.HTML: "text/html"}
_RECORD: Final[dict[str, Any]] = {
    MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}},
    "text/html": {"schema": {"type": "string"}},
}


@router.put(
    "/outcomes",
    summary="State what became of the material",
    description="All lines of the project, in place of those before: kilograms by waste code and outcome, to where, by which paper. "
    '`If-Match` names the version read; `"0"` where there are none yet.',
    responses={200: {"headers": ETAG}},
)
async def put_outcomes(
    project_id: ProjectPath, body: OutcomesIn, actor: LotsWriter, version: IfMatch, known: Vocabulary, work: Work, response: Response
) -> OutcomesOut:
    lines = tuple(one.line() for one in body.lines)
    outcomes = await do.state_outcomes(work, actor, project_id, version, lines, known)
    response.headers["etag"] = etag(outcomes.version)
    return OutcomesOut.of(outcomes)


@router.get(
    "/outcomes",
    summary="Read what became of the material",
    description="The lines as they were stated last, with the version that a new statement has to name.",
    responses={200: {"headers": ETAG}},
)
async def get_outcomes(project_id: ProjectPath, actor: LotsReader, work: Work, response: Response) -> OutcomesOut:
    async with work:
        await work.projects.get(project_id, actor.organization_id)
        outcomes = await work.outcomes.get(project_id)
    response.headers["etag"] = etag(outcomes.version)
    return OutcomesOut.of(outcomes)


@router.get(
    "/closing-record",
    summary="Close the books of a project",
    description="Kilograms by waste code and outcome, reconciled with what the inventory let expect; the papers that follow the waste; the "
    "shares that EU law asks for, with their sources. As JSON, as a workbook, or as a page to print, by `format` or `Accept`.",
    response_model=ClosingRecordOut,
    responses={200: {"content": _RECORD}},
)
async def get_closing_record(
    project_id: ProjectPath,
    actor: LotsReader,
    language: Reading,
    today: Today,
    work: Work,
    file_format: Annotated[RecordFormat | None, Query(alias="format", description="Before `Accept`.")] = None,
    accept: Annotated[str, Header(include_in_schema=False)] = "",
) -> Response:
    record = await do.closing_record(work, actor, project_id, criteria(), today)
    chosen = file_format or next((one for one, kind in _TYPES.items() if kind in accept), RecordFormat.JSON)
    return await asyncio.to_thread(_written, record, chosen, language)


def _written(record: ClosingRecord, chosen: RecordFormat, language: Language) -> Response:
    told = {"content-language": str(language), "vary": "Accept, Accept-Language"}
    match chosen:
        case RecordFormat.JSON:
            return Response(ClosingRecordOut.of(record, language).model_dump_json(), media_type=_TYPES[chosen], headers=told)
        case RecordFormat.XLSX:
            named = {"content-disposition": f'attachment; filename="closing-record-{record.project.id}.xlsx"'}
            return Response(workbook(record, language), media_type=MEDIA_TYPE, headers=told | named)
        case RecordFormat.HTML:
            return Response(page(record, language), media_type="text/html", headers=told | {"content-security-policy": POLICY})
