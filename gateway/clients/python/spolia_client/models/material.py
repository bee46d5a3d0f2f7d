from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.guess import Guess


T = TypeVar("T", bound="Material")


@_attrs_define
class Material:
    """What material it is, and how surely: as stated (confidence 1), or as the title was understood."""

    code: str
    """ Code of the material vocabulary; `unsorted` when the title resolves to no class. """
    confidence: float
    alternatives: list[Guess]
    vocabulary_version: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        confidence = self.confidence

        alternatives = []
        for alternatives_item_data in self.alternatives:
            alternatives_item = alternatives_item_data.to_dict()
            alternatives.append(alternatives_item)

        vocabulary_version = self.vocabulary_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "confidence": confidence,
                "alternatives": alternatives,
                "vocabulary_version": vocabulary_version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.guess import Guess

        d = dict(src_dict)
        code = d.pop("code")

        confidence = d.pop("confidence")

        alternatives = []
        _alternatives = d.pop("alternatives")
        for alternatives_item_data in _alternatives:
            alternatives_item = Guess.from_dict(alternatives_item_data)

            alternatives.append(alternatives_item)

        vocabulary_version = d.pop("vocabulary_version")

        material = cls(
            code=code,
            confidence=confidence,
            alternatives=alternatives,
            vocabulary_version=vocabulary_version,
        )

        material.additional_properties = d
        return material

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
