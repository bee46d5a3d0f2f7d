from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.registry import Registry

T = TypeVar("T", bound="Registered")


@_attrs_define
class Registered:
    """What a register calls the building or its address."""

    registry: Registry
    """ Registers of addresses and buildings: Flanders' two, Brussels', Wallonia's, and the federal one over all.
    """
    id: str
    """ Its id there, such as an adresObjectID. """

    def to_dict(self) -> dict[str, Any]:
        registry = self.registry.value

        id = self.id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "registry": registry,
                "id": id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        registry = Registry(d.pop("registry"))

        id = d.pop("id")

        registered = cls(
            registry=registry,
            id=id,
        )

        return registered
