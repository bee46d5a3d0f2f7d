from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fate import Fate
from ..models.other_way_verdict_outcome import OtherWayVerdictOutcome

T = TypeVar("T", bound="OtherWay")


@_attrs_define
class OtherWay:
    """Another way for it, in short."""

    fate: Fate
    """ What becomes of it, best first: the waste hierarchy (Directive 2008/98/EC, article 4), with recycling in two
    steps. """
    to: str
    """ Who takes it, for people. """
    outcome: OtherWayVerdictOutcome
    net: str
    """ Euros without VAT, as a decimal string. """
    decide_by: datetime.date | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fate = self.fate.value

        to = self.to

        outcome = self.outcome.value

        net = self.net

        decide_by: None | str
        if isinstance(self.decide_by, datetime.date):
            decide_by = self.decide_by.isoformat()
        else:
            decide_by = self.decide_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fate": fate,
                "to": to,
                "outcome": outcome,
                "net": net,
                "decide_by": decide_by,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        fate = Fate(d.pop("fate"))

        to = d.pop("to")

        outcome = OtherWayVerdictOutcome(d.pop("outcome"))

        net = d.pop("net")

        def _parse_decide_by(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                decide_by_type_0 = datetime.date.fromisoformat(data)

                return decide_by_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        decide_by = _parse_decide_by(d.pop("decide_by"))

        other_way = cls(
            fate=fate,
            to=to,
            outcome=outcome,
            net=net,
            decide_by=decide_by,
        )

        other_way.additional_properties = d
        return other_way

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
