from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.published_change_data_type_0 import PublishedChangeDataType0


T = TypeVar("T", bound="PublishedChange")


@_attrs_define
class PublishedChange:
    """A state of one subject from now on, as a CloudEvent (1.0, JSON)."""

    id: UUID
    """ The same whenever this is told. """
    source: str
    """ The service that says so. """
    type_: str
    """ What changed, and the version of `data`. """
    subject: UUID
    """ Id of the lot, the receiver, the programme, the reservation or the want. """
    time: datetime.datetime | None
    """ When it changed; null for what was published before you began. """
    version: int
    """ Version of the subject. Ignore a change whose version is not higher than the one you hold. """
    data: None | PublishedChangeDataType0
    """ All that is published of it, as `GET` answers everyone, or the parties of a reservation; of a want what it
    is matched by. Null: forget it, it is gone. """
    specversion: Literal["1.0"] | Unset = "1.0"
    datacontenttype: Literal["application/json"] | Unset = "application/json"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.published_change_data_type_0 import PublishedChangeDataType0

        id = str(self.id)

        source = self.source

        type_ = self.type_

        subject = str(self.subject)

        time: None | str
        if isinstance(self.time, datetime.datetime):
            time = self.time.isoformat()
        else:
            time = self.time

        version = self.version

        data: dict[str, Any] | None
        if isinstance(self.data, PublishedChangeDataType0):
            data = self.data.to_dict()
        else:
            data = self.data

        specversion = self.specversion

        datacontenttype = self.datacontenttype

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "source": source,
                "type": type_,
                "subject": subject,
                "time": time,
                "version": version,
                "data": data,
            }
        )
        if specversion is not UNSET:
            field_dict["specversion"] = specversion
        if datacontenttype is not UNSET:
            field_dict["datacontenttype"] = datacontenttype

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.published_change_data_type_0 import PublishedChangeDataType0

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        source = d.pop("source")

        type_ = d.pop("type")

        subject = UUID(d.pop("subject"))

        def _parse_time(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                time_type_0 = datetime.datetime.fromisoformat(data)

                return time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        time = _parse_time(d.pop("time"))

        version = d.pop("version")

        def _parse_data(data: object) -> None | PublishedChangeDataType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                data_type_0 = PublishedChangeDataType0.from_dict(data)

                return data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PublishedChangeDataType0, data)

        data = _parse_data(d.pop("data"))

        specversion = cast(Literal["1.0"] | Unset, d.pop("specversion", UNSET))
        if specversion != "1.0" and not isinstance(specversion, Unset):
            raise ValueError(f"specversion must match const '1.0', got '{specversion}'")

        datacontenttype = cast(
            Literal["application/json"] | Unset, d.pop("datacontenttype", UNSET)
        )
        if datacontenttype != "application/json" and not isinstance(
            datacontenttype, Unset
        ):
            raise ValueError(
                f"datacontenttype must match const 'application/json', got '{datacontenttype}'"
            )

        published_change = cls(
            id=id,
            source=source,
            type_=type_,
            subject=subject,
            time=time,
            version=version,
            data=data,
            specversion=specversion,
            datacontenttype=datacontenttype,
        )

        published_change.additional_properties = d
        return published_change

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
