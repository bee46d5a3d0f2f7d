"""Labels over HTTP."""

import asyncio
from typing import Annotated, Any, Final

from fastapi import APIRouter, Query
from fastapi.responses import Response

from services.kernel.language import Language
from services.kit.parameters import Reading
from services.listings.api.dependencies import LotPath, LotsReader, PublicUrl, Work
from services.listings.labels import pdf, svg
from services.listings.labels.design import design
from services.listings.labels.grids import GRIDS, SheetCode
from services.listings.labels.label import Label, label
from services.listings.schemas.labels import LabelsIn
from services.listings.use_cases.labelling import Labelled, lot_to_label, lots_to_label

router = APIRouter(prefix="/v1", tags=["labels"])

_NOT_HERE: Final = {"description": "This installation does not know its own public address."}
_DRAWING: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {svg.MEDIA_TYPE: {"schema": {"type": "string"}}}, "description": "A drawing."},
    501: _NOT_HERE,
}
_SHEETS: Final[dict[int | str, dict[str, Any]]] = {
    200: {"content": {pdf.MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}}, "description": "Sheets."},
    501: _NOT_HERE,
}
_SAFE: Final = {"x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'"}


@router.get(
    "/lots/{lot_id}/label",
    summary="Draw the label of a lot",
    description="For its owner: a QR code with the lot's public address, and beside it its title, how much is there, where it stands, your "
    "own id and ours. As large as one label of the sheet; the title may be in any script.",
    response_class=Response,
    responses=_DRAWING,
)
async def get_lot_label(
    lot_id: LotPath,
    actor: LotsReader,
    language: Reading,
    public_url: PublicUrl,
    work: Work,
    sheet: Annotated[SheetCode, Query(description="By how many labels an A4 sheet has: the size of one.")] = SheetCode.A4_14,
) -> Response:
    lot = await lot_to_label(work, actor, lot_id)
    drawing = await asyncio.to_thread(_drawn, lot, public_url, language, sheet)
    return Response(drawing, media_type=svg.MEDIA_TYPE, headers=_SAFE | {"content-language": str(language)})


@router.post(
    "/labels",
    summary="Print labels",
    description="A4 sheets of labels as PDF, to be printed at their real size: of lots by their ids, of all open lots of a project, or of "
    "all that stand in a place; from a position on, so that a sheet that was begun is used up. At most 240 labels at once.",
    response_class=Response,
    responses=_SHEETS,
)
async def print_labels(body: LabelsIn, actor: LotsReader, language: Reading, public_url: PublicUrl, work: Work) -> Response:
    lots = await lots_to_label(work, actor, body.choice(), body.copies)
    sheets = await asyncio.to_thread(_printed, lots, public_url, language, body)
    named = {"content-disposition": 'attachment; filename="labels.pdf"', "content-language": str(language)}
    return Response(sheets, media_type=pdf.MEDIA_TYPE, headers=named)


def _drawn(labelled: Labelled, public_url: str, language: Language, sheet: SheetCode) -> str:
    return svg.svg(design(_label(labelled, public_url, language), GRIDS[sheet]))


def _printed(lots: list[Labelled], public_url: str, language: Language, body: LabelsIn) -> bytes:
    labels = [_label(one, public_url, language) for one in lots]
    return pdf.pdf(labels, GRIDS[body.sheet], body.start, outlines=body.outlines)


def _label(labelled: Labelled, public_url: str, language: Language) -> Label:
    lot, place = labelled
    return label(lot, public_url, language, place)
