from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.project_right import ProjectRight
from ..models.project_state import ProjectState

if TYPE_CHECKING:
    from ..models.availability import Availability
    from ..models.building import Building
    from ..models.location import Location
    from ..models.paper import Paper
    from ..models.party import Party
    from ..models.place import Place


T = TypeVar("T", bound="Project")


@_attrs_define
class Project:
    """A project, as all who take part in it see it."""

    id: UUID
    organization_id: UUID
    """ Who keeps the project, and owns its lots. """
    version: int
    """ Rises with every change; also the ETag. """
    name: str
    place: Place
    """ A place, and how exactly it is told: a point, a postal code, or blurred to the municipality. """
    location: Location
    """ Where it is: a postal code or a municipality of a country, or a point `[longitude, latitude]`. The most
    exact one counts. """
    planned: Availability
    """ When it can be had: inclusive local dates, the likeliest day, and how sure that is. """
    state: ProjectState
    """ How far it is. """
    building: Building
    """ What is taken down or renovated. """
    external_id: None | str
    parties: list[Party]
    documents: list[Paper]
    your_right: ProjectRight
    """ What a party's organization may do: each includes those before it. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        organization_id = str(self.organization_id)

        version = self.version

        name = self.name

        place = self.place.to_dict()

        location = self.location.to_dict()

        planned = self.planned.to_dict()

        state = self.state.value

        building = self.building.to_dict()

        external_id: None | str
        external_id = self.external_id

        parties = []
        for parties_item_data in self.parties:
            parties_item = parties_item_data.to_dict()
            parties.append(parties_item)

        documents = []
        for documents_item_data in self.documents:
            documents_item = documents_item_data.to_dict()
            documents.append(documents_item)

        your_right = self.your_right.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "organization_id": organization_id,
                "version": version,
                "name": name,
                "place": place,
                "location": location,
                "planned": planned,
                "state": state,
                "building": building,
                "external_id": external_id,
                "parties": parties,
                "documents": documents,
                "your_right": your_right,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.availability import Availability
        from ..models.building import Building
        from ..models.location import Location
        from ..models.paper import Paper
        from ..models.party import Party
        from ..models.place import Place

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        organization_id = UUID(d.pop("organization_id"))

        version = d.pop("version")

        name = d.pop("name")

        place = Place.from_dict(d.pop("place"))

        location = Location.from_dict(d.pop("location"))

        planned = Availability.from_dict(d.pop("planned"))

        state = ProjectState(d.pop("state"))

        building = Building.from_dict(d.pop("building"))

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("external_id"))

        parties = []
        _parties = d.pop("parties")
        for parties_item_data in _parties:
            parties_item = Party.from_dict(parties_item_data)

            parties.append(parties_item)

        documents = []
        _documents = d.pop("documents")
        for documents_item_data in _documents:
            documents_item = Paper.from_dict(documents_item_data)

            documents.append(documents_item)

        your_right = ProjectRight(d.pop("your_right"))

        project = cls(
            id=id,
            organization_id=organization_id,
            version=version,
            name=name,
            place=place,
            location=location,
            planned=planned,
            state=state,
            building=building,
            external_id=external_id,
            parties=parties,
            documents=documents,
            your_right=your_right,
        )

        project.additional_properties = d
        return project

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
