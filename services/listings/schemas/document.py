"""Documents in JSON, and as a form with a file."""

from datetime import datetime
from typing import Annotated, ClassVar, Final, Literal, Self
from uuid import UUID

from fastapi import UploadFile
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from services.kernel.identity import DocumentId, LotId, OrganizationId
from services.kit.patching import MergePatch
from services.kit.scalars import Day
from services.listings.domain import document as domain
from services.listings.domain.document import DocumentKind, DocumentVisibility
from services.listings.domain.file_type import FileType
from services.listings.schemas.parts import Part, Text

Proves = Annotated[
    str,
    StringConstraints(pattern=r"^(/[^\s\x00]{0,199}|[a-z0-9][a-z0-9._-]{0,198})$"),
    Field(description="What it proves: a JSON pointer to a fact of its lot, or the code of a rule.", examples=["/evidence/0"]),
]
Partners = Annotated[list[UUID], Field(max_length=50, description="With `visibility` `partners`: the organizations that may see it.")]

_DAYS: Final = "valid_until", "date"


class DocumentBody(Part):
    """What its owner says of a document."""

    kind: DocumentKind
    visibility: Annotated[DocumentVisibility, Field(description="`public`: whoever may see its lot.")] = DocumentVisibility.PRIVATE
    partners: Annotated[Partners, Field(default_factory=list)]
    name: Annotated[Text | None, Field(description="What it is called when it is saved.")] = None
    proves: Proves | None = None
    issuer: Text | None = None
    number: Text | None = None
    date: Day | None = None
    valid_until: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.date and self.valid_until and self.valid_until < self.date:
            told = {"start": str(self.date), "until": str(self.valid_until)}
            raise PydanticCustomError("window_reversed", "ends before it starts", told)
        if bool(self.partners) != (self.visibility is DocumentVisibility.PARTNERS):
            raise PydanticCustomError("partners_unclear", "name partners when, and only when, visibility is partners")
        return self

    def meant(self) -> domain.Described:
        return domain.Described(
            kind=self.kind,
            visibility=self.visibility,
            partners=tuple(OrganizationId(one) for one in dict.fromkeys(self.partners)),
            name=self.name,
            proves=self.proves,
            issuer=self.issuer,
            number=self.number,
            date=self.date,
            valid_until=self.valid_until,
        )

    @classmethod
    def of(cls, described: domain.Described) -> Self:
        return cls.model_validate(described)


class SubjectBody(Part):
    """What a document is about: a lot, or something else of its owner's."""

    lot_id: Annotated[UUID | None, Field(description="A lot of yours.")] = None
    subject: Annotated[Text | None, Field(description="Something else of yours: a project or an item of an inventory, by its id.")] = None

    @model_validator(mode="after")
    def _about_one(self) -> Self:
        if (self.lot_id is None) == (self.subject is None):
            raise PydanticCustomError("subject_unclear", "give a lot_id or a subject, and not both")
        return self

    def about(self) -> domain.Subject:
        if self.lot_id is not None:
            return domain.Subject(LotId(self.lot_id), str(self.lot_id))
        return domain.Subject(None, self.subject or "")


class DocumentForm(SubjectBody, DocumentBody):
    """A document with its file, as a form."""

    file: Annotated[UploadFile, Field(description="The file. By its bytes: PDF, JPEG, HEIC, PNG, WebP, TIFF, XLSX, CSV, IFC.")]


class DocumentPatch(MergePatch):
    """Changes of what is said of a document; its file and its subject stay."""

    whole: ClassVar[type[BaseModel]] = DocumentBody


class StoredFileOut(BaseModel):
    """What is kept of the file."""

    model_config = ConfigDict(from_attributes=True)

    media_type: FileType
    size: Annotated[int, Field(description="Bytes.")]
    sha256: Annotated[str, Field(description="Of the bytes as they are kept and served; images are encoded anew, without their place.")]
    width: Annotated[int | None, Field(description="Of an image, in pixels.")]
    height: int | None
    has_thumbnail: bool


class DocumentOut(BaseModel):
    """A document, for who may see it."""

    visible: Literal[True] = True
    id: UUID
    organization_id: UUID
    version: Annotated[int, Field(description="Rises with every change; also the ETag.")]
    lot_id: UUID | None
    subject: str | None
    kind: DocumentKind
    name: str | None
    proves: str | None
    issuer: str | None
    number: str | None
    date: Day | None
    valid_until: Day | None
    file: StoredFileOut
    created_at: datetime

    @classmethod
    def of(cls, document: domain.Document, **more: object) -> Self:
        about, said = document.subject, document.described
        return cls(
            id=document.id,
            organization_id=document.organization_id,
            version=document.version,
            lot_id=about.lot_id,
            subject=None if about.lot_id else about.words,
            kind=said.kind,
            name=said.name,
            proves=said.proves,
            issuer=said.issuer,
            number=said.number,
            date=said.date,
            valid_until=said.valid_until,
            file=StoredFileOut.model_validate(document.file),
            created_at=document.created_at,
            **more,
        )


class OwnDocumentOut(DocumentOut):
    """A document as its owner sees it."""

    visibility: DocumentVisibility
    partners: list[UUID]
    sent_sha256: Annotated[str, Field(description="SHA-256 of the bytes as you sent them.")]
    same_as: Annotated[list[UUID], Field(description="Other documents of yours with the very same file.")]

    @classmethod
    def seen(cls, document: domain.Document, elsewhere: tuple[DocumentId, ...] = ()) -> Self:
        said = document.described
        own = {"visibility": said.visibility, "partners": said.partners, "sent_sha256": document.file.sent_sha256}
        return cls.of(document, **own, same_as=elsewhere)


class HiddenDocumentOut(BaseModel):
    """A document that is there, and not for you to see."""

    visible: Literal[False] = False
    kind: DocumentKind


class LotDocuments(BaseModel):
    """All documents of a lot, oldest first."""

    items: list[DocumentOut | HiddenDocumentOut]


class DocumentPage(BaseModel):
    """Documents of your own, newest first."""

    items: list[OwnDocumentOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]
