from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.mapping_columns import MappingColumns


T = TypeVar("T", bound="Mapping")


@_attrs_define
class Mapping:
    """What an organization's own headings mean."""

    columns: MappingColumns
    """ By heading, as it stands in the file. """
    name: str
    version: int

    def to_dict(self) -> dict[str, Any]:
        columns = self.columns.to_dict()

        name = self.name

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "columns": columns,
                "name": name,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.mapping_columns import MappingColumns

        d = dict(src_dict)
        columns = MappingColumns.from_dict(d.pop("columns"))

        name = d.pop("name")

        version = d.pop("version")

        mapping = cls(
            columns=columns,
            name=name,
            version=version,
        )

        return mapping
