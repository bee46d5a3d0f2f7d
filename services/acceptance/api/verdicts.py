"""Verdicts over HTTP: on a lot, and of a programme."""

from typing import Annotated, Final
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response

from services.acceptance.api.answers import LISTED, Responses
from services.acceptance.api.dependencies import ProgrammePath, Today, Work
from services.acceptance.api.lot_dependencies import LotPath, Reader
from services.acceptance.domain.near import NearBy, Wished
from services.acceptance.domain.verdict import Outcome
from services.acceptance.schemas.verdicts import NearLotOut, NearLotPage, VerdictOut, VerdictPage
from services.acceptance.store.verdicts import NO_WAY
from services.acceptance.use_cases import verdicts as use_cases
from services.kit.pagination import CursorRefused, decode, encode, next_link
from services.kit.parameters import Paged, Reading

router = APIRouter(prefix="/v1", tags=["verdicts"])

LARGEST_RADIUS_KM: Final = 500
_LISTED: Final[Responses] = {**LISTED, 404: {"description": "There is none, or none that you may see."}}

Outcomes = Annotated[list[Outcome], Query(alias="outcome", max_length=len(Outcome), description="Only these; all without.")]
Which = Annotated[Wished, Query(alias="verdict", description="Lots that pass, or that one kind of work keeps from it.")]
Radius = Annotated[float, Query(gt=0, le=LARGEST_RADIUS_KM, allow_inf_nan=False, description="As the crow flies, to the nearest site.")]


@router.get(
    "/lots/{lot_id}/verdicts",
    summary="Who takes a lot",
    description="What every programme in force that concerns the lot makes of it, rule by rule, and the law beside it: what passes first, "
    "then by how many kinds of work it is away from a yes. A verdict names the version it was made by and the fact that decided; a fact "
    "that is not for you decides all the same, and is only said to be there. Computed when the lot, its facts, a version or the law "
    "changes. No key is needed.",
    responses=_LISTED,
)
async def list_lot_verdicts(
    request: Request,
    lot_id: LotPath,
    reader: Reader,
    work: Work,
    today: Today,
    paged: Paged,
    reading: Reading,
    response: Response,
    outcomes: Outcomes = [],  # noqa: B006 - FastAPI copies it
) -> VerdictPage:
    question = ["verdicts", lot_id, sorted(outcomes)]
    found = await use_cases.on_lot(work, reader, lot_id, outcomes, _after(paged.cursor, question), paged.limit + 1, today)
    last = found[paged.limit - 1][0].judgement if len(found) > paged.limit else None
    rank = NO_WAY if last is None or last.remedies_away is None else last.remedies_away
    cursor = encode([rank, last.programme_id], question) if last else None
    response.headers.update(next_link(request.url, cursor) | {"content-language": reading, "vary": "Accept-Language"})
    return VerdictPage(items=[VerdictOut.of(*one, reading) for one in found[: paged.limit]], next=cursor)


@router.get(
    "/programmes/{programme_id}/lots",
    summary="Lots for a programme",
    description="Lots near the programme's sites that pass the version in force, or that one kind of work keeps from it, the nearest "
    "first; with the rules that are open. No key is needed; a trader's key also finds what only traders may see.",
    responses=_LISTED,
)
async def list_programme_lots(
    request: Request,
    programme_id: ProgrammePath,
    reader: Reader,
    work: Work,
    paged: Paged,
    response: Response,
    verdict: Which = Wished.PASS,
    radius_km: Radius = 80,
) -> NearLotPage:
    question = ["near", programme_id, verdict, radius_km]
    asked = NearBy(verdict, radius_km, reader.trader, _behind(paged.cursor, question), paged.limit + 1)
    found = await use_cases.near_sites(work, programme_id, asked)
    last = found[paged.limit - 1][0] if len(found) > paged.limit else None
    cursor = encode([last.metres, last.lot.id], question) if last else None
    response.headers.update(next_link(request.url, cursor))
    return NearLotPage(items=[NearLotOut.of(*one) for one in found[: paged.limit]], next=cursor)


def _after(cursor: str | None, question: object) -> tuple[int, UUID] | None:
    place = _behind(cursor, question)
    return place and (int(place[0]), place[1])


def _behind(cursor: str | None, question: object) -> tuple[float, UUID] | None:
    """The place in the order at which the page before ended."""
    if cursor is None:
        return None
    try:
        place, last = decode(cursor, question)
        return float(place), UUID(last)
    except (ValueError, TypeError, AttributeError) as error:
        raise CursorRefused from error
