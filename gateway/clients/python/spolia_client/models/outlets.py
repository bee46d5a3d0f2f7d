from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.outlet import Outlet
    from ..models.outlets_rates import OutletsRates


T = TypeVar("T", bound="Outlets")


@_attrs_define
class Outlets:
    """Every way for a lot, in the order of the waste hierarchy, then by net value; what is refused for good last."""

    lot_id: UUID
    lot_version: int
    material: str
    mass_kg: float | None
    """ What the lines reckon with; null where no figure leads there. """
    rates_dated: datetime.date
    items: list[Outlet]
    rates: OutletsRates
    """ Every rate that a line rests on, by its key. """
    currency: Literal["EUR"] | Unset = "EUR"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        lot_id = str(self.lot_id)

        lot_version = self.lot_version

        material = self.material

        mass_kg: float | None
        mass_kg = self.mass_kg

        rates_dated = self.rates_dated.isoformat()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        rates = self.rates.to_dict()

        currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lot_id": lot_id,
                "lot_version": lot_version,
                "material": material,
                "mass_kg": mass_kg,
                "rates_dated": rates_dated,
                "items": items,
                "rates": rates,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.outlet import Outlet
        from ..models.outlets_rates import OutletsRates

        d = dict(src_dict)
        lot_id = UUID(d.pop("lot_id"))

        lot_version = d.pop("lot_version")

        material = d.pop("material")

        def _parse_mass_kg(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        mass_kg = _parse_mass_kg(d.pop("mass_kg"))

        rates_dated = datetime.date.fromisoformat(d.pop("rates_dated"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = Outlet.from_dict(items_item_data)

            items.append(items_item)

        rates = OutletsRates.from_dict(d.pop("rates"))

        currency = cast(Literal["EUR"] | Unset, d.pop("currency", UNSET))
        if currency != "EUR" and not isinstance(currency, Unset):
            raise ValueError(f"currency must match const 'EUR', got '{currency}'")

        outlets = cls(
            lot_id=lot_id,
            lot_version=lot_version,
            material=material,
            mass_kg=mass_kg,
            rates_dated=rates_dated,
            items=items,
            rates=rates,
            currency=currency,
        )

        outlets.additional_properties = d
        return outlets

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
