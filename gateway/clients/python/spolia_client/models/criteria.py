from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.fate import Fate
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.allowed_attachments_rule import AllowedAttachmentsRule
    from ..models.amounts_rule import AmountsRule
    from ..models.brand_rule import BrandRule
    from ..models.condition_at_least_rule import ConditionAtLeastRule
    from ..models.construction_year_rule import ConstructionYearRule
    from ..models.delivery_rule import DeliveryRule
    from ..models.dimension_rule import DimensionRule
    from ..models.document_required_rule import DocumentRequiredRule
    from ..models.forbidden_rule import ForbiddenRule
    from ..models.lab_limit_rule import LabLimitRule
    from ..models.lead_time_rule import LeadTimeRule
    from ..models.max_contamination_rule import MaxContaminationRule
    from ..models.max_fraction_rule import MaxFractionRule
    from ..models.moisture_rule import MoistureRule
    from ..models.origin_rule import OriginRule
    from ..models.packaging_rule import PackagingRule
    from ..models.performance_rule import PerformanceRule
    from ..models.pre_approval_rule import PreApprovalRule
    from ..models.programme_price import ProgrammePrice


T = TypeVar("T", bound="Criteria")


@_attrs_define
class Criteria:
    """Which materials, what becomes of them, under which rules, at which prices, and what the sender gets in writing."""

    materials: list[str]
    """ Classes of the vocabulary, each with all below it. """
    fate: Fate
    """ What becomes of it, best first: the waste hierarchy (Directive 2008/98/EC, article 4), with recycling in two
    steps. """
    rules: (
        list[
            AllowedAttachmentsRule
            | AmountsRule
            | BrandRule
            | ConditionAtLeastRule
            | ConstructionYearRule
            | DeliveryRule
            | DimensionRule
            | DocumentRequiredRule
            | ForbiddenRule
            | LabLimitRule
            | LeadTimeRule
            | MaxContaminationRule
            | MaxFractionRule
            | MoistureRule
            | OriginRule
            | PackagingRule
            | PerformanceRule
            | PreApprovalRule
        ]
        | Unset
    ) = UNSET
    """ What is asked, in the order it is told; the order changes nothing. """
    prices: list[ProgrammePrice] | Unset = UNSET
    """ What is paid, either way. """
    certificates: list[str] | Unset = UNSET
    """ What is issued to the sender. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.allowed_attachments_rule import AllowedAttachmentsRule
        from ..models.amounts_rule import AmountsRule
        from ..models.brand_rule import BrandRule
        from ..models.construction_year_rule import ConstructionYearRule
        from ..models.delivery_rule import DeliveryRule
        from ..models.dimension_rule import DimensionRule
        from ..models.document_required_rule import DocumentRequiredRule
        from ..models.forbidden_rule import ForbiddenRule
        from ..models.lab_limit_rule import LabLimitRule
        from ..models.lead_time_rule import LeadTimeRule
        from ..models.max_contamination_rule import MaxContaminationRule
        from ..models.max_fraction_rule import MaxFractionRule
        from ..models.moisture_rule import MoistureRule
        from ..models.origin_rule import OriginRule
        from ..models.packaging_rule import PackagingRule
        from ..models.performance_rule import PerformanceRule
        from ..models.pre_approval_rule import PreApprovalRule

        materials = self.materials

        fate = self.fate.value

        rules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = []
            for rules_item_data in self.rules:
                rules_item: dict[str, Any]
                if (
                    isinstance(rules_item_data, MaxFractionRule)
                    or isinstance(rules_item_data, MaxContaminationRule)
                    or isinstance(rules_item_data, ForbiddenRule)
                    or isinstance(rules_item_data, AllowedAttachmentsRule)
                    or isinstance(rules_item_data, MoistureRule)
                    or isinstance(rules_item_data, LabLimitRule)
                    or isinstance(rules_item_data, DimensionRule)
                    or isinstance(rules_item_data, AmountsRule)
                    or isinstance(rules_item_data, DocumentRequiredRule)
                    or isinstance(rules_item_data, PreApprovalRule)
                    or isinstance(rules_item_data, ConstructionYearRule)
                    or isinstance(rules_item_data, OriginRule)
                    or isinstance(rules_item_data, BrandRule)
                    or isinstance(rules_item_data, PackagingRule)
                    or isinstance(rules_item_data, DeliveryRule)
                    or isinstance(rules_item_data, LeadTimeRule)
                    or isinstance(rules_item_data, PerformanceRule)
                ):
                    rules_item = rules_item_data.to_dict()
                else:
                    rules_item = rules_item_data.to_dict()

                rules.append(rules_item)

        prices: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.prices, Unset):
            prices = []
            for prices_item_data in self.prices:
                prices_item = prices_item_data.to_dict()
                prices.append(prices_item)

        certificates: list[str] | Unset = UNSET
        if not isinstance(self.certificates, Unset):
            certificates = self.certificates

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "materials": materials,
                "fate": fate,
            }
        )
        if rules is not UNSET:
            field_dict["rules"] = rules
        if prices is not UNSET:
            field_dict["prices"] = prices
        if certificates is not UNSET:
            field_dict["certificates"] = certificates

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.allowed_attachments_rule import AllowedAttachmentsRule
        from ..models.amounts_rule import AmountsRule
        from ..models.brand_rule import BrandRule
        from ..models.condition_at_least_rule import ConditionAtLeastRule
        from ..models.construction_year_rule import ConstructionYearRule
        from ..models.delivery_rule import DeliveryRule
        from ..models.dimension_rule import DimensionRule
        from ..models.document_required_rule import DocumentRequiredRule
        from ..models.forbidden_rule import ForbiddenRule
        from ..models.lab_limit_rule import LabLimitRule
        from ..models.lead_time_rule import LeadTimeRule
        from ..models.max_contamination_rule import MaxContaminationRule
        from ..models.max_fraction_rule import MaxFractionRule
        from ..models.moisture_rule import MoistureRule
        from ..models.origin_rule import OriginRule
        from ..models.packaging_rule import PackagingRule
        from ..models.performance_rule import PerformanceRule
        from ..models.pre_approval_rule import PreApprovalRule
        from ..models.programme_price import ProgrammePrice

        d = dict(src_dict)
        materials = cast(list[str], d.pop("materials"))

        fate = Fate(d.pop("fate"))

        _rules = d.pop("rules", UNSET)
        rules: (
            list[
                AllowedAttachmentsRule
                | AmountsRule
                | BrandRule
                | ConditionAtLeastRule
                | ConstructionYearRule
                | DeliveryRule
                | DimensionRule
                | DocumentRequiredRule
                | ForbiddenRule
                | LabLimitRule
                | LeadTimeRule
                | MaxContaminationRule
                | MaxFractionRule
                | MoistureRule
                | OriginRule
                | PackagingRule
                | PerformanceRule
                | PreApprovalRule
            ]
            | Unset
        ) = UNSET
        if _rules is not UNSET:
            rules = []
            for rules_item_data in _rules:

                def _parse_rules_item(
                    data: object,
                ) -> (
                    AllowedAttachmentsRule
                    | AmountsRule
                    | BrandRule
                    | ConditionAtLeastRule
                    | ConstructionYearRule
                    | DeliveryRule
                    | DimensionRule
                    | DocumentRequiredRule
                    | ForbiddenRule
                    | LabLimitRule
                    | LeadTimeRule
                    | MaxContaminationRule
                    | MaxFractionRule
                    | MoistureRule
                    | OriginRule
                    | PackagingRule
                    | PerformanceRule
                    | PreApprovalRule
                ):
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_0 = MaxFractionRule.from_dict(data)

                        return rules_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_1 = MaxContaminationRule.from_dict(data)

                        return rules_item_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_2 = ForbiddenRule.from_dict(data)

                        return rules_item_type_2
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_3 = AllowedAttachmentsRule.from_dict(data)

                        return rules_item_type_3
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_4 = MoistureRule.from_dict(data)

                        return rules_item_type_4
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_5 = LabLimitRule.from_dict(data)

                        return rules_item_type_5
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_6 = DimensionRule.from_dict(data)

                        return rules_item_type_6
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_7 = AmountsRule.from_dict(data)

                        return rules_item_type_7
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_8 = DocumentRequiredRule.from_dict(data)

                        return rules_item_type_8
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_9 = PreApprovalRule.from_dict(data)

                        return rules_item_type_9
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_10 = ConstructionYearRule.from_dict(data)

                        return rules_item_type_10
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_11 = OriginRule.from_dict(data)

                        return rules_item_type_11
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_12 = BrandRule.from_dict(data)

                        return rules_item_type_12
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_13 = PackagingRule.from_dict(data)

                        return rules_item_type_13
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_14 = DeliveryRule.from_dict(data)

                        return rules_item_type_14
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_15 = LeadTimeRule.from_dict(data)

                        return rules_item_type_15
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, dict):
                            raise TypeError()
                        rules_item_type_16 = PerformanceRule.from_dict(data)

                        return rules_item_type_16
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, dict):
                        raise TypeError()
                    rules_item_type_17 = ConditionAtLeastRule.from_dict(data)

                    return rules_item_type_17

                rules_item = _parse_rules_item(rules_item_data)

                rules.append(rules_item)

        _prices = d.pop("prices", UNSET)
        prices: list[ProgrammePrice] | Unset = UNSET
        if _prices is not UNSET:
            prices = []
            for prices_item_data in _prices:
                prices_item = ProgrammePrice.from_dict(prices_item_data)

                prices.append(prices_item)

        certificates = cast(list[str], d.pop("certificates", UNSET))

        criteria = cls(
            materials=materials,
            fate=fate,
            rules=rules,
            prices=prices,
            certificates=certificates,
        )

        return criteria
