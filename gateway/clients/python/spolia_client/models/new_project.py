from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_state import ProjectState
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.availability import Availability
    from ..models.building import Building
    from ..models.location import Location
    from ..models.paper import Paper
    from ..models.party import Party


T = TypeVar("T", bound="NewProject")


@_attrs_define
class NewProject:
    """A project to begin."""

    name: str
    location: Location
    """ Where it is: a postal code or a municipality of a country, or a point `[longitude, latitude]`. The most
    exact one counts. """
    planned: Availability
    """ When it can be had: inclusive local dates, the likeliest day, and how sure that is. """
    state: ProjectState | Unset = UNSET
    """ How far it is. """
    building: Building | None | Unset = UNSET
    external_id: None | str | Unset = UNSET
    """ Your own id of the project. """
    parties: list[Party] | Unset = UNSET
    documents: list[Paper] | Unset = UNSET
    """ Permits, plans, surveys, attests. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.building import Building

        name = self.name

        location = self.location.to_dict()

        planned = self.planned.to_dict()

        state: str | Unset = UNSET
        if not isinstance(self.state, Unset):
            state = self.state.value

        building: dict[str, Any] | None | Unset
        if isinstance(self.building, Unset):
            building = UNSET
        elif isinstance(self.building, Building):
            building = self.building.to_dict()
        else:
            building = self.building

        external_id: None | str | Unset
        if isinstance(self.external_id, Unset):
            external_id = UNSET
        else:
            external_id = self.external_id

        parties: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parties, Unset):
            parties = []
            for parties_item_data in self.parties:
                parties_item = parties_item_data.to_dict()
                parties.append(parties_item)

        documents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.documents, Unset):
            documents = []
            for documents_item_data in self.documents:
                documents_item = documents_item_data.to_dict()
                documents.append(documents_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "location": location,
                "planned": planned,
            }
        )
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
        from ..models.availability import Availability
        from ..models.building import Building
        from ..models.location import Location
        from ..models.paper import Paper
        from ..models.party import Party

        d = dict(src_dict)
        name = d.pop("name")

        location = Location.from_dict(d.pop("location"))

        planned = Availability.from_dict(d.pop("planned"))

        _state = d.pop("state", UNSET)
        state: ProjectState | Unset
        if isinstance(_state, Unset):
            state = UNSET
        else:
            state = ProjectState(_state)

        def _parse_building(data: object) -> Building | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                building_type_0 = Building.from_dict(data)

                return building_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Building | None | Unset, data)

        building = _parse_building(d.pop("building", UNSET))

        def _parse_external_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        external_id = _parse_external_id(d.pop("external_id", UNSET))

        _parties = d.pop("parties", UNSET)
        parties: list[Party] | Unset = UNSET
        if _parties is not UNSET:
            parties = []
            for parties_item_data in _parties:
                parties_item = Party.from_dict(parties_item_data)

                parties.append(parties_item)

        _documents = d.pop("documents", UNSET)
        documents: list[Paper] | Unset = UNSET
        if _documents is not UNSET:
            documents = []
            for documents_item_data in _documents:
                documents_item = Paper.from_dict(documents_item_data)

                documents.append(documents_item)

        new_project = cls(
            name=name,
            location=location,
            planned=planned,
            state=state,
            building=building,
            external_id=external_id,
            parties=parties,
            documents=documents,
        )

        return new_project
