from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.outcome import Outcome

if TYPE_CHECKING:
    from ..models.cell_fault import CellFault


T = TypeVar("T", bound="Row")


@_attrs_define
class Row:
    """What became of a row; of a dry run, what would."""

    row: int
    """ As a spreadsheet shows it: the first is 1. """
    outcome: Outcome
    """ What became of a row; of a dry run, what would. """
    title: str
    external_id: None | str
    """ The row's own, or one made of what it says. """
    lot_id: None | UUID
    material: None | str
    confidence: float | None
    municipality: None | str
    status: None | str
    """ Of the lot: `draft` while the legal gate holds it back. """
    held: list[str]
    """ Codes of the reasons that hold it back. """
    missing: list[str]
    """ JSON pointers of what would raise the completeness most. """
    faults: list[CellFault]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        row = self.row

        outcome = self.outcome.value

        title = self.title

        external_id: None | str
        external_id = self.external_id

        lot_id: None | str
        if isinstance(self.lot_id, UUID):
            lot_id = str(self.lot_id)
        else:
            lot_id = self.lot_id

        material: None | str
        material = self.material

        confidence: float | None
        confidence = self.confidence

        municipality: None | str
        municipality = self.municipality

        status: None | str
        status = self.status

        held = self.held

        missing = self.missing

        faults = []
        for faults_item_data in self.faults:
            faults_item = faults_item_data.to_dict()
            faults.append(faults_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "row": row,
                "outcome": outcome,
                "title": title,
                "external_id": external_id,
                "lot_id": lot_id,
                "material": material,
                "confidence": confidence,
                "municipality": municipality,
                "status": status,
                "held": held,
                "missing": missing,
                "faults": faults,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.cell_fault import CellFault

        d = dict(src_dict)
        row = d.pop("row")

        outcome = Outcome(d.pop("outcome"))

        title = d.pop("title")

        def _parse_external_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        external_id = _parse_external_id(d.pop("external_id"))

        def _parse_lot_id(data: object) -> None | UUID:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lot_id_type_0 = UUID(data)

                return lot_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UUID, data)

        lot_id = _parse_lot_id(d.pop("lot_id"))

        def _parse_material(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        material = _parse_material(d.pop("material"))

        def _parse_confidence(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        confidence = _parse_confidence(d.pop("confidence"))

        def _parse_municipality(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        municipality = _parse_municipality(d.pop("municipality"))

        def _parse_status(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        status = _parse_status(d.pop("status"))

        held = cast(list[str], d.pop("held"))

        missing = cast(list[str], d.pop("missing"))

        faults = []
        _faults = d.pop("faults")
        for faults_item_data in _faults:
            faults_item = CellFault.from_dict(faults_item_data)

            faults.append(faults_item)

        row = cls(
            row=row,
            outcome=outcome,
            title=title,
            external_id=external_id,
            lot_id=lot_id,
            material=material,
            confidence=confidence,
            municipality=municipality,
            status=status,
            held=held,
            missing=missing,
            faults=faults,
        )

        row.additional_properties = d
        return row

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
