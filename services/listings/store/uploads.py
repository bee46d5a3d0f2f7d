"""Uploads that were announced, in PostgreSQL."""

from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import DocumentId, OrganizationId
from services.listings.domain.document import Described, Subject
from services.listings.domain.upload import Upload, UploadNotFound
from services.listings.store.tables import UploadRow

BATCH: Final = 500

_DESCRIBED: Final = TypeAdapter(Described)
_SUBJECT: Final = TypeAdapter(Subject)


class UploadRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, upload: Upload) -> None:
        await self._session.execute(insert(UploadRow).values(_row(upload)))

    async def get(self, upload_id: UUID, owner: OrganizationId) -> Upload:
        """The owner's upload, or `UploadNotFound`."""
        query = select(UploadRow).where(UploadRow.id == upload_id, UploadRow.organization_id == owner)
        if (row := await self._session.scalar(query)) is None:
            raise UploadNotFound(upload_id)
        return _upload(row)

    async def completed(self, upload: Upload, document_id: DocumentId) -> None:
        await self._session.execute(update(UploadRow).where(UploadRow.id == upload.id).values(document_id=document_id))

    async def forget_expired(self) -> list[UUID]:
        """Let go of those that expired a day ago, at most `BATCH`; which they were. Row level security shows nobody any others."""
        over = select(UploadRow.id).where(UploadRow.expires_at < func.now() - func.make_interval(0, 0, 0, 1)).limit(BATCH)
        query = delete(UploadRow).where(UploadRow.id.in_(over.with_for_update(skip_locked=True))).returning(UploadRow.id)
        return list(await self._session.scalars(query))


def _upload(row: UploadRow) -> Upload:
    return Upload(
        id=row.id,
        organization_id=OrganizationId(row.organization_id),
        subject=_SUBJECT.validate_python(row.stated["subject"]),
        described=_DESCRIBED.validate_python(row.stated["described"]),
        expires_at=row.expires_at,
        document_id=DocumentId(row.document_id) if row.document_id else None,
    )


def _row(upload: Upload) -> dict[str, Any]:
    stated = {
        "subject": _SUBJECT.dump_python(upload.subject, mode="json"),
        "described": _DESCRIBED.dump_python(upload.described, mode="json"),
    }
    return {"id": upload.id, "organization_id": upload.organization_id, "stated": stated, "expires_at": upload.expires_at}
