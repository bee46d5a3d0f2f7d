from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define

from .. import types
from ..models.document_kind import DocumentKind
from ..models.document_visibility import DocumentVisibility
from ..types import UNSET, Unset

T = TypeVar("T", bound="DocumentForm")


@_attrs_define
class DocumentForm:
    """A document with its file, as a form."""

    kind: DocumentKind
    """ What sort of paper; all that a viewer without rights learns. """
    file: str
    """ The file. By its bytes: PDF, JPEG, HEIC, PNG, WebP, TIFF, XLSX, CSV, IFC. """
    visibility: DocumentVisibility | Unset = UNSET
    """ Who may see it. `public`: whoever may see its lot. Its owner always does. """
    partners: list[UUID] | Unset = UNSET
    """ With `visibility` `partners`: the organizations that may see it. """
    name: None | str | Unset = UNSET
    """ What it is called when it is saved. """
    proves: None | str | Unset = UNSET
    issuer: None | str | Unset = UNSET
    number: None | str | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    valid_until: datetime.date | None | Unset = UNSET
    lot_id: None | Unset | UUID = UNSET
    """ A lot of yours. """
    subject: None | str | Unset = UNSET
    """ Something else of yours: a project or an item of an inventory, by its id. """

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        file = self.file

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility.value

        partners: list[str] | Unset = UNSET
        if not isinstance(self.partners, Unset):
            partners = []
            for partners_item_data in self.partners:
                partners_item = str(partners_item_data)
                partners.append(partners_item)

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        proves: None | str | Unset
        if isinstance(self.proves, Unset):
            proves = UNSET
        else:
            proves = self.proves

        issuer: None | str | Unset
        if isinstance(self.issuer, Unset):
            issuer = UNSET
        else:
            issuer = self.issuer

        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = self.date.isoformat()
        else:
            date = self.date

        valid_until: None | str | Unset
        if isinstance(self.valid_until, Unset):
            valid_until = UNSET
        elif isinstance(self.valid_until, datetime.date):
            valid_until = self.valid_until.isoformat()
        else:
            valid_until = self.valid_until

        lot_id: None | str | Unset
        if isinstance(self.lot_id, Unset):
            lot_id = UNSET
        elif isinstance(self.lot_id, UUID):
            lot_id = str(self.lot_id)
        else:
            lot_id = self.lot_id

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "file": file,
            }
        )
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if partners is not UNSET:
            field_dict["partners"] = partners
        if name is not UNSET:
            field_dict["name"] = name
        if proves is not UNSET:
            field_dict["proves"] = proves
        if issuer is not UNSET:
            field_dict["issuer"] = issuer
        if number is not UNSET:
            field_dict["number"] = number
        if date is not UNSET:
            field_dict["date"] = date
        if valid_until is not UNSET:
            field_dict["valid_until"] = valid_until
        if lot_id is not UNSET:
            field_dict["lot_id"] = lot_id
        if subject is not UNSET:
            field_dict["subject"] = subject

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("kind", (None, str(self.kind.value).encode(), "text/plain")))

        files.append(("file", (None, str(self.file).encode(), "text/plain")))

        if not isinstance(self.visibility, Unset):
            files.append(
                (
                    "visibility",
                    (None, str(self.visibility.value).encode(), "text/plain"),
                )
            )

        if not isinstance(self.partners, Unset):
            for partners_item_element in self.partners:
                files.append(
                    ("partners", (None, str(partners_item_element), "text/plain"))
                )

        if not isinstance(self.name, Unset):
            if isinstance(self.name, str):
                files.append(("name", (None, str(self.name).encode(), "text/plain")))
            else:
                files.append(("name", (None, str(self.name).encode(), "text/plain")))

        if not isinstance(self.proves, Unset):
            if isinstance(self.proves, str):
                files.append(
                    ("proves", (None, str(self.proves).encode(), "text/plain"))
                )
            else:
                files.append(
                    ("proves", (None, str(self.proves).encode(), "text/plain"))
                )

        if not isinstance(self.issuer, Unset):
            if isinstance(self.issuer, str):
                files.append(
                    ("issuer", (None, str(self.issuer).encode(), "text/plain"))
                )
            else:
                files.append(
                    ("issuer", (None, str(self.issuer).encode(), "text/plain"))
                )

        if not isinstance(self.number, Unset):
            if isinstance(self.number, str):
                files.append(
                    ("number", (None, str(self.number).encode(), "text/plain"))
                )
            else:
                files.append(
                    ("number", (None, str(self.number).encode(), "text/plain"))
                )

        if not isinstance(self.date, Unset):
            if isinstance(self.date, datetime.date):
                files.append(
                    ("date", (None, self.date.isoformat().encode(), "text/plain"))
                )
            else:
                files.append(("date", (None, str(self.date).encode(), "text/plain")))

        if not isinstance(self.valid_until, Unset):
            if isinstance(self.valid_until, datetime.date):
                files.append(
                    (
                        "valid_until",
                        (None, self.valid_until.isoformat().encode(), "text/plain"),
                    )
                )
            else:
                files.append(
                    (
                        "valid_until",
                        (None, str(self.valid_until).encode(), "text/plain"),
                    )
                )

        if not isinstance(self.lot_id, Unset):
            if isinstance(self.lot_id, UUID):
                files.append(("lot_id", (None, str(self.lot_id), "text/plain")))
            else:
                files.append(
                    ("lot_id", (None, str(self.lot_id).encode(), "text/plain"))
                )

        if not isinstance(self.subject, Unset):
            if isinstance(self.subject, str):
                files.append(
                    ("subject", (None, str(self.subject).encode(), "text/plain"))
                )
            else:
                files.append(
                    ("subject", (None, str(self.subject).encode(), "text/plain"))
                )

        return files

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = DocumentKind(d.pop("kind"))

        file = d.pop("file")

        _visibility = d.pop("visibility", UNSET)
        visibility: DocumentVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = DocumentVisibility(_visibility)

        _partners = d.pop("partners", UNSET)
        partners: list[UUID] | Unset = UNSET
        if _partners is not UNSET:
            partners = []
            for partners_item_data in _partners:
                partners_item = UUID(partners_item_data)

                partners.append(partners_item)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_proves(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        proves = _parse_proves(d.pop("proves", UNSET))

        def _parse_issuer(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        issuer = _parse_issuer(d.pop("issuer", UNSET))

        def _parse_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        def _parse_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_type_0 = datetime.date.fromisoformat(data)

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        date = _parse_date(d.pop("date", UNSET))

        def _parse_valid_until(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_until_type_0 = datetime.date.fromisoformat(data)

                return valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        valid_until = _parse_valid_until(d.pop("valid_until", UNSET))

        def _parse_lot_id(data: object) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lot_id_type_0 = UUID(data)

                return lot_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        lot_id = _parse_lot_id(d.pop("lot_id", UNSET))

        def _parse_subject(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subject = _parse_subject(d.pop("subject", UNSET))

        document_form = cls(
            kind=kind,
            file=file,
            visibility=visibility,
            partners=partners,
            name=name,
            proves=proves,
            issuer=issuer,
            number=number,
            date=date,
            valid_until=valid_until,
            lot_id=lot_id,
            subject=subject,
        )

        return document_form
