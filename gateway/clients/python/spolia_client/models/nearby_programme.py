from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fate import Fate

T = TypeVar("T", bound="NearbyProgramme")


@_attrs_define
class NearbyProgramme:
    """Under which terms it is taken there."""

    id: UUID
    name: str
    number: int
    """ Of the version in force. """
    fate: Fate
    """ What becomes of it, best first: the waste hierarchy (Directive 2008/98/EC, article 4), with recycling in two
    steps. """
    confirmed: bool
    """ Whether the receiver itself stands for it. """
    example: bool
    """ Written to show the product; never a firm's current condition. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        name = self.name

        number = self.number

        fate = self.fate.value

        confirmed = self.confirmed

        example = self.example

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "number": number,
                "fate": fate,
                "confirmed": confirmed,
                "example": example,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        id = UUID(d.pop("id"))

        name = d.pop("name")

        number = d.pop("number")

        fate = Fate(d.pop("fate"))

        confirmed = d.pop("confirmed")

        example = d.pop("example")

        nearby_programme = cls(
            id=id,
            name=name,
            number=number,
            fate=fate,
            confirmed=confirmed,
            example=example,
        )

        nearby_programme.additional_properties = d
        return nearby_programme

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
