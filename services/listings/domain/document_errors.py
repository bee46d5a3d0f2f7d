"""What can be wrong with a document or its file."""

from dataclasses import dataclass
from uuid import UUID

from services.kernel.identity import DocumentId
from services.listings.domain.errors import ListingError


@dataclass(eq=False)
class DocumentNotFound(ListingError):
    """No such document, or none whose existence the asker may know of."""

    document_id: UUID


@dataclass(eq=False)
class DocumentNotShown(ListingError):
    """There is such a document, and that is all the asker may know."""

    document_id: UUID
    kind: str


@dataclass(eq=False)
class DocumentStale(ListingError):
    """The document has changed since the asker read it."""

    document_id: DocumentId
    expected: int
    actual: int


class SameDocument(ListingError):
    """The same file is there for the same subject already."""


@dataclass(eq=False)
class SubjectUnknown(ListingError):
    """Documents are kept with one's own lots."""

    lot_id: UUID


@dataclass(eq=False)
class EvidenceUnknown(ListingError):
    """Evidence of a lot names a document that its owner does not have."""

    document_id: UUID


@dataclass(eq=False)
class TooManyDocuments(ListingError):
    """A subject has as many documents as it may have."""

    most: int


@dataclass(eq=False)
class FileTypeRefused(ListingError):
    """What the bytes are is none of the types that are kept; the name does not count."""

    allowed: tuple[str, ...]


@dataclass(eq=False)
class FileBroken(ListingError):
    """It begins as a file of this type and cannot be read as one."""

    media_type: str


@dataclass(eq=False)
class FileTooLarge(ListingError):
    """More bytes than a document may have."""

    largest: int


@dataclass(eq=False)
class ImageTooLarge(ListingError):
    """Decoded, the image would take more than may be spent on it."""

    megapixels: int
    pages: int


@dataclass(eq=False)
class ThumbnailMissing(ListingError):
    """Only photographs and other images have one."""

    document_id: UUID


@dataclass(eq=False)
class FileMissing(ListingError):
    """The store has no such file."""

    key: str


class FilesUnavailable(ListingError):
    """This installation keeps no files, or their store does not answer."""
