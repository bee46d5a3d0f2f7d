from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Weight")


@_attrs_define
class Weight:
    """What was weighed. Two of the three are enough, from which the third is reckoned, or the net weight alone."""

    gross_kg: float | None | Unset = UNSET
    """ The lorry with its load. """
    tare_kg: float | None | Unset = UNSET
    """ The lorry. """
    net_kg: float | None | Unset = UNSET
    """ The load; gross less tare. """
    ticket: None | str | Unset = UNSET
    """ Number of the weighbridge's ticket. """

    def to_dict(self) -> dict[str, Any]:
        gross_kg: float | None | Unset
        if isinstance(self.gross_kg, Unset):
            gross_kg = UNSET
        else:
            gross_kg = self.gross_kg

        tare_kg: float | None | Unset
        if isinstance(self.tare_kg, Unset):
            tare_kg = UNSET
        else:
            tare_kg = self.tare_kg

        net_kg: float | None | Unset
        if isinstance(self.net_kg, Unset):
            net_kg = UNSET
        else:
            net_kg = self.net_kg

        ticket: None | str | Unset
        if isinstance(self.ticket, Unset):
            ticket = UNSET
        else:
            ticket = self.ticket

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if gross_kg is not UNSET:
            field_dict["gross_kg"] = gross_kg
        if tare_kg is not UNSET:
            field_dict["tare_kg"] = tare_kg
        if net_kg is not UNSET:
            field_dict["net_kg"] = net_kg
        if ticket is not UNSET:
            field_dict["ticket"] = ticket

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)

        def _parse_gross_kg(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        gross_kg = _parse_gross_kg(d.pop("gross_kg", UNSET))

        def _parse_tare_kg(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        tare_kg = _parse_tare_kg(d.pop("tare_kg", UNSET))

        def _parse_net_kg(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        net_kg = _parse_net_kg(d.pop("net_kg", UNSET))

        def _parse_ticket(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ticket = _parse_ticket(d.pop("ticket", UNSET))

        weight = cls(
            gross_kg=gross_kg,
            tare_kg=tare_kg,
            net_kg=net_kg,
            ticket=ticket,
        )

        return weight
