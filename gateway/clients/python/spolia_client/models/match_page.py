from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.facets import Facets
    from ..models.match import Match
    from ..models.understood import Understood


T = TypeVar("T", bound="MatchPage")


@_attrs_define
class MatchPage:
    """The best matches first; equal scores stand in a stable order."""

    items: list[Match]
    next_: None | str
    """ Cursor of the next page; null on the last. """
    truncated: bool
    """ More lots fit than were scored; those farthest away (or oldest) were left out. """
    understood: Understood
    """ How the question was understood. """
    facets: Facets | None
    """ Where `facets` were asked for. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.facets import Facets

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_: None | str
        next_ = self.next_

        truncated = self.truncated

        understood = self.understood.to_dict()

        facets: dict[str, Any] | None
        if isinstance(self.facets, Facets):
            facets = self.facets.to_dict()
        else:
            facets = self.facets

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "items": items,
                "next": next_,
                "truncated": truncated,
                "understood": understood,
                "facets": facets,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.facets import Facets
        from ..models.match import Match
        from ..models.understood import Understood

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = Match.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        truncated = d.pop("truncated")

        understood = Understood.from_dict(d.pop("understood"))

        def _parse_facets(data: object) -> Facets | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                facets_type_0 = Facets.from_dict(data)

                return facets_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Facets | None, data)

        facets = _parse_facets(d.pop("facets"))

        match_page = cls(
            items=items,
            next_=next_,
            truncated=truncated,
            understood=understood,
            facets=facets,
        )

        match_page.additional_properties = d
        return match_page

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
