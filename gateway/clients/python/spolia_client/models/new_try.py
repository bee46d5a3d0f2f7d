from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewTry")


@_attrs_define
class NewTry:
    """Which lots it is tried against: those around the programme's sites, there now or within so many days."""

    radius_km: float | Unset = 80.0
    """ As the crow flies, to the nearest site. """
    days: int | Unset = 365
    """ Lots that were published within so many days, and those that are now. """

    def to_dict(self) -> dict[str, Any]:
        radius_km = self.radius_km

        days = self.days

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if radius_km is not UNSET:
            field_dict["radius_km"] = radius_km
        if days is not UNSET:
            field_dict["days"] = days

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        radius_km = d.pop("radius_km", UNSET)

        days = d.pop("days", UNSET)

        new_try = cls(
            radius_km=radius_km,
            days=days,
        )

        return new_try
