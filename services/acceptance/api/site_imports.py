"""Sites from files over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from pydantic import ValidationError
from uuid6 import uuid7

from services.acceptance.api.dependencies import ReceiverPath, ReceiversWriter, Work
from services.acceptance.api.errors import REFUSALS
from services.acceptance.api.imported import CSV, GEOJSON, JSON, described, received, row_faults
from services.acceptance.domain.errors import AcceptanceError
from services.acceptance.domain.merging import Outcome
from services.acceptance.domain.site import Site, SiteRole, Visitor
from services.acceptance.schemas import SiteIn
from services.acceptance.schemas.import_report import ImportReport, RowReport
from services.acceptance.schemas.rows import Row, features, table
from services.acceptance.schemas.site_rows import Unsaid, site_body, unknown
from services.acceptance.use_cases.importing_sites import import_sites
from services.kernel.identity import SiteId
from services.kernel.language import Language
from services.kit.parameters import Reading
from services.kit.problems import explained

router = APIRouter(prefix="/v1/receivers/{receiver_id}/sites", tags=["receivers"])


async def _unsaid(
    role: Annotated[SiteRole, Query(description="Of a site that does not say it.")] = SiteRole.COLLECTION_POINT,
    takes_from: Annotated[tuple[Visitor, ...], Query(description="Who may come, where a row does not say it.")] = (Visitor.TRADERS,),
    country: Annotated[str, Query(pattern="^[A-Z]{2}$", description="Of a point, where a row does not say it; ISO 3166-1.")] = "BE",
) -> Unsaid:
    return Unsaid(role, takes_from, country)


@router.post(
    "/import",
    summary="Import sites from a file",
    description="GeoJSON (RFC 7946): a FeatureCollection of points, with a site's fields as properties; tags such as `flux_platre` stand "
    "for classes. Or CSV: a row is a site, lists are separated by `|`, the place is `postal_code`, or `lon` and `lat`. A site whose name "
    "the receiver has already is stated anew; others stay as they are. Good rows are kept, whatever is wrong in others.",
    openapi_extra=described(GEOJSON, JSON, CSV, told="At most 2,000 sites, of which a receiver has at most 200."),
)
async def import_receiver_sites(
    receiver_id: ReceiverPath,
    request: Request,
    unsaid: Annotated[Unsaid, Depends(_unsaid)],
    actor: ReceiversWriter,
    language: Reading,
    work: Work,
) -> ImportReport:
    kind, content = await received(request, GEOJSON, JSON, CSV)
    rows = table(content) if kind == CSV else features(content)
    sites, refused = _read(rows, unsaid, language)
    told = await import_sites(work, actor, receiver_id, [*sites.values()])
    kept = [_reported(number, *one, language) for number, one in zip(sites, told, strict=True)]
    return ImportReport.of([*kept, *refused], set().union(*(unknown(row.cells) for row in rows)))


def _read(rows: list[Row], unsaid: Unsaid, language: Language) -> tuple[dict[int, Site], list[RowReport]]:
    """The sites by the number of their row, and the rows that are none."""
    sites: dict[int, Site] = {}
    refused: list[RowReport] = []
    for row in rows:
        body = site_body(row.cells, unsaid)
        try:
            sites[row.number] = SiteIn.model_validate(body).meant(SiteId(uuid7()))
        except ValidationError as error:
            errors, name = row_faults(error, language, body), body.get("name")
            refused.append(RowReport(row=row.number, name=str(name) if name else None, outcome=Outcome.REFUSED, errors=errors))
    return sites, refused


def _reported(number: int, site: Site, told: Outcome | AcceptanceError, language: Language) -> RowReport:
    if isinstance(told, AcceptanceError):
        errors = explained(REFUSALS, told, language)
        return RowReport(row=number, name=site.name, outcome=Outcome.REFUSED, errors=errors)
    return RowReport(row=number, name=site.name, outcome=told, id=site.id)
