from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.force import Force
from ..models.held_regulation_verdict_outcome import HeldRegulationVerdictOutcome
from ..models.region import Region

T = TypeVar("T", bound="HeldRegulation")


@_attrs_define
class HeldRegulation:
    """What one thing that the law asks comes to for a lot, where it would be received."""

    code: str
    """ As at `/v1/regulations`. """
    force: Force
    """ What comes of meeting it, or not. """
    region: None | Region
    """ Whose law it is; null: everywhere. """
    outcome: HeldRegulationVerdictOutcome
    """ What is known of the lot, held against it. """
    text: str
    """ What it says, plainly, in the reader's language. """
    source: str
    """ Where it stands, with what nobody has checked marked [bg]. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        force = self.force.value

        region: None | str
        if isinstance(self.region, Region):
            region = self.region.value
        else:
            region = self.region

        outcome = self.outcome.value

        text = self.text

        source = self.source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "force": force,
                "region": region,
                "outcome": outcome,
                "text": text,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        code = d.pop("code")

        force = Force(d.pop("force"))

        def _parse_region(data: object) -> None | Region:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                region_type_0 = Region(data)

                return region_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Region, data)

        region = _parse_region(d.pop("region"))

        outcome = HeldRegulationVerdictOutcome(d.pop("outcome"))

        text = d.pop("text")

        source = d.pop("source")

        held_regulation = cls(
            code=code,
            force=force,
            region=region,
            outcome=outcome,
            text=text,
            source=source,
        )

        held_regulation.additional_properties = d
        return held_regulation

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
