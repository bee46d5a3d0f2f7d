from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.outlet_amount import OutletAmount
    from ..models.outlet_neighbour import OutletNeighbour


T = TypeVar("T", bound="Together")


@_attrs_define
class Together:
    """What a delivery must come to at least, and the nearest other lots that make it up with this one."""

    minimum: OutletAmount
    """ So much, in one unit. """
    own: float
    """ What this lot has, in the unit of the minimum. """
    total: float
    """ What all of them have. """
    enough: bool
    lots: list[OutletNeighbour]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        minimum = self.minimum.to_dict()

        own = self.own

        total = self.total

        enough = self.enough

        lots = []
        for lots_item_data in self.lots:
            lots_item = lots_item_data.to_dict()
            lots.append(lots_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "minimum": minimum,
                "own": own,
                "total": total,
                "enough": enough,
                "lots": lots,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.outlet_amount import OutletAmount
        from ..models.outlet_neighbour import OutletNeighbour

        d = dict(src_dict)
        minimum = OutletAmount.from_dict(d.pop("minimum"))

        own = d.pop("own")

        total = d.pop("total")

        enough = d.pop("enough")

        lots = []
        _lots = d.pop("lots")
        for lots_item_data in _lots:
            lots_item = OutletNeighbour.from_dict(lots_item_data)

            lots.append(lots_item)

        together = cls(
            minimum=minimum,
            own=own,
            total=total,
            enough=enough,
            lots=lots,
        )

        together.additional_properties = d
        return together

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
