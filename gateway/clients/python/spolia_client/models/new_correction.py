from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.correction import Correction


T = TypeVar("T", bound="NewCorrection")


@_attrs_define
class NewCorrection:
    """Which items, and what is so of all of them, whatever the hub's lines say."""

    patch: Correction
    """ A merge patch: what is left out stays, null takes an earlier correction back. """
    category: None | str | Unset = UNSET
    """ All items of this category of the hub's own. """
    external_ids: list[str] | None | Unset = UNSET
    """ These items. """

    def to_dict(self) -> dict[str, Any]:
        patch = self.patch.to_dict()

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        external_ids: list[str] | None | Unset
        if isinstance(self.external_ids, Unset):
            external_ids = UNSET
        elif isinstance(self.external_ids, list):
            external_ids = self.external_ids

        else:
            external_ids = self.external_ids

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "patch": patch,
            }
        )
        if category is not UNSET:
            field_dict["category"] = category
        if external_ids is not UNSET:
            field_dict["external_ids"] = external_ids

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.correction import Correction

        d = dict(src_dict)
        patch = Correction.from_dict(d.pop("patch"))

        def _parse_category(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        def _parse_external_ids(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                external_ids_type_0 = cast(list[str], data)

                return external_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        external_ids = _parse_external_ids(d.pop("external_ids", UNSET))

        new_correction = cls(
            patch=patch,
            category=category,
            external_ids=external_ids,
        )

        return new_correction
