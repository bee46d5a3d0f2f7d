from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_state import ProjectState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.availability_patch import AvailabilityPatch
    from ..models.building_patch import BuildingPatch
    from ..models.location_patch import LocationPatch
    from ..models.paper import Paper
    from ..models.party import Party


T = TypeVar("T", bound="ProjectPatch")


@_attrs_define
class ProjectPatch:
    """A merge patch (RFC 7396) of a project: what is left out stays, null removes; lists are replaced whole."""

    name: None | str | Unset = UNSET
    location: LocationPatch | None | Unset = UNSET
    planned: AvailabilityPatch | None | Unset = UNSET
    """ When the material comes free; what lots are made with. """
    state: None | ProjectState | Unset = UNSET
    building: BuildingPatch | None | Unset = UNSET
    external_id: None | str | Unset = UNSET
    """ Your own id of the project. """
    parties: list[Party] | None | Unset = UNSET
    documents: list[Paper] | None | Unset = UNSET
    """ Permits, plans, surveys, attests. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.availability_patch import AvailabilityPatch
        from ..models.building_patch import BuildingPatch
        from ..models.location_patch import LocationPatch

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, LocationPatch):
            location = self.location.to_dict()
        else:
            location = self.location

        planned: dict[str, Any] | None | Unset
        if isinstance(self.planned, Unset):
            planned = UNSET
        elif isinstance(self.planned, AvailabilityPatch):
            planned = self.planned.to_dict()
        else:
            planned = self.planned

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        elif isinstance(self.state, ProjectState):
            state = self.state.value
        else:
            state = self.state

        building: dict[str, Any] | None | Unset
        if isinstance(self.building, Unset):
            building = UNSET
        elif isinstance(self.building, BuildingPatch):
            building = self.building.to_dict()
        else:
            building = self.building

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        parties: list[dict[str, Any]] | None | Unset
        if isinstance(self.parties, Unset):
            parties = UNSET
        elif isinstance(self.parties, list):
            parties = []
            for parties_type_0_item_data in self.parties:
                parties_type_0_item = parties_type_0_item_data.to_dict()
                parties.append(parties_type_0_item)

        else:
            parties = self.parties

        documents: list[dict[str, Any]] | None | Unset
        if isinstance(self.documents, Unset):
            documents = UNSET
        elif isinstance(self.documents, list):
            documents = []
            for documents_type_0_item_data in self.documents:
                documents_type_0_item = documents_type_0_item_data.to_dict()
                documents.append(documents_type_0_item)

        else:
            documents = self.documents

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if location is not UNSET:
            field_dict["location"] = location
        if planned is not UNSET:
            field_dict["planned"] = planned
        if state is not UNSET:
            field_dict["state"] = state
        if building is not UNSET:
            field_dict["building"] = building
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if parties is not UNSET:
            field_dict["parties"] = parties
        if documents is not UNSET:
            field_dict["documents"] = documents

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.availability_patch import AvailabilityPatch
        from ..models.building_patch import BuildingPatch
        from ..models.location_patch import LocationPatch
        from ..models.paper import Paper
        from ..models.party import Party

        d = dict(src_dict)

        def _parse_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        name = _parse_name(d.pop("name", UNSET))

        def _parse_location(data: object) -> LocationPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                location_type_0 = LocationPatch.from_dict(data)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationPatch | None | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_planned(data: object) -> AvailabilityPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                planned_type_0 = AvailabilityPatch.from_dict(data)

                return planned_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AvailabilityPatch | None | Unset, data)

        planned = _parse_planned(d.pop("planned", UNSET))

        def _parse_state(data: object) -> None | ProjectState | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                state_type_0 = ProjectState(data)

                return state_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectState | Unset, data)

        state = _parse_state(d.pop("state", UNSET))

        def _parse_building(data: object) -> BuildingPatch | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                building_type_0 = BuildingPatch.from_dict(data)

                return building_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BuildingPatch | None | Unset, data)

        building = _parse_building(d.pop("building", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        def _parse_parties(data: object) -> list[Party] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                parties_type_0 = []
                _parties_type_0 = data
                for parties_type_0_item_data in _parties_type_0:
                    parties_type_0_item = Party.from_dict(parties_type_0_item_data)

                    parties_type_0.append(parties_type_0_item)

                return parties_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Party] | None | Unset, data)

        parties = _parse_parties(d.pop("parties", UNSET))

        def _parse_documents(data: object) -> list[Paper] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                documents_type_0 = []
                _documents_type_0 = data
                for documents_type_0_item_data in _documents_type_0:
                    documents_type_0_item = Paper.from_dict(documents_type_0_item_data)

                    documents_type_0.append(documents_type_0_item)

                return documents_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Paper] | None | Unset, data)

        documents = _parse_documents(d.pop("documents", UNSET))

        project_patch = cls(
            name=name,
            location=location,
            planned=planned,
            state=state,
            building=building,
            external_id=external_id,
            parties=parties,
            documents=documents,
        )

        return project_patch
