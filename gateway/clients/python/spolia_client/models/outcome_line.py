from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.material_outcome import MaterialOutcome
from ..types import UNSET, Unset

T = TypeVar("T", bound="OutcomeLine")


@_attrs_define
class OutcomeLine:
    """So much of one waste code that went one way."""

    eural: str
    """ European list of waste. """
    kg: float
    outcome: MaterialOutcome
    """ Where it went, best first (the order of Directive 2008/98/EC, with reuse as a product before it). """
    number: None | str | Unset = UNSET
    """ The item of the inventory. """
    material: None | str | Unset = UNSET
    """ Class of the vocabulary, where the item does not say it. """
    destination: None | str | Unset = UNSET
    """ Where it went. """
    distance_km: float | None | Unset = UNSET
    """ By road, to where it went. """
    document_number: None | str | Unset = UNSET
    """ Of the paper that says so. """
    document_date: datetime.date | None | Unset = UNSET
    """ Of the paper; the year that the CO2e statement counts it in. """

    def to_dict(self) -> dict[str, Any]:
        eural = self.eural

        kg = self.kg

        outcome = self.outcome.value

        number: None | str | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        material: None | str | Unset
        if isinstance(self.material, Unset):
            material = UNSET
        else:
            material = self.material

        destination: None | str | Unset
        if isinstance(self.destination, Unset):
            destination = UNSET
        else:
            destination = self.destination

        distance_km: float | None | Unset
        if isinstance(self.distance_km, Unset):
            distance_km = UNSET
        else:
            distance_km = self.distance_km

        document_number: None | str | Unset
        if isinstance(self.document_number, Unset):
            document_number = UNSET
        else:
            document_number = self.document_number

        document_date: None | str | Unset
        if isinstance(self.document_date, Unset):
            document_date = UNSET
        elif isinstance(self.document_date, datetime.date):
            document_date = self.document_date.isoformat()
        else:
            document_date = self.document_date

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "eural": eural,
                "kg": kg,
                "outcome": outcome,
            }
        )
        if number is not UNSET:
            field_dict["number"] = number
        if material is not UNSET:
            field_dict["material"] = material
        if destination is not UNSET:
            field_dict["destination"] = destination
        if distance_km is not UNSET:
            field_dict["distance_km"] = distance_km
        if document_number is not UNSET:
            field_dict["document_number"] = document_number
        if document_date is not UNSET:
            field_dict["document_date"] = document_date

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        eural = d.pop("eural")

        kg = d.pop("kg")

        outcome = MaterialOutcome(d.pop("outcome"))

        def _parse_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        number = _parse_number(d.pop("number", UNSET))

        def _parse_material(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        material = _parse_material(d.pop("material", UNSET))

        def _parse_destination(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        destination = _parse_destination(d.pop("destination", UNSET))

        def _parse_distance_km(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        distance_km = _parse_distance_km(d.pop("distance_km", UNSET))

        def _parse_document_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        document_number = _parse_document_number(d.pop("document_number", UNSET))

        def _parse_document_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                document_date_type_0 = datetime.date.fromisoformat(data)

                return document_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        document_date = _parse_document_date(d.pop("document_date", UNSET))

        outcome_line = cls(
            eural=eural,
            kg=kg,
            outcome=outcome,
            number=number,
            material=material,
            destination=destination,
            distance_km=distance_km,
            document_number=document_number,
            document_date=document_date,
        )

        return outcome_line
