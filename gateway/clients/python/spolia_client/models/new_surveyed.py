from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.condition import Condition
from ..models.reuse_potential import ReusePotential
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dimensions import Dimensions
    from ..models.evidence import Evidence
    from ..models.quantity import Quantity
    from ..models.substance_finding import SubstanceFinding


T = TypeVar("T", bound="NewSurveyed")


@_attrs_define
class NewSurveyed:
    """An item by its number, and what this stage says of it."""

    number: str
    """ Yours; unique in the project. """
    title: None | str | Unset = UNSET
    """ Needed once. """
    description: None | str | Unset = UNSET
    material: None | str | Unset = UNSET
    """ Code of the vocabulary; left out, the title is understood. """
    eural: None | str | Unset = UNSET
    """ European list of waste. """
    quantity: None | Quantity | Unset = UNSET
    dimensions: Dimensions | None | Unset = UNSET
    condition: Condition | None | Unset = UNSET
    place: None | str | Unset = UNSET
    """ Where in the building. """
    occurrence: None | str | Unset = UNSET
    """ Its form (verschijningsvorm). """
    attachments: list[str] | None | Unset = UNSET
    """ What it is fixed with, and what sticks to it. """
    substances: list[SubstanceFinding] | None | Unset = UNSET
    evidence: list[Evidence] | None | Unset = UNSET
    photographs: list[str] | None | Unset = UNSET
    """ Addresses (https), or ids of documents. """
    reuse_potential: None | ReusePotential | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.dimensions import Dimensions
        from ..models.quantity import Quantity

        number = self.number

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        material: None | str | Unset
        if isinstance(self.material, Unset):
            material = UNSET
        else:
            material = self.material

        eural: None | str | Unset
        if isinstance(self.eural, Unset):
            eural = UNSET
        else:
            eural = self.eural

        quantity: dict[str, Any] | None | Unset
        if isinstance(self.quantity, Unset):
            quantity = UNSET
        elif isinstance(self.quantity, Quantity):
            quantity = self.quantity.to_dict()
        else:
            quantity = self.quantity

        dimensions: dict[str, Any] | None | Unset
        if isinstance(self.dimensions, Unset):
            dimensions = UNSET
        elif isinstance(self.dimensions, Dimensions):
            dimensions = self.dimensions.to_dict()
        else:
            dimensions = self.dimensions

        condition: None | str | Unset
        if isinstance(self.condition, Unset):
            condition = UNSET
        elif isinstance(self.condition, Condition):
            condition = self.condition.value
        else:
            condition = self.condition

        place: None | str | Unset
        if isinstance(self.place, Unset):
            place = UNSET
        else:
            place = self.place

        occurrence: None | str | Unset
        if isinstance(self.occurrence, Unset):
            occurrence = UNSET
        else:
            occurrence = self.occurrence

        attachments: list[str] | None | Unset
        if isinstance(self.attachments, Unset):
            attachments = UNSET
        elif isinstance(self.attachments, list):
            attachments = self.attachments

        else:
            attachments = self.attachments

        substances: list[dict[str, Any]] | None | Unset
        if isinstance(self.substances, Unset):
            substances = UNSET
        elif isinstance(self.substances, list):
            substances = []
            for substances_type_0_item_data in self.substances:
                substances_type_0_item = substances_type_0_item_data.to_dict()
                substances.append(substances_type_0_item)

        else:
            substances = self.substances

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

        photographs: list[str] | None | Unset
        if isinstance(self.photographs, Unset):
            photographs = UNSET
        elif isinstance(self.photographs, list):
            photographs = self.photographs

        else:
            photographs = self.photographs

        reuse_potential: None | str | Unset
        if isinstance(self.reuse_potential, Unset):
            reuse_potential = UNSET
        elif isinstance(self.reuse_potential, ReusePotential):
            reuse_potential = self.reuse_potential.value
        else:
            reuse_potential = self.reuse_potential

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
            }
        )
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if material is not UNSET:
            field_dict["material"] = material
        if eural is not UNSET:
            field_dict["eural"] = eural
        if quantity is not UNSET:
            field_dict["quantity"] = quantity
        if dimensions is not UNSET:
            field_dict["dimensions"] = dimensions
        if condition is not UNSET:
            field_dict["condition"] = condition
        if place is not UNSET:
            field_dict["place"] = place
        if occurrence is not UNSET:
            field_dict["occurrence"] = occurrence
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if substances is not UNSET:
            field_dict["substances"] = substances
        if evidence is not UNSET:
            field_dict["evidence"] = evidence
        if photographs is not UNSET:
            field_dict["photographs"] = photographs
        if reuse_potential is not UNSET:
            field_dict["reuse_potential"] = reuse_potential

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.dimensions import Dimensions
        from ..models.evidence import Evidence
        from ..models.quantity import Quantity
        from ..models.substance_finding import SubstanceFinding

        d = dict(src_dict)
        number = d.pop("number")

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_material(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        material = _parse_material(d.pop("material", UNSET))

        def _parse_eural(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        eural = _parse_eural(d.pop("eural", UNSET))

        def _parse_quantity(data: object) -> None | Quantity | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                quantity_type_0 = Quantity.from_dict(data)

                return quantity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Quantity | Unset, data)

        quantity = _parse_quantity(d.pop("quantity", UNSET))

        def _parse_dimensions(data: object) -> Dimensions | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                dimensions_type_0 = Dimensions.from_dict(data)

                return dimensions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Dimensions | None | Unset, data)

        dimensions = _parse_dimensions(d.pop("dimensions", UNSET))

        def _parse_condition(data: object) -> Condition | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                condition_type_0 = Condition(data)

                return condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Condition | None | Unset, data)

        condition = _parse_condition(d.pop("condition", UNSET))

        def _parse_place(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        place = _parse_place(d.pop("place", UNSET))

        def _parse_occurrence(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        occurrence = _parse_occurrence(d.pop("occurrence", UNSET))

        def _parse_attachments(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                attachments_type_0 = cast(list[str], data)

                return attachments_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        attachments = _parse_attachments(d.pop("attachments", UNSET))

        def _parse_substances(data: object) -> list[SubstanceFinding] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                substances_type_0 = []
                _substances_type_0 = data
                for substances_type_0_item_data in _substances_type_0:
                    substances_type_0_item = SubstanceFinding.from_dict(
                        substances_type_0_item_data
                    )

                    substances_type_0.append(substances_type_0_item)

                return substances_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[SubstanceFinding] | None | Unset, data)

        substances = _parse_substances(d.pop("substances", UNSET))

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

        def _parse_photographs(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                photographs_type_0 = cast(list[str], data)

                return photographs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        photographs = _parse_photographs(d.pop("photographs", UNSET))

        def _parse_reuse_potential(data: object) -> None | ReusePotential | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                reuse_potential_type_0 = ReusePotential(data)

                return reuse_potential_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ReusePotential | Unset, data)

        reuse_potential = _parse_reuse_potential(d.pop("reuse_potential", UNSET))

        new_surveyed = cls(
            number=number,
            title=title,
            description=description,
            material=material,
            eural=eural,
            quantity=quantity,
            dimensions=dimensions,
            condition=condition,
            place=place,
            occurrence=occurrence,
            attachments=attachments,
            substances=substances,
            evidence=evidence,
            photographs=photographs,
            reuse_potential=reuse_potential,
        )

        return new_surveyed
