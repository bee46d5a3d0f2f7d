"""Documents in PostgreSQL. What a viewer may not see does not leave the database."""

from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, Select, and_, delete, func, insert, literal, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import DocumentId, LotId, OrganizationId
from services.listings.domain.document import Described, Document, DocumentKind, File, Glimpse, Subject, Viewer
from services.listings.domain.document_errors import DocumentNotFound
from services.listings.domain.lot import Status
from services.listings.domain.offer import Audience
from services.listings.store.tables import DocumentPrivateRow, DocumentRow, LotRow

_FILE: Final = TypeAdapter(File)
_DESCRIBED: Final = TypeAdapter(Described)
_COLUMNS: Final = ("kind", "visibility", "partners")
"""What is described in columns of its own."""

_AS_AUTHORITY: Final = text("SELECT set_config('spolia.authority', 'on', true)")


class DocumentRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def glimpse(self, document_id: UUID, viewer: Viewer) -> Glimpse | None:
        """What there is of this document for the viewer."""
        await self._as(viewer)
        found = (await self._session.execute(_glimpses(viewer).where(DocumentRow.id == document_id))).one_or_none()
        return _glimpse(found) if found else None

    async def of_lot(self, lot_id: UUID, viewer: Viewer) -> list[Glimpse] | None:
        """Those of a lot, oldest first; None when it is no lot that the viewer may see."""
        await self._as(viewer)
        lot = select(LotRow.id).where(LotRow.id == lot_id, or_(LotRow.organization_id == viewer.organization_id, _shown(viewer)))
        if await self._session.scalar(lot) is None:
            return None
        query = _glimpses(viewer).where(DocumentRow.lot_id == lot_id).order_by(DocumentRow.id)
        return [_glimpse(found) for found in await self._session.execute(query)]

    async def owned(self, owner: OrganizationId, limit: int, *, before: UUID | None = None, subject: str | None = None) -> list[Document]:
        """An organization's documents, newest first, at most `limit`, those before an id."""
        query = _owned(owner).order_by(DocumentRow.id.desc()).limit(limit)
        if subject is not None:
            query = query.where(DocumentPrivateRow.subject == subject)
        if before is not None:
            query = query.where(DocumentRow.id < before)
        return [_document(*found) for found in await self._session.execute(query)]

    async def for_change(self, document_id: UUID, owner: OrganizationId) -> Document:
        """The owner's document, locked until the work ends."""
        query = _owned(owner).where(DocumentRow.id == document_id).with_for_update()
        found = (await self._session.execute(query)).one_or_none()
        if found is None:
            raise DocumentNotFound(document_id)
        return _document(*found)

    async def same(self, owner: OrganizationId, subject: Subject, sent_sha256: str) -> Document | None:
        """The document that this very file is, of this subject."""
        query = _owned(owner).where(DocumentPrivateRow.subject == subject.words, DocumentPrivateRow.sent_sha256 == sent_sha256)
        found = (await self._session.execute(query)).one_or_none()
        return _document(*found) if found else None

    async def elsewhere(self, document: Document) -> list[DocumentId]:
        """The owner's other documents with the very same file."""
        row = DocumentPrivateRow
        query = select(row.document_id).where(row.organization_id == document.organization_id, row.sent_sha256 == document.file.sent_sha256)
        found = await self._session.scalars(query.where(row.document_id != document.id).order_by(row.document_id).limit(20))
        return [DocumentId(one) for one in found]

    async def missing(self, asked: set[DocumentId], owner: OrganizationId) -> DocumentId | None:
        """One of these that is no document of this owner's."""
        if not asked:
            return None
        found = await self._session.scalars(select(DocumentRow.id).where(DocumentRow.organization_id == owner, DocumentRow.id.in_(asked)))
        return next(iter(asked - set(found)), None)

    async def count(self, owner: OrganizationId, subject: Subject) -> int:
        row = DocumentPrivateRow
        query = select(func.count()).where(row.organization_id == owner, row.subject == subject.words)
        return await self._session.scalar(query) or 0

    async def add(self, document: Document) -> None:
        row, private = _rows(document)
        await self._session.execute(insert(DocumentRow).values(row | {"id": document.id, "created_at": document.created_at}))
        await self._session.execute(insert(DocumentPrivateRow).values(private | {"document_id": document.id}))

    async def save(self, document: Document) -> None:
        row, private = _rows(document)
        await self._session.execute(update(DocumentRow).where(DocumentRow.id == document.id).values(row))
        await self._session.execute(update(DocumentPrivateRow).where(DocumentPrivateRow.document_id == document.id).values(private))

    async def remove(self, document: Document) -> None:
        await self._session.execute(delete(DocumentPrivateRow).where(DocumentPrivateRow.document_id == document.id))
        await self._session.execute(delete(DocumentRow).where(DocumentRow.id == document.id))

    async def _as(self, viewer: Viewer) -> None:
        """Row level security knows the organization already; that it is an authority is said here."""
        if viewer.authority:
            await self._session.execute(_AS_AUTHORITY)


def _shown(viewer: Viewer) -> Any:
    """Whether a lot is one that the viewer may see because it is published."""
    return and_(LotRow.status == Status.PUBLISHED, or_(literal(viewer.trader), LotRow.audience == Audience.EVERYONE))


def _glimpses(viewer: Viewer) -> Select[DocumentRow, DocumentPrivateRow, bool]:
    return (
        select(DocumentRow, DocumentPrivateRow, LotRow.id.is_not(None).label("lot_shown"))
        .outerjoin(DocumentPrivateRow, DocumentPrivateRow.document_id == DocumentRow.id)
        .outerjoin(LotRow, and_(LotRow.id == DocumentRow.lot_id, _shown(viewer)))
    )


def _owned(owner: OrganizationId) -> Select[DocumentRow, DocumentPrivateRow]:
    query = select(DocumentRow, DocumentPrivateRow).join(DocumentPrivateRow, DocumentPrivateRow.document_id == DocumentRow.id)
    return query.where(DocumentRow.organization_id == owner)


def _glimpse(found: Row[DocumentRow, DocumentPrivateRow | None, bool]) -> Glimpse:
    row, private, lot_shown = found
    document = _document(row, private) if private else None
    return Glimpse(DocumentId(row.id), DocumentKind(row.kind), row.lot_id is not None, lot_shown, document)


def _document(row: DocumentRow, private: DocumentPrivateRow) -> Document:
    columns = {"kind": row.kind, "visibility": private.visibility, "partners": private.partners}
    return Document(
        id=DocumentId(row.id),
        organization_id=OrganizationId(row.organization_id),
        subject=Subject(LotId(row.lot_id) if row.lot_id else None, private.subject),
        described=_DESCRIBED.validate_python(private.described | columns),
        file=_FILE.validate_python(private.file | {"sent_sha256": private.sent_sha256}),
        created_at=row.created_at,
        version=row.version,
    )


def _rows(document: Document) -> tuple[dict[str, Any], dict[str, Any]]:
    described = _DESCRIBED.dump_python(document.described, mode="json")
    file = _FILE.dump_python(document.file, mode="json")
    columns = {name: described.pop(name) for name in _COLUMNS}
    row = {
        "organization_id": document.organization_id,
        "lot_id": document.subject.lot_id,
        "kind": columns["kind"],
        "version": document.version,
    }
    private = {
        "organization_id": document.organization_id,
        "subject": document.subject.words,
        "visibility": columns["visibility"],
        "partners": list(document.described.partners),
        "sent_sha256": file.pop("sent_sha256"),
        "described": described,
        "file": file,
    }
    return row, private
