"""Inventories over HTTP: a hub's stock, its defaults, its own words."""

import asyncio
from typing import Annotated, Any, Final

from fastapi import APIRouter, BackgroundTasks, Path, Request, Response

from services.kit.parameters import IfMatch, etag
from services.listings.api.dependencies import Deriving, LotsReader, LotsWriter, Work, Works
from services.listings.domain.inventory import Inventory
from services.listings.domain.inventory_errors import CategoryMisread
from services.listings.schemas.inventories import CategoriesIn, CategoriesOut, CategoryOut, InventoryIn, InventoryList, InventoryOut
from services.listings.schemas.lot import GuessOut
from services.listings.use_cases import inventories as do
from services.vocabulary.errors import UnknownMaterial
from services.vocabulary.resolve import resolve
from services.vocabulary.vocabulary import Vocabulary

router = APIRouter(prefix="/v1/inventories", tags=["inventories"])

InventoryName = Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", description="A name of your own, such as `stock`.")]
GUESSES: Final = 3

_ETAG: Final[dict[str, Any]] = {"ETag": {"description": "The version, for `If-Match`.", "schema": {"type": "string"}}}


@router.get("", summary="List your inventories", description="Your organization's own, by name.")
async def list_inventories(actor: LotsReader, work: Work) -> InventoryList:
    async with work:
        sizes = await work.inventories.sizes(actor.organization_id)
        owned = await work.inventories.owned(actor.organization_id)
    return InventoryList(items=[InventoryOut.of(one, sizes.get(one.id, 0)) for one in owned])


@router.get("/{name}", summary="Read an inventory", description="What its items have in common.", responses={200: {"headers": _ETAG}})
async def get_inventory(name: InventoryName, actor: LotsReader, work: Work, response: Response) -> InventoryOut:
    async with work:
        inventory = await work.inventories.find(actor.organization_id, name)
        sizes = await work.inventories.sizes(actor.organization_id)
    response.headers["etag"] = etag(inventory.version)
    return InventoryOut.of(inventory, sizes.get(inventory.id, 0))


@router.put(
    "/{name}",
    summary="Set what the items of an inventory have in common",
    description="Place, window and handover of every item that does not say otherwise, from the next delivery on. "
    'An inventory that is not there yet has version "0".',
    responses={200: {"headers": _ETAG}},
)
async def put_inventory(
    name: InventoryName, body: InventoryIn, actor: LotsWriter, version: IfMatch, work: Work, response: Response
) -> InventoryOut:
    inventory = await do.set_defaults(work, actor, name, version, body.patch())
    async with work:
        sizes = await work.inventories.sizes(actor.organization_id)
    response.headers["etag"] = etag(inventory.version)
    return InventoryOut.of(inventory, sizes.get(inventory.id, 0))


@router.get(
    "/{name}/categories",
    summary="List a hub's own words",
    description="Every category that items have, how many, what you said it means, and what the vocabulary would guess where you have not.",
    responses={200: {"headers": _ETAG}},
)
async def get_categories(name: InventoryName, actor: LotsReader, work: Work, request: Request, response: Response) -> CategoriesOut:
    async with work:
        inventory = await work.inventories.find(actor.organization_id, name)
        return await _told(inventory, work, request, response)


@router.put(
    "/{name}/categories",
    summary="Say what a hub's own words mean",
    description="All of them at once. An item of a mapped category is of its class, unless it states one: new ones when they come, those "
    "that are there as soon as this is answered.",
    responses={200: {"headers": _ETAG}},
)
async def map_categories(
    name: InventoryName,
    body: CategoriesIn,
    actor: LotsWriter,
    version: IfMatch,
    derive: Deriving,
    work: Work,
    works: Works,
    request: Request,
    response: Response,
    later: BackgroundTasks,
) -> CategoriesOut:
    meant = {word: _code(word, code, request) for word, code in body.categories.items() if code is not None}
    before, inventory = await do.map_categories(work, actor, name, version, meant)
    later.add_task(do.resolve_again, before, inventory, derive, works)
    async with work:
        return await _told(inventory, work, request, response)


def _code(category: str, code: str, request: Request) -> str:
    vocabulary: Vocabulary = request.app.state.knowledge.vocabulary
    try:
        return vocabulary.get(code).code
    except UnknownMaterial as unknown:
        raise CategoryMisread(category, code, tuple(unknown.nearest)) from unknown


async def _told(inventory: Inventory, work: Work, request: Request, response: Response) -> CategoriesOut:
    response.headers["etag"] = etag(inventory.version)
    vocabulary = request.app.state.knowledge.vocabulary
    categories = [
        CategoryOut(
            category=one.category,
            material=one.material,
            items=one.items,
            guesses=[] if one.material else await asyncio.to_thread(_guesses, one.category, one.titles, vocabulary),
        )
        for one in await work.inventories.usage(inventory)
    ]
    return CategoriesOut(version=inventory.version, categories=categories)


def _guesses(category: str, titles: tuple[str, ...], vocabulary: Vocabulary) -> list[GuessOut]:
    """By the word itself; where that says nothing, by the titles that it stands with."""
    found = (
        resolve(category, within=vocabulary, limit=GUESSES).candidates
        or resolve(" ".join(titles), within=vocabulary, limit=GUESSES).candidates
    )
    return [GuessOut(code=one.code, confidence=one.confidence) for one in found]
