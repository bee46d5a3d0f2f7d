from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.new_rates_rates import NewRatesRates


T = TypeVar("T", bound="NewRates")


@_attrs_define
class NewRates:
    """Your own rates, all of them: what is left out stands as packaged."""

    rates: NewRatesRates
    """ By key, as decimal strings. """

    def to_dict(self) -> dict[str, Any]:
        rates = self.rates.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rates": rates,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.new_rates_rates import NewRatesRates

        d = dict(src_dict)
        rates = NewRatesRates.from_dict(d.pop("rates"))

        new_rates = cls(
            rates=rates,
        )

        return new_rates
