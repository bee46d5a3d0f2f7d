"""A document: a file that shows or proves something, what it is of, and who may see it."""

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final
from uuid import UUID

from services.kernel.identity import DocumentId, LotId, OrganizationId
from services.listings.domain.document_errors import DocumentNotFound, DocumentNotShown, DocumentStale
from services.listings.domain.file_type import FileType

MOST_OF_A_SUBJECT: Final = 100
"""Documents of one lot or one other subject: chosen, so that they are one page."""


class DocumentKind(StrEnum):
    """What sort of paper; all that a viewer without rights learns."""

    PHOTOGRAPH = "photograph"
    CERTIFICATE = "certificate"
    SURVEY = "survey"
    REPORT = "report"
    DRAWING = "drawing"
    OTHER = "other"


class DocumentVisibility(StrEnum):
    """Who may see it. `public`: whoever may see its lot. Its owner always does."""

    PUBLIC = "public"
    PARTNERS = "partners"
    AUTHORITIES = "authorities"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a document is about: a lot of Spolia's, or by the owner's own words a project or an item of an inventory."""

    lot_id: LotId | None
    words: str


@dataclass(frozen=True, slots=True)
class Described:
    """What its owner says of a document. `proves` is a JSON pointer to a fact of its lot, or the code of a rule."""

    kind: DocumentKind
    visibility: DocumentVisibility = DocumentVisibility.PRIVATE
    partners: tuple[OrganizationId, ...] = ()
    name: str | None = None
    proves: str | None = None
    issuer: str | None = None
    number: str | None = None
    date: dt.date | None = None
    valid_until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class File:
    """What is kept of a file: `sha256` of the bytes as stored, `sent_sha256` as they came; images are encoded anew."""

    media_type: FileType
    size: int
    sha256: str
    sent_sha256: str
    width: int | None = None
    height: int | None = None

    @property
    def has_thumbnail(self) -> bool:
        return self.media_type.is_image


@dataclass(frozen=True, slots=True)
class Document:
    id: DocumentId
    organization_id: OrganizationId
    subject: Subject
    described: Described
    file: File
    created_at: dt.datetime
    version: int = 1


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: an organization or nobody in particular; an `authority` sees what is shown to authorities."""

    organization_id: OrganizationId | None
    trader: bool = False
    authority: bool = False


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What there is to learn of a document for one viewer: it exists; and the rest where row level security lets it through."""

    id: DocumentId
    kind: DocumentKind
    of_lot: bool
    lot_shown: bool
    document: Document | None = field(repr=False)


def look(glimpse: Glimpse | None, document_id: UUID, viewer: Viewer) -> Document:
    """The document, for who may see it; who sees its lot learns that it is there (`DocumentNotShown`), all others nothing."""
    if glimpse is None:
        raise DocumentNotFound(document_id)
    if (document := glimpse.document) and may_see(document, viewer, lot_shown=glimpse.lot_shown or not glimpse.of_lot):
        return document
    if glimpse.lot_shown:
        raise DocumentNotShown(document_id, glimpse.kind)
    raise DocumentNotFound(document_id)


def may_see(document: Document, viewer: Viewer, *, lot_shown: bool) -> bool:
    """Whether this viewer may read it; what is public is so together with its lot."""
    if viewer.organization_id == document.organization_id:
        return True
    match document.described.visibility:
        case DocumentVisibility.PUBLIC:
            return lot_shown
        case DocumentVisibility.PARTNERS:
            return viewer.organization_id in document.described.partners
        case DocumentVisibility.AUTHORITIES:
            return viewer.authority
        case DocumentVisibility.PRIVATE:
            return False


def describe_anew(document: Document, described: Described, version: int) -> Document:
    """The document with another description, made for the version its author read."""
    expect(document, version)
    return replace(document, described=described, version=document.version + 1)


def expect(document: Document, version: int) -> None:
    if document.version != version:
        raise DocumentStale(document.id, expected=version, actual=document.version)
