from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.asked import Asked
    from ..models.clauses import Clauses


T = TypeVar("T", bound="Use")


@_attrs_define
class Use:
    """A use with all it asks, what settles each demand, and a clause to copy."""

    code: str
    name: str
    materials: list[str]
    """ Classes it is written for, each with all below it. """
    asks: list[Asked]
    clauses: Clauses
    """ A clause of a specification to copy, per language. It says what the rules say. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        name = self.name

        materials = self.materials

        asks = []
        for asks_item_data in self.asks:
            asks_item = asks_item_data.to_dict()
            asks.append(asks_item)

        clauses = self.clauses.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "name": name,
                "materials": materials,
                "asks": asks,
                "clauses": clauses,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.asked import Asked
        from ..models.clauses import Clauses

        d = dict(src_dict)
        code = d.pop("code")

        name = d.pop("name")

        materials = cast(list[str], d.pop("materials"))

        asks = []
        _asks = d.pop("asks")
        for asks_item_data in _asks:
            asks_item = Asked.from_dict(asks_item_data)

            asks.append(asks_item)

        clauses = Clauses.from_dict(d.pop("clauses"))

        use = cls(
            code=code,
            name=name,
            materials=materials,
            asks=asks,
            clauses=clauses,
        )

        use.additional_properties = d
        return use

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
