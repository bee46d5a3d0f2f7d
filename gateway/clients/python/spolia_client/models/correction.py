from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.availability import Availability
    from ..models.evidence import Evidence
    from ..models.location import Location


T = TypeVar("T", bound="Correction")


@_attrs_define
class Correction:
    """A merge patch: what is left out stays, null takes an earlier correction back."""

    building_year: int | None | Unset = UNSET
    evidence: list[Evidence] | None | Unset = UNSET
    location: Location | None | Unset = UNSET
    available: Availability | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.availability import Availability
        from ..models.location import Location

        building_year: int | None | Unset
        if isinstance(self.building_year, Unset):
            building_year = UNSET
        else:
            building_year = self.building_year

        evidence: list[dict[str, Any]] | None | Unset
        if isinstance(self.evidence, Unset):
            evidence = UNSET
        elif isinstance(self.evidence, list):
            evidence = []
            for evidence_type_0_item_data in self.evidence:
                evidence_type_0_item = evidence_type_0_item_data.to_dict()
                evidence.append(evidence_type_0_item)

        else:
            evidence = self.evidence

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Location):
            location = self.location.to_dict()
        else:
            location = self.location

        available: dict[str, Any] | None | Unset
        if isinstance(self.available, Unset):
            available = UNSET
        elif isinstance(self.available, Availability):
            available = self.available.to_dict()
        else:
            available = self.available

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if building_year is not UNSET:
            field_dict["building_year"] = building_year
        if evidence is not UNSET:
            field_dict["evidence"] = evidence
        if location is not UNSET:
            field_dict["location"] = location
        if available is not UNSET:
            field_dict["available"] = available

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.availability import Availability
        from ..models.evidence import Evidence
        from ..models.location import Location

        d = dict(src_dict)

        def _parse_building_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        building_year = _parse_building_year(d.pop("building_year", UNSET))

        def _parse_evidence(data: object) -> list[Evidence] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                evidence_type_0 = []
                _evidence_type_0 = data
                for evidence_type_0_item_data in _evidence_type_0:
                    evidence_type_0_item = Evidence.from_dict(evidence_type_0_item_data)

                    evidence_type_0.append(evidence_type_0_item)

                return evidence_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Evidence] | None | Unset, data)

        evidence = _parse_evidence(d.pop("evidence", UNSET))

        def _parse_location(data: object) -> Location | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = Location.from_dict(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Location | None | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_available(data: object) -> Availability | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                available_type_0 = Availability.from_dict(data)

                return available_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Availability | None | Unset, data)

        available = _parse_available(d.pop("available", UNSET))

        correction = cls(
            building_year=building_year,
            evidence=evidence,
            location=location,
            available=available,
        )

        return correction
