"""An upload in two steps: what a file will be is said first, its bytes come by themselves, and then it becomes a document."""

import datetime as dt
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from services.kernel.identity import DocumentId, OrganizationId
from services.listings.domain.document import Described, Subject
from services.listings.domain.errors import ListingError

OPEN_FOR: Final = dt.timedelta(hours=1)
"""How long bytes may be sent to a signed address: long enough for a slow line, short enough to be found in a log too late."""


@dataclass(frozen=True, slots=True)
class Upload:
    """What was announced; the document that came of it once it is there."""

    id: UUID
    organization_id: OrganizationId
    subject: Subject
    described: Described
    expires_at: dt.datetime
    document_id: DocumentId | None = None


@dataclass(eq=False)
class UploadNotFound(ListingError):
    """No such upload, or none of the asker's."""

    upload_id: UUID


@dataclass(eq=False)
class UploadEmpty(ListingError):
    """Its bytes have not come yet."""

    upload_id: UUID


class SignatureRefused(ListingError):
    """The address was not signed here, or its time is over."""
