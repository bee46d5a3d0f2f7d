"""What an organization's own headings mean, over HTTP."""

from typing import Annotated, Any, Final

from fastapi import APIRouter, Path, Response

from services.kit.parameters import IfMatch, etag
from services.listings.api.dependencies import LotsReader, LotsWriter, Work
from services.listings.domain.import_errors import MappingNotFound
from services.listings.schemas.imports import MappingBody, MappingOut
from services.listings.use_cases import imports as do

router = APIRouter(prefix="/v1/imports/mappings", tags=["imports"])

Name = Annotated[str, Path(pattern="^[a-z0-9_-]{1,60}$", description="The name your organization gave it.")]
_ETAG: Final[dict[int | str, dict[str, Any]]] = {
    200: {"headers": {"ETag": {"description": "The version, for `If-Match`.", "schema": {"type": "string"}}}}
}


@router.get("/{name}", summary="Read what headings mean", description="As your organization has explained them.", responses=_ETAG)
async def get_import_mapping(name: Name, actor: LotsReader, work: Work, response: Response) -> MappingOut:
    async with work:
        if (mapping := await work.mappings.find(name, actor.organization_id)) is None:
            raise MappingNotFound(name)
    response.headers["etag"] = etag(mapping.version)
    return MappingOut.of(mapping)


@router.put(
    "/{name}",
    summary="Explain headings",
    description='What your own headings mean, for every import that names this mapping. `If-Match: "0"` makes a new one.',
    responses=_ETAG,
)
async def put_import_mapping(
    name: Name, body: MappingBody, actor: LotsWriter, version: IfMatch, work: Work, response: Response
) -> MappingOut:
    mapping = await do.put_mapping(work, actor, name, body.columns, version)
    response.headers["etag"] = etag(mapping.version)
    return MappingOut.of(mapping)
