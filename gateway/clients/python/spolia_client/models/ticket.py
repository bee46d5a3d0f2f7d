from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Ticket")


@_attrs_define
class Ticket:
    """A weighbridge ticket, with what the load weighed."""

    number: str
    gross_kg: float
    """ The full lorry. """
    tare_kg: float
    """ The empty lorry. """
    weighed_at: datetime.datetime
    net_kg: float

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        gross_kg = self.gross_kg

        tare_kg = self.tare_kg

        weighed_at = self.weighed_at.isoformat()

        net_kg = self.net_kg

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "gross_kg": gross_kg,
                "tare_kg": tare_kg,
                "weighed_at": weighed_at,
                "net_kg": net_kg,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        number = d.pop("number")

        gross_kg = d.pop("gross_kg")

        tare_kg = d.pop("tare_kg")

        weighed_at = datetime.datetime.fromisoformat(d.pop("weighed_at"))

        net_kg = d.pop("net_kg")

        ticket = cls(
            number=number,
            gross_kg=gross_kg,
            tare_kg=tare_kg,
            weighed_at=weighed_at,
            net_kg=net_kg,
        )

        return ticket
