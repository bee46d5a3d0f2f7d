from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.about import About

T = TypeVar("T", bound="HiddenFact")


@_attrs_define
class HiddenFact:
    """That there is a fact, and what it is about. Who may see more of it is its owner's to say."""

    about: About
    """ What kind of thing a fact tells. `Aspect.of` names which one, where there are several. """
    of: None | str
    """ Which substance, document or whatever, where there are several. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        about = self.about.value

        of: None | str
        of = self.of

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "about": about,
                "of": of,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        about = About(d.pop("about"))

        def _parse_of(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        of = _parse_of(d.pop("of"))

        hidden_fact = cls(
            about=about,
            of=of,
        )

        hidden_fact.additional_properties = d
        return hidden_fact

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
