from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.audience import Audience
from ..models.place_shown import PlaceShown
from ..types import UNSET, Unset

T = TypeVar("T", bound="VisibilityPatch")


@_attrs_define
class VisibilityPatch:
    """As the owner wishes; left out, the rule of the house decides."""

    place: None | PlaceShown | Unset = UNSET
    """ `municipality` until the material is released, `exact` after. """
    audience: Audience | None | Unset = UNSET
    """ Who finds the lot. """

    def to_dict(self) -> dict[str, Any]:
        place: None | str | Unset
        if isinstance(self.place, Unset):
            place = UNSET
        elif isinstance(self.place, PlaceShown):
            place = self.place.value
        else:
            place = self.place

        audience: None | str | Unset
        if isinstance(self.audience, Unset):
            audience = UNSET
        elif isinstance(self.audience, Audience):
            audience = self.audience.value
        else:
            audience = self.audience

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if place is not UNSET:
            field_dict["place"] = place
        if audience is not UNSET:
            field_dict["audience"] = audience

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_place(data: object) -> None | PlaceShown | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                place_type_0 = PlaceShown(data)

                return place_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PlaceShown | Unset, data)

        place = _parse_place(d.pop("place", UNSET))

        def _parse_audience(data: object) -> Audience | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                audience_type_0 = Audience(data)

                return audience_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Audience | None | Unset, data)

        audience = _parse_audience(d.pop("audience", UNSET))

        visibility_patch = cls(
            place=place,
            audience=audience,
        )

        return visibility_patch
