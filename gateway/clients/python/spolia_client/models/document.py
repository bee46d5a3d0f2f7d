from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.document_kind import DocumentKind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.stored_file import StoredFile


T = TypeVar("T", bound="Document")


@_attrs_define
class Document:
    """A document, for who may see it."""

    id: UUID
    organization_id: UUID
    version: int
    """ Rises with every change; also the ETag. """
    lot_id: None | UUID
    subject: None | str
    kind: DocumentKind
    """ What sort of paper; all that a viewer without rights learns. """
    name: None | str
    proves: None | str
    issuer: None | str
    number: None | str
    date: datetime.date | None
    valid_until: datetime.date | None
    file: StoredFile
    """ What is kept of the file. """
    created_at: datetime.datetime
    visible: bool | Unset = True
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        organization_id = str(self.organization_id)

        version = self.version

        lot_id: None | str
        if isinstance(self.lot_id, UUID):
            lot_id = str(self.lot_id)
        else:
            lot_id = self.lot_id

        subject: None | str
        subject = self.subject

        kind = self.kind.value

        name: None | str
        name = self.name

        proves: None | str
        proves = self.proves

        issuer: None | str
        issuer = self.issuer

        number: None | str
        number = self.number

        date: None | str
        if isinstance(self.date, datetime.date):
            date = self.date.isoformat()
        else:
            date = self.date

        valid_until: None | str
        if isinstance(self.valid_until, datetime.date):
            valid_until = self.valid_until.isoformat()
        else:
            valid_until = self.valid_until

        file = self.file.to_dict()

        created_at = self.created_at.isoformat()

        visible = self.visible

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "organization_id": organization_id,
                "version": version,
                "lot_id": lot_id,
                "subject": subject,
                "kind": kind,
                "name": name,
                "proves": proves,
                "issuer": issuer,
                "number": number,
                "date": date,
                "valid_until": valid_until,
                "file": file,
                "created_at": created_at,
            }
        )
        if visible is not UNSET:
            field_dict["visible"] = visible

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.stored_file import StoredFile

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        version = d.pop("version")

        def _parse_lot_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lot_id_type_0 = UUID(data)

                return lot_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        lot_id = _parse_lot_id(d.pop("lot_id"))

        def _parse_subject(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        subject = _parse_subject(d.pop("subject"))

        kind = DocumentKind(d.pop("kind"))

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        def _parse_proves(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        proves = _parse_proves(d.pop("proves"))

        def _parse_issuer(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        issuer = _parse_issuer(d.pop("issuer"))

        def _parse_number(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        number = _parse_number(d.pop("number"))

        def _parse_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_type_0 = datetime.date.fromisoformat(data)

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        date = _parse_date(d.pop("date"))

        def _parse_valid_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_until_type_0 = datetime.date.fromisoformat(data)

                return valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_until = _parse_valid_until(d.pop("valid_until"))

        file = StoredFile.from_dict(d.pop("file"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        visible = d.pop("visible", UNSET)

        document = cls(
            id=id,
            organization_id=organization_id,
            version=version,
            lot_id=lot_id,
            subject=subject,
            kind=kind,
            name=name,
            proves=proves,
            issuer=issuer,
            number=number,
            date=date,
            valid_until=valid_until,
            file=file,
            created_at=created_at,
            visible=visible,
        )

        document.additional_properties = d
        return document

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
