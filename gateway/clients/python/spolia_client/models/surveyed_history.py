from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.stage import Stage

if TYPE_CHECKING:
    from ..models.recorded import Recorded
    from ..models.statement import Statement


T = TypeVar("T", bound="SurveyedHistory")


@_attrs_define
class SurveyedHistory:
    """An item with what each stage said."""

    id: UUID
    number: str
    stage: Stage
    """ How closely it was looked at; each is nearer than those before it. """
    version: int
    known: Statement
    """ What is said of an item. """
    material: str
    """ Code of the vocabulary: as stated, or as the title was understood. """
    confidence: float
    eural: None | str
    """ As stated, or of its class. """
    mass_kg: float | None
    mass_derivation: None | str
    lot_id: None | UUID
    """ The lot that was made of it. """
    stages: list[Recorded]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = str(self.id)

        number = self.number

        stage = self.stage.value

        version = self.version

        known = self.known.to_dict()

        material = self.material

        confidence = self.confidence

        eural: None | str
        eural = self.eural

        mass_kg: float | None
        mass_kg = self.mass_kg

        mass_derivation: None | str
        mass_derivation = self.mass_derivation

        lot_id: None | str
        if isinstance(self.lot_id, UUID):
            lot_id = str(self.lot_id)
        else:
            lot_id = self.lot_id

        stages = []
        for stages_item_data in self.stages:
            stages_item = stages_item_data.to_dict()
            stages.append(stages_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "number": number,
                "stage": stage,
                "version": version,
                "known": known,
                "material": material,
                "confidence": confidence,
                "eural": eural,
                "mass_kg": mass_kg,
                "mass_derivation": mass_derivation,
                "lot_id": lot_id,
                "stages": stages,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.recorded import Recorded
        from ..models.statement import Statement

        d = dict(src_dict)
        id = UUID(d.pop("id"))

        number = d.pop("number")

        stage = Stage(d.pop("stage"))

        version = d.pop("version")

        known = Statement.from_dict(d.pop("known"))

        material = d.pop("material")

        confidence = d.pop("confidence")

        def _parse_eural(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        eural = _parse_eural(d.pop("eural"))

        def _parse_mass_kg(data: object) -> float | None:
            if data is None:
                return data
            return cast(float | None, data)

        mass_kg = _parse_mass_kg(d.pop("mass_kg"))

        def _parse_mass_derivation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        mass_derivation = _parse_mass_derivation(d.pop("mass_derivation"))

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

        stages = []
        _stages = d.pop("stages")
        for stages_item_data in _stages:
            stages_item = Recorded.from_dict(stages_item_data)

            stages.append(stages_item)

        surveyed_history = cls(
            id=id,
            number=number,
            stage=stage,
            version=version,
            known=known,
            material=material,
            confidence=confidence,
            eural=eural,
            mass_kg=mass_kg,
            mass_derivation=mass_derivation,
            lot_id=lot_id,
            stages=stages,
        )

        surveyed_history.additional_properties = d
        return surveyed_history

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
