from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.guess import Guess
    from ..models.quantity import Quantity
    from ..models.understood_attributes import UnderstoodAttributes
    from ..models.understood_words import UnderstoodWords


T = TypeVar("T", bound="Understood")


@_attrs_define
class Understood:
    """How the question was understood."""

    material: None | str
    """ Code of the class that was asked, or that the words name. """
    confidence: float | None
    """ How surely; 1 when the code was given. """
    alternatives: list[Guess]
    """ What else the words may mean; its lots are found too. """
    words: UnderstoodWords
    """ The words that take part, each with the folded words in use it may stand for. """
    attributes: UnderstoodAttributes
    """ What was asked of attributes, each with the keys that lots in any language are found by. """
    quantity: None | Quantity
    """ How much the words ask for; it counts where no `quantity` was given. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.quantity import Quantity

        material: None | str
        material = self.material

        confidence: float | None
        confidence = self.confidence

        alternatives = []
        for alternatives_item_data in self.alternatives:
            alternatives_item = alternatives_item_data.to_dict()
            alternatives.append(alternatives_item)

        words = self.words.to_dict()

        attributes = self.attributes.to_dict()

        quantity: dict[str, Any] | None
        if isinstance(self.quantity, Quantity):
            quantity = self.quantity.to_dict()
        else:
            quantity = self.quantity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "material": material,
                "confidence": confidence,
                "alternatives": alternatives,
                "words": words,
                "attributes": attributes,
                "quantity": quantity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.guess import Guess
        from ..models.quantity import Quantity
        from ..models.understood_attributes import UnderstoodAttributes
        from ..models.understood_words import UnderstoodWords

        d = dict(src_dict)

        def _parse_material(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        material = _parse_material(d.pop("material"))

        def _parse_confidence(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        confidence = _parse_confidence(d.pop("confidence"))

        alternatives = []
        _alternatives = d.pop("alternatives")
        for alternatives_item_data in _alternatives:
            alternatives_item = Guess.from_dict(alternatives_item_data)

            alternatives.append(alternatives_item)

        words = UnderstoodWords.from_dict(d.pop("words"))

        attributes = UnderstoodAttributes.from_dict(d.pop("attributes"))

        def _parse_quantity(data: object) -> None | Quantity:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quantity_type_0 = Quantity.from_dict(data)

                return quantity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Quantity, data)

        quantity = _parse_quantity(d.pop("quantity"))

        understood = cls(
            material=material,
            confidence=confidence,
            alternatives=alternatives,
            words=words,
            attributes=attributes,
            quantity=quantity,
        )

        understood.additional_properties = d
        return understood

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
