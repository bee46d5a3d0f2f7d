from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.spared import Spared
    from ..models.transport import Transport
    from ..models.undated import Undated
    from ..models.unfigured import Unfigured


T = TypeVar("T", bound="Co2Statement")


@_attrs_define
class Co2Statement:
    """What an organization's reuse spared in a year."""

    organization_id: UUID
    year: int
    kg_co2e: float
    """ Spared by reuse, transport not taken off. """
    materials: list[Spared]
    transport: Transport
    """ What bringing it there emitted. Not taken off the rest. """
    without_figure: list[Unfigured]
    """ Reuse that counts for nothing here, and why. """
    undated: list[Undated]
    vocabulary_version: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        organization_id = str(self.organization_id)

        year = self.year

        kg_co2e = self.kg_co2e

        materials = []
        for materials_item_data in self.materials:
            materials_item = materials_item_data.to_dict()
            materials.append(materials_item)

        transport = self.transport.to_dict()

        without_figure = []
        for without_figure_item_data in self.without_figure:
            without_figure_item = without_figure_item_data.to_dict()
            without_figure.append(without_figure_item)

        undated = []
        for undated_item_data in self.undated:
            undated_item = undated_item_data.to_dict()
            undated.append(undated_item)

        vocabulary_version = self.vocabulary_version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organization_id": organization_id,
                "year": year,
                "kg_co2e": kg_co2e,
                "materials": materials,
                "transport": transport,
                "without_figure": without_figure,
                "undated": undated,
                "vocabulary_version": vocabulary_version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.spared import Spared
        from ..models.transport import Transport
        from ..models.undated import Undated
        from ..models.unfigured import Unfigured

        d = dict(src_dict)
        organization_id = UUID(d.pop("organization_id"))

        year = d.pop("year")

        kg_co2e = d.pop("kg_co2e")

        materials = []
        _materials = d.pop("materials")
        for materials_item_data in _materials:
            materials_item = Spared.from_dict(materials_item_data)

            materials.append(materials_item)

        transport = Transport.from_dict(d.pop("transport"))

        without_figure = []
        _without_figure = d.pop("without_figure")
        for without_figure_item_data in _without_figure:
            without_figure_item = Unfigured.from_dict(without_figure_item_data)

            without_figure.append(without_figure_item)

        undated = []
        _undated = d.pop("undated")
        for undated_item_data in _undated:
            undated_item = Undated.from_dict(undated_item_data)

            undated.append(undated_item)

        vocabulary_version = d.pop("vocabulary_version")

        co_2_statement = cls(
            organization_id=organization_id,
            year=year,
            kg_co2e=kg_co2e,
            materials=materials,
            transport=transport,
            without_figure=without_figure,
            undated=undated,
            vocabulary_version=vocabulary_version,
        )

        co_2_statement.additional_properties = d
        return co_2_statement

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
