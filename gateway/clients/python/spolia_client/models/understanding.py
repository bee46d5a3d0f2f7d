from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.counted import Counted
    from ..models.found_class import FoundClass
    from ..models.trait import Trait


T = TypeVar("T", bound="Understanding")


@_attrs_define
class Understanding:
    """A text as posting, import, search and wants understand it."""

    version: str
    """ Of the vocabulary. """
    material: str
    """ The class that is used; `unsorted` when none is likely enough. """
    found: list[FoundClass]
    """ The classes it may name, likeliest first. """
    attributes: list[Trait]
    quantity: Counted | None
    """ A hint: a title is no count. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.counted import Counted

        version = self.version

        material = self.material

        found = []
        for found_item_data in self.found:
            found_item = found_item_data.to_dict()
            found.append(found_item)

        attributes = []
        for attributes_item_data in self.attributes:
            attributes_item = attributes_item_data.to_dict()
            attributes.append(attributes_item)

        quantity: dict[str, Any] | None
        if isinstance(self.quantity, Counted):
            quantity = self.quantity.to_dict()
        else:
            quantity = self.quantity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "version": version,
                "material": material,
                "found": found,
                "attributes": attributes,
                "quantity": quantity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.counted import Counted
        from ..models.found_class import FoundClass
        from ..models.trait import Trait

        d = dict(src_dict)
        version = d.pop("version")

        material = d.pop("material")

        found = []
        _found = d.pop("found")
        for found_item_data in _found:
            found_item = FoundClass.from_dict(found_item_data)

            found.append(found_item)

        attributes = []
        _attributes = d.pop("attributes")
        for attributes_item_data in _attributes:
            attributes_item = Trait.from_dict(attributes_item_data)

            attributes.append(attributes_item)

        def _parse_quantity(data: object) -> Counted | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quantity_type_0 = Counted.from_dict(data)

                return quantity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Counted | None, data)

        quantity = _parse_quantity(d.pop("quantity"))

        understanding = cls(
            version=version,
            material=material,
            found=found,
            attributes=attributes,
            quantity=quantity,
        )

        understanding.additional_properties = d
        return understanding

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
