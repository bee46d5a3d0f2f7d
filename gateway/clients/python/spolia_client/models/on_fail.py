from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.consequence import Consequence
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.charge import Charge


T = TypeVar("T", bound="OnFail")


@_attrs_define
class OnFail:
    """What comes of a load that breaks the rule. Only a refusal keeps it outside."""

    consequence: Consequence | Unset = UNSET
    """ What comes of a load that breaks a rule. """
    charge: Charge | None | Unset = UNSET
    """ What a surcharge is, or what a refused load costs its sender. """
    reclassified_as: None | str | Unset = UNSET
    """ What it is taken as instead, in the receiver's own words. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.charge import Charge

        consequence: str | Unset = UNSET
        if not isinstance(self.consequence, Unset):
            consequence = self.consequence.value

        charge: dict[str, Any] | None | Unset
        if isinstance(self.charge, Unset):
            charge = UNSET
        elif isinstance(self.charge, Charge):
            charge = self.charge.to_dict()
        else:
            charge = self.charge

        reclassified_as: None | str | Unset
        if isinstance(self.reclassified_as, Unset):
            reclassified_as = UNSET
        else:
            reclassified_as = self.reclassified_as

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if consequence is not UNSET:
            field_dict["consequence"] = consequence
        if charge is not UNSET:
            field_dict["charge"] = charge
        if reclassified_as is not UNSET:
            field_dict["reclassified_as"] = reclassified_as

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.charge import Charge

        d = dict(src_dict)
        _consequence = d.pop("consequence", UNSET)
        consequence: Consequence | Unset
        if isinstance(_consequence, Unset):
            consequence = UNSET
        else:
            consequence = Consequence(_consequence)

        def _parse_charge(data: object) -> Charge | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                charge_type_0 = Charge.from_dict(data)

                return charge_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Charge | None | Unset, data)

        charge = _parse_charge(d.pop("charge", UNSET))

        def _parse_reclassified_as(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reclassified_as = _parse_reclassified_as(d.pop("reclassified_as", UNSET))

        on_fail = cls(
            consequence=consequence,
            charge=charge,
            reclassified_as=reclassified_as,
        )

        return on_fail
