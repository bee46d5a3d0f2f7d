"""Uploads in two steps, in JSON."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import BaseModel, Field

from services.listings.domain.upload import Upload
from services.listings.schemas.document import DocumentBody, SubjectBody


class UploadIn(SubjectBody, DocumentBody):
    """What a file that is to come will be."""


class UploadOut(BaseModel):
    """Where the bytes of a file are sent, and until when."""

    id: UUID
    method: Literal["PUT"] = "PUT"
    url: Annotated[
        str, Field(description="Send the bytes here, as they are; below this address when it begins with `/`. No key is needed.")
    ]
    expires_at: datetime
    complete: Annotated[str, Field(description="POST here once they are sent.")]

    @classmethod
    def of(cls, upload: Upload, url: str) -> Self:
        return cls(id=upload.id, url=url, expires_at=upload.expires_at, complete=f"/v1/documents/uploads/{upload.id}/complete")
