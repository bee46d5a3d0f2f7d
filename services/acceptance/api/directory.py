"""Dealers and service firms over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query

from services.acceptance.api.dependencies import Work
from services.acceptance.api.nearby_dependencies import Most, Reach, WhereIAm
from services.acceptance.domain.site import Service
from services.acceptance.schemas import Material
from services.acceptance.schemas.directory import DirectoryEntryOut, DirectoryOut
from services.kit.parameters import Reading
from services.vocabulary.material import MaterialCode

router = APIRouter(prefix="/v1/directory", tags=["directory"])

Asked = Annotated[tuple[Service, ...], Query(max_length=len(Service), description="Any of these; whatever they do when left out.")]
For = Annotated[Material | None, Query(description="Only who does it for this class of material, or for a part of it.")]


@router.get("", summary="Who helps it on its way")
async def find_firms(
    here: WhereIAm,
    work: Work,
    language: Reading,
    service: Asked = (),
    material: For = None,
    radius_km: Reach = 100,
    limit: Most = 20,
) -> DirectoryOut:
    """Dealers that buy and sell, and firms that dismantle, test, clean, store or carry, near a place. No account is needed."""
    code = MaterialCode(material) if material else None
    async with work:
        found = await work.nearby.serving(service or tuple(Service), code, here.point, radius_km, limit)
    return DirectoryOut(items=[DirectoryEntryOut.of(one, language) for one in found])
