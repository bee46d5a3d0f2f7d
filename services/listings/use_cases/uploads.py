"""Uploads in two steps: announced, sent to a signed address, completed."""

from collections.abc import AsyncIterable
from uuid import UUID

from uuid6 import uuid7

from services.kernel.clock import Clock
from services.kernel.identity import Actor
from services.listings.domain.document import Described, Subject, Viewer
from services.listings.domain.document_errors import FileMissing, FileTooLarge
from services.listings.domain.upload import OPEN_FOR, Upload, UploadEmpty
from services.listings.store.filing import Filing
from services.listings.store.incoming import Incoming, expiry, incoming_key
from services.listings.store.work import ListingsWork
from services.listings.use_cases.documents import Filed, check_subject, post_document, read_document


async def announce_upload(
    work: ListingsWork, actor: Actor, subject: Subject, described: Described, incoming: Incoming, clock: Clock
) -> tuple[Upload, str]:
    """An upload, and the address that its bytes are sent to."""
    upload = Upload(uuid7(), actor.organization_id, subject, described, expiry(clock, OPEN_FOR))
    async with work:
        await check_subject(work, actor.organization_id, subject)
        address = await incoming.address(upload)
        await work.uploads.add(upload)
        await work.commit()
    return upload, address


async def take_upload(
    upload_id: UUID, expires: int, signature: str, chunks: AsyncIterable[bytes], incoming: Incoming, filing: Filing
) -> None:
    """Keep the bytes that were sent to an address we have signed."""
    incoming.admit(upload_id, expires, signature)
    await incoming.take(upload_id, chunks, filing.largest)


async def complete_upload(work: ListingsWork, actor: Actor, upload_id: UUID, filing: Filing, clock: Clock) -> Filed:
    """Make a document of what was sent. Done again, or twice at once, it tells of the same document."""
    upload = await _upload(work, actor, upload_id)
    try:
        return await _there(work, actor, upload) or await _completed(work, actor, upload, filing, clock)
    except UploadEmpty:
        if there := await _there(work, actor, await _upload(work, actor, upload_id)):
            return there  # another request has completed it meanwhile
        raise


async def _upload(work: ListingsWork, actor: Actor, upload_id: UUID) -> Upload:
    async with work:
        return await work.uploads.get(upload_id, actor.organization_id)


async def _there(work: ListingsWork, actor: Actor, upload: Upload) -> Filed | None:
    if upload.document_id is None:
        return None
    return await read_document(work, upload.document_id, Viewer(actor.organization_id))


async def _completed(work: ListingsWork, actor: Actor, upload: Upload, filing: Filing, clock: Clock) -> Filed:
    async def read() -> bytes:
        return await _sent(upload, filing)

    filed = await post_document(work, actor.organization_id, upload.subject, upload.described, read, filing, clock)
    async with work:
        await work.uploads.completed(upload, filed.document.id)
        await work.commit()
    await filing.forget(incoming_key(upload.id))
    return filed


async def forget_uploads(work: ListingsWork, filing: Filing) -> int:
    """Let go of uploads whose time is long over, with what was sent; how many that were."""
    async with work:
        over = await work.uploads.forget_expired()
        await work.commit()
    for upload_id in over:
        await filing.forget(incoming_key(upload_id))
    return len(over)


async def _sent(upload: Upload, filing: Filing) -> bytes:
    """The bytes of an upload, once we know that they are not too many: an object store takes whatever it is sent."""
    key = incoming_key(upload.id)
    try:
        if await filing.files.size(key) > filing.largest:
            raise FileTooLarge(filing.largest)
        return b"".join([chunk async for chunk in await filing.files.read(key)])
    except FileMissing as error:
        raise UploadEmpty(upload.id) from error
