from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="TakingOut")


@_attrs_define
class TakingOut:
    """How it is taken out whole."""

    title: str
    tools: list[str]
    protection: list[str]
    steps: list[str]
    breaks: list[str]
    """ What breaks it, or makes it worthless. """
    source: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        tools = self.tools

        protection = self.protection

        steps = self.steps

        breaks = self.breaks

        source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "tools": tools,
                "protection": protection,
                "steps": steps,
                "breaks": breaks,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        title = d.pop("title")

        tools = cast(list[str], d.pop("tools"))

        protection = cast(list[str], d.pop("protection"))

        steps = cast(list[str], d.pop("steps"))

        breaks = cast(list[str], d.pop("breaks"))

        source = d.pop("source")

        taking_out = cls(
            title=title,
            tools=tools,
            protection=protection,
            steps=steps,
            breaks=breaks,
            source=source,
        )

        taking_out.additional_properties = d
        return taking_out

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
