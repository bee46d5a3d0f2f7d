from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.approval_fact import ApprovalFact
    from ..models.asked_version import AskedVersion
    from ..models.attachment_fact import AttachmentFact
    from ..models.brand_fact import BrandFact
    from ..models.condition_fact import ConditionFact
    from ..models.construction_year_fact import ConstructionYearFact
    from ..models.criteria import Criteria
    from ..models.delivery_fact import DeliveryFact
    from ..models.dimension_fact import DimensionFact
    from ..models.document_fact import DocumentFact
    from ..models.evaluated_quantity import EvaluatedQuantity
    from ..models.fraction_fact import FractionFact
    from ..models.moisture_fact import MoistureFact
    from ..models.origin_fact import OriginFact
    from ..models.packaging_fact import PackagingFact
    from ..models.piece_sizes import PieceSizes
    from ..models.property_fact import PropertyFact
    from ..models.substance_fact import SubstanceFact


T = TypeVar("T", bound="NewEvaluation")


@_attrs_define
class NewEvaluation:
    """A material with what is known of it, and what to hold it against: `programmes`, a `use`, or `criteria`. One of the
    three.

    """

    material: str
    """ Code of the material vocabulary. """
    quantity: EvaluatedQuantity
    """ How much, in one unit. """
    facts: (
        list[
            ApprovalFact
            | AttachmentFact
            | BrandFact
            | ConditionFact
            | ConstructionYearFact
            | DeliveryFact
            | DimensionFact
            | DocumentFact
            | FractionFact
            | MoistureFact
            | OriginFact
            | PackagingFact
            | PropertyFact
            | SubstanceFact
        ]
        | Unset
    ) = UNSET
    """ What is known of it, in any order. """
    sizes: None | PieceSizes | Unset = UNSET
    until: datetime.date | None | Unset = UNSET
    """ The last day it is there. """
    taken_this_year_kg: float | None | Unset = UNSET
    """ What the receiver had of you this year; not known when left out. """
    programmes: list[AskedVersion] | Unset = UNSET
    use: None | str | Unset = UNSET
    """ Code of a use. """
    criteria: Criteria | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.approval_fact import ApprovalFact
        from ..models.attachment_fact import AttachmentFact
        from ..models.brand_fact import BrandFact
        from ..models.condition_fact import ConditionFact
        from ..models.construction_year_fact import ConstructionYearFact
        from ..models.criteria import Criteria
        from ..models.delivery_fact import DeliveryFact
        from ..models.dimension_fact import DimensionFact
        from ..models.document_fact import DocumentFact
        from ..models.fraction_fact import FractionFact
        from ..models.moisture_fact import MoistureFact
        from ..models.origin_fact import OriginFact
        from ..models.packaging_fact import PackagingFact
        from ..models.piece_sizes import PieceSizes
        from ..models.substance_fact import SubstanceFact

        material = self.material

        quantity = self.quantity.to_dict()

        facts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.facts, Unset):
            facts = []
            for facts_item_data in self.facts:
                facts_item: dict[str, Any]
                if (
                    isinstance(facts_item_data, FractionFact)
                    or isinstance(facts_item_data, SubstanceFact)
                    or isinstance(facts_item_data, AttachmentFact)
                    or isinstance(facts_item_data, MoistureFact)
                    or isinstance(facts_item_data, DimensionFact)
                    or isinstance(facts_item_data, OriginFact)
                    or isinstance(facts_item_data, BrandFact)
                    or isinstance(facts_item_data, ConstructionYearFact)
                    or isinstance(facts_item_data, PackagingFact)
                    or isinstance(facts_item_data, DeliveryFact)
                    or isinstance(facts_item_data, ConditionFact)
                    or isinstance(facts_item_data, DocumentFact)
                    or isinstance(facts_item_data, ApprovalFact)
                ):
                    facts_item = facts_item_data.to_dict()
                else:
                    facts_item = facts_item_data.to_dict()

                facts.append(facts_item)

        sizes: dict[str, Any] | None | Unset
        if isinstance(self.sizes, Unset):
            sizes = UNSET
        elif isinstance(self.sizes, PieceSizes):
            sizes = self.sizes.to_dict()
        else:
            sizes = self.sizes

        until: None | str | Unset
        if isinstance(self.until, Unset):
            until = UNSET
        elif isinstance(self.until, datetime.date):
            until = self.until.isoformat()
        else:
            until = self.until

        taken_this_year_kg: float | None | Unset
        if isinstance(self.taken_this_year_kg, Unset):
            taken_this_year_kg = UNSET
        else:
            taken_this_year_kg = self.taken_this_year_kg

        programmes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.programmes, Unset):
            programmes = []
            for programmes_item_data in self.programmes:
                programmes_item = programmes_item_data.to_dict()
                programmes.append(programmes_item)

        use: None | str | Unset
        if isinstance(self.use, Unset):
            use = UNSET
        else:
            use = self.use

        criteria: dict[str, Any] | None | Unset
        if isinstance(self.criteria, Unset):
            criteria = UNSET
        elif isinstance(self.criteria, Criteria):
            criteria = self.criteria.to_dict()
        else:
            criteria = self.criteria

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "material": material,
                "quantity": quantity,
            }
        )
        if facts is not UNSET:
            field_dict["facts"] = facts
        if sizes is not UNSET:
            field_dict["sizes"] = sizes
        if until is not UNSET:
            field_dict["until"] = until
        if taken_this_year_kg is not UNSET:
            field_dict["taken_this_year_kg"] = taken_this_year_kg
        if programmes is not UNSET:
            field_dict["programmes"] = programmes
        if use is not UNSET:
            field_dict["use"] = use
        if criteria is not UNSET:
            field_dict["criteria"] = criteria

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.approval_fact import ApprovalFact
        from ..models.asked_version import AskedVersion
        from ..models.attachment_fact import AttachmentFact
        from ..models.brand_fact import BrandFact
        from ..models.condition_fact import ConditionFact
        from ..models.construction_year_fact import ConstructionYearFact
        from ..models.criteria import Criteria
        from ..models.delivery_fact import DeliveryFact
        from ..models.dimension_fact import DimensionFact
        from ..models.document_fact import DocumentFact
        from ..models.evaluated_quantity import EvaluatedQuantity
        from ..models.fraction_fact import FractionFact
        from ..models.moisture_fact import MoistureFact
        from ..models.origin_fact import OriginFact
        from ..models.packaging_fact import PackagingFact
        from ..models.piece_sizes import PieceSizes
        from ..models.property_fact import PropertyFact
        from ..models.substance_fact import SubstanceFact

        d = dict(src_dict)
        material = d.pop("material")

        quantity = EvaluatedQuantity.from_dict(d.pop("quantity"))

        _facts = d.pop("facts", UNSET)
        facts: (
            list[
                ApprovalFact
                | AttachmentFact
                | BrandFact
                | ConditionFact
                | ConstructionYearFact
                | DeliveryFact
                | DimensionFact
                | DocumentFact
                | FractionFact
                | MoistureFact
                | OriginFact
                | PackagingFact
                | PropertyFact
                | SubstanceFact
            ]
            | Unset
        ) = UNSET
        if _facts is not UNSET:
            facts = []
            for facts_item_data in _facts:

                def _parse_facts_item(
                    data: object,
                ) -> (
                    ApprovalFact
                    | AttachmentFact
                    | BrandFact
                    | ConditionFact
                    | ConstructionYearFact
                    | DeliveryFact
                    | DimensionFact
                    | DocumentFact
                    | FractionFact
                    | MoistureFact
                    | OriginFact
                    | PackagingFact
                    | PropertyFact
                    | SubstanceFact
                ):
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_0 = FractionFact.from_dict(data)

                        return facts_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_1 = SubstanceFact.from_dict(data)

                        return facts_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_2 = AttachmentFact.from_dict(data)

                        return facts_item_type_2
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_3 = MoistureFact.from_dict(data)

                        return facts_item_type_3
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_4 = DimensionFact.from_dict(data)

                        return facts_item_type_4
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_5 = OriginFact.from_dict(data)

                        return facts_item_type_5
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_6 = BrandFact.from_dict(data)

                        return facts_item_type_6
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_7 = ConstructionYearFact.from_dict(data)

                        return facts_item_type_7
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_8 = PackagingFact.from_dict(data)

                        return facts_item_type_8
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_9 = DeliveryFact.from_dict(data)

                        return facts_item_type_9
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_10 = ConditionFact.from_dict(data)

                        return facts_item_type_10
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_11 = DocumentFact.from_dict(data)

                        return facts_item_type_11
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        facts_item_type_12 = ApprovalFact.from_dict(data)

                        return facts_item_type_12
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    facts_item_type_13 = PropertyFact.from_dict(data)

                    return facts_item_type_13

                facts_item = _parse_facts_item(facts_item_data)

                facts.append(facts_item)

        def _parse_sizes(data: object) -> None | PieceSizes | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sizes_type_0 = PieceSizes.from_dict(data)

                return sizes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PieceSizes | Unset, data)

        sizes = _parse_sizes(d.pop("sizes", UNSET))

        def _parse_until(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                until_type_0 = datetime.date.fromisoformat(data)

                return until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        until = _parse_until(d.pop("until", UNSET))

        def _parse_taken_this_year_kg(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        taken_this_year_kg = _parse_taken_this_year_kg(
            d.pop("taken_this_year_kg", UNSET)
        )

        _programmes = d.pop("programmes", UNSET)
        programmes: list[AskedVersion] | Unset = UNSET
        if _programmes is not UNSET:
            programmes = []
            for programmes_item_data in _programmes:
                programmes_item = AskedVersion.from_dict(programmes_item_data)

                programmes.append(programmes_item)

        def _parse_use(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        use = _parse_use(d.pop("use", UNSET))

        def _parse_criteria(data: object) -> Criteria | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                criteria_type_0 = Criteria.from_dict(data)

                return criteria_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Criteria | None | Unset, data)

        criteria = _parse_criteria(d.pop("criteria", UNSET))

        new_evaluation = cls(
            material=material,
            quantity=quantity,
            facts=facts,
            sizes=sizes,
            until=until,
            taken_this_year_kg=taken_this_year_kg,
            programmes=programmes,
            use=use,
            criteria=criteria,
        )

        return new_evaluation
