from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

from ..models.finding import Finding
from ..models.substance import Substance

T = TypeVar("T", bound="SubstanceFinding")


@_attrs_define
class SubstanceFinding:
    """What a survey or laboratory said of a substance."""

    substance: Substance
    """ What disturbs reuse or recycling, as found in or on the material. """
    finding: Finding
    """ What a survey or laboratory said of a substance. """

    def to_dict(self) -> dict[str, Any]:
        substance = self.substance.value

        finding = self.finding.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "substance": substance,
                "finding": finding,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        substance = Substance(d.pop("substance"))

        finding = Finding(d.pop("finding"))

        substance_finding = cls(
            substance=substance,
            finding=finding,
        )

        return substance_finding
