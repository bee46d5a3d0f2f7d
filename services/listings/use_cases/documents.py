"""What can be done with documents: load, decide, save, commit. Bytes come before the row that tells of them, and go after it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

from uuid6 import uuid7

from services.kernel.clock import Clock
from services.kernel.identity import Actor, DocumentId, LotId, OrganizationId
from services.listings.domain.document import (
    MOST_OF_A_SUBJECT,
    Described,
    Document,
    Glimpse,
    Subject,
    Viewer,
    describe_anew,
    expect,
    look,
)
from services.listings.domain.document_errors import SameDocument, SubjectUnknown, ThumbnailMissing, TooManyDocuments
from services.listings.domain.errors import LotNotFound
from services.listings.store.files import file_key, thumbnail_key
from services.listings.store.filing import Filing, Ready, digest
from services.listings.store.work import ListingsWork

Read = Callable[[], Awaitable[bytes]]
"""The bytes that were sent; called when there is room for them."""

Edit = Callable[[Described], Described]


@dataclass(frozen=True, slots=True)
class Filed:
    """A document that is there now: `new`, or there before; and where else its owner has the same file."""

    document: Document
    new: bool
    elsewhere: tuple[DocumentId, ...] = ()


async def post_document(
    work: ListingsWork, owner: OrganizationId, subject: Subject, described: Described, read: Read, filing: Filing, clock: Clock
) -> Filed:
    """Keep a file. The same file for the same subject is the same document, so that a repeated upload does nothing twice."""
    async with filing.turn():
        content = await read()
        if same := await _same(work, owner, subject, digest(content)):
            return same
        ready = await filing.ready(content)
        document = Document(DocumentId(uuid7()), owner, subject, described, ready.file, clock())
        return await file_document(work, document, ready, filing)


async def file_document(work: ListingsWork, document: Document, ready: Ready, filing: Filing) -> Filed:
    """Store the bytes, then what tells of them; when that fails, they are let go of."""
    await filing.keep(document.organization_id, document.id, ready)
    try:
        async with work:
            await work.documents.add(document)
            elsewhere = await work.documents.elsewhere(document)
            await work.commit()
    except BaseException as error:
        await filing.let_go(document.organization_id, document.id)
        if isinstance(error, SameDocument):
            return await _there(work, document)
        raise
    return Filed(document, new=True, elsewhere=tuple(elsewhere))


async def change_document(work: ListingsWork, actor: Actor, document_id: UUID, version: int, edit: Edit) -> Document:
    async with work:
        document = await work.documents.for_change(document_id, actor.organization_id)
        expect(document, version)
        changed = describe_anew(document, edit(document.described), version)
        await work.documents.save(changed)
        await work.commit()
    return changed


async def delete_document(work: ListingsWork, actor: Actor, document_id: UUID, version: int, filing: Filing) -> None:
    async with work:
        document = await work.documents.for_change(document_id, actor.organization_id)
        expect(document, version)
        await work.documents.remove(document)
        await work.commit()
    await filing.let_go(document.organization_id, document.id)


async def read_document(work: ListingsWork, document_id: UUID, viewer: Viewer) -> Filed:
    async with work:
        document = look(await work.documents.glimpse(document_id, viewer), document_id, viewer)
        own = document.organization_id == viewer.organization_id
        return Filed(document, new=False, elsewhere=tuple(await work.documents.elsewhere(document)) if own else ())


async def documents_of_lot(work: ListingsWork, lot_id: LotId, viewer: Viewer) -> list[Glimpse]:
    async with work:
        glimpses = await work.documents.of_lot(lot_id, viewer)
    if glimpses is None:
        raise LotNotFound(lot_id)
    return glimpses


async def content_of(document: Document, filing: Filing) -> AsyncIterator[bytes]:
    return await filing.files.read(file_key(document.organization_id, document.id))


async def thumbnail_of(document: Document, filing: Filing) -> AsyncIterator[bytes]:
    if not document.file.has_thumbnail:
        raise ThumbnailMissing(document.id)
    return await filing.files.read(thumbnail_key(document.organization_id, document.id))


async def _same(work: ListingsWork, owner: OrganizationId, subject: Subject, sent_sha256: str) -> Filed | None:
    """The document that this file is already; raises what stands against a new one."""
    async with work:
        if document := await work.documents.same(owner, subject, sent_sha256):
            return Filed(document, new=False, elsewhere=tuple(await work.documents.elsewhere(document)))
        await check_subject(work, owner, subject)
    return None


async def check_subject(work: ListingsWork, owner: OrganizationId, subject: Subject) -> None:
    """The subject is the asker's, and has room for one more document."""
    if subject.lot_id is not None and await work.lots.find_own(subject.lot_id, owner) is None:
        raise SubjectUnknown(subject.lot_id)
    if await work.documents.count(owner, subject) >= MOST_OF_A_SUBJECT:
        raise TooManyDocuments(MOST_OF_A_SUBJECT)


async def _there(work: ListingsWork, document: Document) -> Filed:
    """What another request has filed meanwhile."""
    async with work:
        there = await work.documents.same(document.organization_id, document.subject, document.file.sent_sha256)
    if there is None:  # and let go of again
        raise SameDocument
    return Filed(there, new=False)
