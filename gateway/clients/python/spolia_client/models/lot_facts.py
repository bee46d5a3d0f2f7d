from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
    from ..models.hidden_fact import HiddenFact
    from ..models.moisture_fact import MoistureFact
    from ..models.origin_fact import OriginFact
    from ..models.packaging_fact import PackagingFact
    from ..models.property_fact import PropertyFact
    from ..models.substance_fact import SubstanceFact


T = TypeVar("T", bound="LotFacts")


@_attrs_define
class LotFacts:
    """What is known of a lot to its reader."""

    lot_id: UUID
    version: int
    """ Rises with every change of the stated facts; also the ETag. 0: none was ever stated. """
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
    """ What the owner states beside the lot, as far as you may see it. """
    hidden: list[HiddenFact]
    """ What else is stated, for others. Verdicts rest on it all the same. """
    published: list[
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
    """ What the lot says by itself: stated in its fields, or derived from its words. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

        lot_id = str(self.lot_id)

        version = self.version

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

        hidden = []
        for hidden_item_data in self.hidden:
            hidden_item = hidden_item_data.to_dict()
            hidden.append(hidden_item)

        published = []
        for published_item_data in self.published:
            published_item: dict[str, Any]
            if (
                isinstance(published_item_data, FractionFact)
                or isinstance(published_item_data, SubstanceFact)
                or isinstance(published_item_data, AttachmentFact)
                or isinstance(published_item_data, MoistureFact)
                or isinstance(published_item_data, DimensionFact)
                or isinstance(published_item_data, OriginFact)
                or isinstance(published_item_data, BrandFact)
                or isinstance(published_item_data, ConstructionYearFact)
                or isinstance(published_item_data, PackagingFact)
                or isinstance(published_item_data, DeliveryFact)
                or isinstance(published_item_data, ConditionFact)
                or isinstance(published_item_data, DocumentFact)
                or isinstance(published_item_data, ApprovalFact)
            ):
                published_item = published_item_data.to_dict()
            else:
                published_item = published_item_data.to_dict()

            published.append(published_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "lot_id": lot_id,
                "version": version,
                "facts": facts,
                "hidden": hidden,
                "published": published,
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
        from ..models.hidden_fact import HiddenFact
        from ..models.moisture_fact import MoistureFact
        from ..models.origin_fact import OriginFact
        from ..models.packaging_fact import PackagingFact
        from ..models.property_fact import PropertyFact
        from ..models.substance_fact import SubstanceFact

        d = dict(src_dict)
        lot_id = UUID(d.pop("lot_id"))

        version = d.pop("version")

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

        hidden = []
        _hidden = d.pop("hidden")
        for hidden_item_data in _hidden:
            hidden_item = HiddenFact.from_dict(hidden_item_data)

            hidden.append(hidden_item)

        published = []
        _published = d.pop("published")
        for published_item_data in _published:

            def _parse_published_item(
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
                    published_item_type_0 = FractionFact.from_dict(data)

                    return published_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_1 = SubstanceFact.from_dict(data)

                    return published_item_type_1
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_2 = AttachmentFact.from_dict(data)

                    return published_item_type_2
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_3 = MoistureFact.from_dict(data)

                    return published_item_type_3
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_4 = DimensionFact.from_dict(data)

                    return published_item_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_5 = OriginFact.from_dict(data)

                    return published_item_type_5
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_6 = BrandFact.from_dict(data)

                    return published_item_type_6
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_7 = ConstructionYearFact.from_dict(data)

                    return published_item_type_7
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_8 = PackagingFact.from_dict(data)

                    return published_item_type_8
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_9 = DeliveryFact.from_dict(data)

                    return published_item_type_9
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_10 = ConditionFact.from_dict(data)

                    return published_item_type_10
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_11 = DocumentFact.from_dict(data)

                    return published_item_type_11
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    published_item_type_12 = ApprovalFact.from_dict(data)

                    return published_item_type_12
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                published_item_type_13 = PropertyFact.from_dict(data)

                return published_item_type_13

            published_item = _parse_published_item(published_item_data)

            published.append(published_item)

        lot_facts = cls(
            lot_id=lot_id,
            version=version,
            facts=facts,
            hidden=hidden,
            published=published,
        )

        lot_facts.additional_properties = d
        return lot_facts

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
