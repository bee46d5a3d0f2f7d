"""Items of an inventory over HTTP: lines in, lines out."""

from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Final

from fastapi import APIRouter, Depends, Header, Query, Request

from services.kernel.identity import OrganizationId
from services.kernel.language import Language
from services.kit.parameters import Reading
from services.kit.places import Places
from services.listings.api.dependencies import Deriving, LotsWriter, Work, Works
from services.listings.api.inventories import InventoryName
from services.listings.api.item_results import Telling
from services.listings.api.lines import Lines
from services.listings.api.streamed import MEDIA_TYPE, Streamed
from services.listings.domain.inventory import Result, SyncMode
from services.listings.domain.inventory_errors import EncodingUnknown
from services.listings.schemas.corrections import CorrectionIn, corrected_offer
from services.listings.schemas.inventories import QueriedVersion, SyncLine, counted, read_item
from services.listings.use_cases.correcting import Correction, correct
from services.listings.use_cases.delivery import Delivery
from services.listings.use_cases.syncing import basis, begin, deliver, withdraw_missed

router = APIRouter(prefix="/v1/inventories", tags=["inventories"])

_LINES: Final[dict[str, Any]] = {
    "requestBody": {
        "required": True,
        "description": "A JSON object per line, at most 256 KiB each: a lot with an `external_id`, and if you like a "
        "`source_version`, your own `category`, addresses of `photographs`. `withdrawn: true` or a quantity of 0: no longer there.",
        "content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}},
    },
    "x-streams": True,
}


@dataclass(frozen=True, slots=True)
class Sync:
    """A delivery that is ready to be read."""

    lines: Lines
    delivery: Delivery
    language: Language

    async def told(self) -> AsyncGenerator[bytes]:
        """The answer, line by line."""
        telling, delivery = Telling(self.language), self.delivery
        async for results in deliver(delivery, self.lines.batches()):
            yield telling.lines(results)
        withdraws = delivery.mode is SyncMode.SNAPSHOT and self.lines.broken is None and not telling.nameless and telling.counts.total() > 0
        if withdraws:
            async for results in withdraw_missed(delivery):
                yield telling.lines(results)
        yield telling.end(reason=self.lines.broken, withdrawn=withdraws)


async def _packed(
    content_encoding: Annotated[
        str, Header(description="How the body is packed.", json_schema_extra={"enum": ["identity", "gzip"]})
    ] = "identity",
) -> bool:
    if content_encoding not in {"identity", "gzip"}:
        raise EncodingUnknown(content_encoding)
    return content_encoding == "gzip"


async def _place(request: Request, actor: LotsWriter) -> AsyncIterator[None]:
    """Kept until the answer has ended."""
    places: Places[OrganizationId] = request.app.state.syncs
    with places.one(actor.organization_id):
        yield


@router.patch(
    "/{name}/items",
    summary="Correct many items at once",
    description="What a hub's system does not know: building year, evidence, place, window. It stands over every line that comes later, "
    "until null takes it back; the lots are changed now, and published where that clears the legal gate. A result per item, then counts.",
    status_code=200,
    response_class=Streamed,
    responses={200: {"model": SyncLine, "description": "A result per item as it is stored, then one last line with the counts."}},
)
async def correct_items(
    name: InventoryName, body: CorrectionIn, actor: LotsWriter, language: Reading, derive: Deriving, work: Work, works: Works
) -> Streamed:
    async with work:
        inventory = await work.inventories.find(actor.organization_id, name)
    correction = Correction(inventory, body.category, body.external_ids, body.patch.patch(), corrected_offer, derive, works)
    return Streamed(_told(correct(correction), Telling(language)))


async def _told(results: AsyncIterator[Sequence[Result]], telling: Telling) -> AsyncGenerator[bytes]:
    async for some in results:
        yield telling.lines(some)
    yield telling.end(reason=None, withdrawn=False)


@router.put(
    "/{name}/items",
    summary="Sync an inventory",
    description="Upserts items by your own `external_id`, as many as you like, a result per line while they stream in. What is late or "
    "comes again changes nothing, so that a delivery that broke off may be sent again from anywhere. A `snapshot` is all that you have: "
    "what it does not tell of is withdrawn once it has come to its end, but for what is reserved. "
    "The inventory is made when it is first used.",
    status_code=200,
    response_class=Streamed,
    responses={
        200: {"model": SyncLine, "description": "A result per line as it is stored, then one last line with the counts."},
        415: {"description": "It is packed in a way that is not read here."},
    },
    openapi_extra=_LINES,
    dependencies=[Depends(_place)],
)
async def sync_items(
    name: InventoryName,
    actor: LotsWriter,
    language: Reading,
    derive: Deriving,
    work: Work,
    works: Works,
    request: Request,
    packed: Annotated[bool, Depends(_packed)],
    mode: Annotated[SyncMode, Query(description="Whether these are some of the items, or all that you have.")] = SyncMode.DELTA,
    source_version: Annotated[
        QueriedVersion, Query(description="Of the snapshot as a whole: what has a later one of its own is not withdrawn by it.")
    ] = None,
) -> Streamed:
    inventory, began = await begin(work, actor, name)
    by = basis(request.app.state.knowledge.vocabulary.version, inventory)
    delivery = Delivery(inventory, mode, source_version, began, by, read_item, counted, derive, works)
    return Streamed(Sync(Lines(request.stream(), packed=packed), delivery, language).told())
