from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.file_type import FileType

T = TypeVar("T", bound="StoredFile")


@_attrs_define
class StoredFile:
    """What is kept of the file."""

    media_type: FileType
    """ The types that are kept, by the media type they are served with. """
    size: int
    """ Bytes. """
    sha256: str
    """ Of the bytes as they are kept and served; images are encoded anew, without their place. """
    width: int | None
    """ Of an image, in pixels. """
    height: int | None
    has_thumbnail: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        media_type = self.media_type.value

        size = self.size

        sha256 = self.sha256

        width: int | None
        width = self.width

        height: int | None
        height = self.height

        has_thumbnail = self.has_thumbnail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "media_type": media_type,
                "size": size,
                "sha256": sha256,
                "width": width,
                "height": height,
                "has_thumbnail": has_thumbnail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        media_type = FileType(d.pop("media_type"))

        size = d.pop("size")

        sha256 = d.pop("sha256")

        def _parse_width(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        width = _parse_width(d.pop("width"))

        def _parse_height(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        height = _parse_height(d.pop("height"))

        has_thumbnail = d.pop("has_thumbnail")

        stored_file = cls(
            media_type=media_type,
            size=size,
            sha256=sha256,
            width=width,
            height=height,
            has_thumbnail=has_thumbnail,
        )

        stored_file.additional_properties = d
        return stored_file

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
