from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.approval_fact import ApprovalFact
    from ..models.attachment_fact import AttachmentFact
    from ..models.brand_fact import BrandFact
    from ..models.condition_fact import ConditionFact
    from ..models.construction_year_fact import ConstructionYearFact
    from ..models.delivery_fact import DeliveryFact
    from ..models.dimension_fact import DimensionFact
    from ..models.document_fact import DocumentFact
    from ..models.fraction_fact import FractionFact
    from ..models.moisture_fact import MoistureFact
    from ..models.origin_fact import OriginFact
    from ..models.packaging_fact import PackagingFact
    from ..models.property_fact import PropertyFact
    from ..models.substance_fact import SubstanceFact


T = TypeVar("T", bound="NewLotFacts")


@_attrs_define
class NewLotFacts:
    """All that the owner states of a lot beside what is published of it; what is left out is stated no more."""

    facts: list[
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
    """ What is known of it, in any order. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.approval_fact import ApprovalFact
        from ..models.attachment_fact import AttachmentFact
        from ..models.brand_fact import BrandFact
        from ..models.condition_fact import ConditionFact
        from ..models.construction_year_fact import ConstructionYearFact
        from ..models.delivery_fact import DeliveryFact
        from ..models.dimension_fact import DimensionFact
        from ..models.document_fact import DocumentFact
        from ..models.fraction_fact import FractionFact
        from ..models.moisture_fact import MoistureFact
        from ..models.origin_fact import OriginFact
        from ..models.packaging_fact import PackagingFact
        from ..models.substance_fact import SubstanceFact

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

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "facts": facts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.approval_fact import ApprovalFact
        from ..models.attachment_fact import AttachmentFact
        from ..models.brand_fact import BrandFact
        from ..models.condition_fact import ConditionFact
        from ..models.construction_year_fact import ConstructionYearFact
        from ..models.delivery_fact import DeliveryFact
        from ..models.dimension_fact import DimensionFact
        from ..models.document_fact import DocumentFact
        from ..models.fraction_fact import FractionFact
        from ..models.moisture_fact import MoistureFact
        from ..models.origin_fact import OriginFact
        from ..models.packaging_fact import PackagingFact
        from ..models.property_fact import PropertyFact
        from ..models.substance_fact import SubstanceFact

        d = dict(src_dict)
        facts = []
        _facts = d.pop("facts")
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

        new_lot_facts = cls(
            facts=facts,
        )

        return new_lot_facts
