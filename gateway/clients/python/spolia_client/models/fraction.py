from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.other_way import OtherWay
    from ..models.outlet import Outlet


T = TypeVar("T", bound="Fraction")


@_attrs_define
class Fraction:
    """One item, the way to choose for it, and the way that comes of not choosing."""

    number: str
    title: str
    material: str
    mass_kg: float | None
    """ Null where no figure leads there: then nothing is reckoned. """
    apart: bool
    """ Whether it is to be taken out by hand; else the machine does it. """
    earns: float | str
    """ Euros that this leaves over what comes of not choosing. """
    chosen: Outlet
    """ One way for the lot. `net` is the sum of its lines. """
    usual: OtherWay
    """ Another way for it, in short. """
    others: list[OtherWay]
    """ The best of the other ways, in the order of the waste hierarchy. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        title = self.title

        material = self.material

        mass_kg: float | None
        mass_kg = self.mass_kg

        apart = self.apart

        earns: float | str
        earns = self.earns

        chosen = self.chosen.to_dict()

        usual = self.usual.to_dict()

        others = []
        for others_item_data in self.others:
            others_item = others_item_data.to_dict()
            others.append(others_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "number": number,
                "title": title,
                "material": material,
                "mass_kg": mass_kg,
                "apart": apart,
                "earns": earns,
                "chosen": chosen,
                "usual": usual,
                "others": others,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.other_way import OtherWay
        from ..models.outlet import Outlet

        d = dict(src_dict)
        number = d.pop("number")

        title = d.pop("title")

        material = d.pop("material")

        def _parse_mass_kg(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        mass_kg = _parse_mass_kg(d.pop("mass_kg"))

        apart = d.pop("apart")

        def _parse_earns(data: object) -> float | str:
            return cast(float | str, data)

        earns = _parse_earns(d.pop("earns"))

        chosen = Outlet.from_dict(d.pop("chosen"))

        usual = OtherWay.from_dict(d.pop("usual"))

        others = []
        _others = d.pop("others")
        for others_item_data in _others:
            others_item = OtherWay.from_dict(others_item_data)

            others.append(others_item)

        fraction = cls(
            number=number,
            title=title,
            material=material,
            mass_kg=mass_kg,
            apart=apart,
            earns=earns,
            chosen=chosen,
            usual=usual,
            others=others,
        )

        fraction.additional_properties = d
        return fraction

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
