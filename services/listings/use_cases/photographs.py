"""Photographs are fetched from where their owners say they are, and become documents of their lots."""

from collections.abc import Callable
from uuid import UUID

from services.kernel.clock import Clock
from services.kit.logging import logger
from services.listings.domain.document import Described, DocumentKind, DocumentVisibility, Subject
from services.listings.domain.document_errors import FilesUnavailable, FileTypeRefused
from services.listings.domain.errors import ListingError
from services.listings.domain.file_type import FileType, file_type
from services.listings.domain.photographs import FetchFailed, Wanted
from services.listings.store.fetching import Fetcher
from services.listings.store.filing import Filing
from services.listings.store.work import HOUSE, ListingsWork
from services.listings.use_cases.documents import post_document

For = Callable[[UUID], ListingsWork]
"""Work on behalf of an organization."""

FETCHED = "fetched"
_log = logger("listings.photographs")
_SHOWN = Described(DocumentKind.PHOTOGRAPH, DocumentVisibility.PUBLIC)


async def fetch_photographs(works: For, fetcher: Fetcher, filing: Filing, clock: Clock) -> int:
    """Fetch those whose time has come; how many that were, whatever came of them."""
    async with works(HOUSE) as work:
        due = await work.photographs.claim()
        await work.commit()
    for wanted in due:
        await _fetch(works, wanted, fetcher, filing, clock)
    return len(due)


async def _fetch(works: For, wanted: Wanted, fetcher: Fetcher, filing: Filing, clock: Clock) -> None:
    """One of them; what stands against it is kept beside it, for whoever asks why."""
    again, outcome = False, FETCHED
    try:
        await _keep(works(wanted.organization_id), wanted, await _image(wanted, fetcher, filing), filing, clock)
    except (FetchFailed, FilesUnavailable) as error:
        again, outcome = True, _told(error)
    except ListingError as error:
        outcome = _told(error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the photographs of others are fetched
        again, outcome = True, type(error).__name__
        _log.exception("a photograph could not be fetched", lot_id=str(wanted.lot_id))
    async with works(HOUSE) as work:
        await (work.photographs.later if again else work.photographs.over)(wanted, outcome)
        await work.commit()


async def _keep(work: ListingsWork, wanted: Wanted, content: bytes, filing: Filing, clock: Clock) -> None:
    async def read() -> bytes:
        return content

    await post_document(work, wanted.organization_id, Subject(wanted.lot_id, str(wanted.lot_id)), _SHOWN, read, filing, clock)


async def _image(wanted: Wanted, fetcher: Fetcher, filing: Filing) -> bytes:
    content = await fetcher.fetch(wanted.url, filing.largest)
    if not file_type(content).is_image:
        raise FileTypeRefused(tuple(one.name for one in FileType if one.is_image))
    return content


def _told(error: ListingError) -> str:
    return f"{type(error).__name__}: {getattr(error, 'reason', '')}".rstrip(": ")
