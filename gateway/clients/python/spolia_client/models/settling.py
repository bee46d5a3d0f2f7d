from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.settler import Settler

if TYPE_CHECKING:
    from ..models.typical_cost import TypicalCost


T = TypeVar("T", bound="Settling")


@_attrs_define
class Settling:
    """What settles a rule: who, by which standard, on how many samples, in how many days, at what typical cost."""

    by: Settler
    """ Who can say whether a rule is met. """
    name: str
    """ Who that is, in the reader's language. """
    standard: None | str
    samples: int
    days: int
    """ Calendar days until the answer is there, as a rule. """
    cost: None | TypicalCost
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.typical_cost import TypicalCost

        by = self.by.value

        name = self.name

        standard: None | str
        standard = self.standard

        samples = self.samples

        days = self.days

        cost: dict[str, Any] | None
        if isinstance(self.cost, TypicalCost):
            cost = self.cost.to_dict()
        else:
            cost = self.cost

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "by": by,
                "name": name,
                "standard": standard,
                "samples": samples,
                "days": days,
                "cost": cost,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.typical_cost import TypicalCost

        d = dict(src_dict)
        by = Settler(d.pop("by"))

        name = d.pop("name")

        def _parse_standard(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        standard = _parse_standard(d.pop("standard"))

        samples = d.pop("samples")

        days = d.pop("days")

        def _parse_cost(data: object) -> None | TypicalCost:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_type_0 = TypicalCost.from_dict(data)

                return cost_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TypicalCost, data)

        cost = _parse_cost(d.pop("cost"))

        settling = cls(
            by=by,
            name=name,
            standard=standard,
            samples=samples,
            days=days,
            cost=cost,
        )

        settling.additional_properties = d
        return settling

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
