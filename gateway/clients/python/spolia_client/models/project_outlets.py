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
    from ..models.fraction import Fraction
    from ..models.project_outlets_rates import ProjectOutletsRates


T = TypeVar("T", bound="ProjectOutlets")


@_attrs_define
class ProjectOutlets:
    """A whole project: what to keep apart first, by the day to decide."""

    project_id: UUID
    name: str
    as_of: datetime.date
    rates_dated: datetime.date
    net: str
    """ Euros without VAT, as a decimal string. """
    mixed: float | str
    """ Euros that come of leaving all of it to the machine. """
    earns: float | str
    """ The difference. """
    hours: float
    """ Of one person, by hand. """
    spares_kg_co2e: float
    """ Against leaving all of it to the machine. """
    fractions: list[Fraction]
    uncounted: list[str]
    """ Numbers of items without a quantity. """
    unweighed: list[str]
    """ Numbers of items of unknown mass. """
    stays: list[str]
    """ Numbers of items that are used again in their place. """
    rates: ProjectOutletsRates
    """ Every rate that a line rests on, by its key. """
    currency: Literal["EUR"] | Unset = "EUR"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        project_id = str(self.project_id)

        name = self.name

        as_of = self.as_of.isoformat()

        rates_dated = self.rates_dated.isoformat()

        net = self.net

        mixed: float | str
        mixed = self.mixed

        earns: float | str
        earns = self.earns

        hours = self.hours

        spares_kg_co2e = self.spares_kg_co2e

        fractions = []
        for fractions_item_data in self.fractions:
            fractions_item = fractions_item_data.to_dict()
            fractions.append(fractions_item)

        uncounted = self.uncounted

        unweighed = self.unweighed

        stays = self.stays

        rates = self.rates.to_dict()

        currency = self.currency

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "project_id": project_id,
                "name": name,
                "as_of": as_of,
                "rates_dated": rates_dated,
                "net": net,
                "mixed": mixed,
                "earns": earns,
                "hours": hours,
                "spares_kg_co2e": spares_kg_co2e,
                "fractions": fractions,
                "uncounted": uncounted,
                "unweighed": unweighed,
                "stays": stays,
                "rates": rates,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.fraction import Fraction
        from ..models.project_outlets_rates import ProjectOutletsRates

        d = dict(src_dict)
        project_id = UUID(d.pop("project_id"))

        name = d.pop("name")

        as_of = datetime.date.fromisoformat(d.pop("as_of"))

        rates_dated = datetime.date.fromisoformat(d.pop("rates_dated"))

        net = d.pop("net")

        def _parse_mixed(data: object) -> float | str:
            return cast(float | str, data)

        mixed = _parse_mixed(d.pop("mixed"))

        def _parse_earns(data: object) -> float | str:
            return cast(float | str, data)

        earns = _parse_earns(d.pop("earns"))

        hours = d.pop("hours")

        spares_kg_co2e = d.pop("spares_kg_co2e")

        fractions = []
        _fractions = d.pop("fractions")
        for fractions_item_data in _fractions:
            fractions_item = Fraction.from_dict(fractions_item_data)

            fractions.append(fractions_item)

        uncounted = cast(list[str], d.pop("uncounted"))

        unweighed = cast(list[str], d.pop("unweighed"))

        stays = cast(list[str], d.pop("stays"))

        rates = ProjectOutletsRates.from_dict(d.pop("rates"))

        currency = cast(Literal["EUR"] | Unset, d.pop("currency", UNSET))
        if currency != "EUR" and not isinstance(currency, Unset):
            raise ValueError(f"currency must match const 'EUR', got '{currency}'")

        project_outlets = cls(
            project_id=project_id,
            name=name,
            as_of=as_of,
            rates_dated=rates_dated,
            net=net,
            mixed=mixed,
            earns=earns,
            hours=hours,
            spares_kg_co2e=spares_kg_co2e,
            fractions=fractions,
            uncounted=uncounted,
            unweighed=unweighed,
            stays=stays,
            rates=rates,
            currency=currency,
        )

        project_outlets.additional_properties = d
        return project_outlets

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
