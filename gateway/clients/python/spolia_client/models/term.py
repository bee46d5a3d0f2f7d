from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.term_kind import TermKind

T = TypeVar("T", bound="Term")


@_attrs_define
class Term:
    """A word that rules and facts are made of."""

    kind: TermKind
    """ What it names. """
    code: str
    name: str
    """ In the reader's language. """
    unit: None | str
    """ Of a property: what its figures are in. """
    classes: list[str]
    """ Of a property: its scale, worst first; empty where it has a unit. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        code = self.code

        name = self.name

        unit: None | str
        unit = self.unit

        classes = self.classes

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "code": code,
                "name": name,
                "unit": unit,
                "classes": classes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        kind = TermKind(d.pop("kind"))

        code = d.pop("code")

        name = d.pop("name")

        def _parse_unit(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit = _parse_unit(d.pop("unit"))

        classes = cast(list[str], d.pop("classes"))

        term = cls(
            kind=kind,
            code=code,
            name=name,
            unit=unit,
            classes=classes,
        )

        term.additional_properties = d
        return term

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
