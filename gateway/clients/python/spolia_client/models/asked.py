from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
    from ..models.settling import Settling


T = TypeVar("T", bound="Asked")


@_attrs_define
class Asked:
    """One demand of a use."""

    rule: (
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
    )
    text: str
    """ The rule in words, in the reader's language. """
    settled: Settling
    """ What settles a rule: who, by which standard, on how many samples, in how many days, at what typical cost.
    """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

        rule: dict[str, Any]
        if (
            isinstance(self.rule, MaxFractionRule)
            or isinstance(self.rule, MaxContaminationRule)
            or isinstance(self.rule, ForbiddenRule)
            or isinstance(self.rule, AllowedAttachmentsRule)
            or isinstance(self.rule, MoistureRule)
            or isinstance(self.rule, LabLimitRule)
            or isinstance(self.rule, DimensionRule)
            or isinstance(self.rule, AmountsRule)
            or isinstance(self.rule, DocumentRequiredRule)
            or isinstance(self.rule, PreApprovalRule)
            or isinstance(self.rule, ConstructionYearRule)
            or isinstance(self.rule, OriginRule)
            or isinstance(self.rule, BrandRule)
            or isinstance(self.rule, PackagingRule)
            or isinstance(self.rule, DeliveryRule)
            or isinstance(self.rule, LeadTimeRule)
            or isinstance(self.rule, PerformanceRule)
        ):
            rule = self.rule.to_dict()
        else:
            rule = self.rule.to_dict()

        text = self.text

        settled = self.settled.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rule": rule,
                "text": text,
                "settled": settled,
            }
        )

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
        from ..models.settling import Settling

        d = dict(src_dict)

        def _parse_rule(
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
                rule_type_0 = MaxFractionRule.from_dict(data)

                return rule_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_1 = MaxContaminationRule.from_dict(data)

                return rule_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_2 = ForbiddenRule.from_dict(data)

                return rule_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_3 = AllowedAttachmentsRule.from_dict(data)

                return rule_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_4 = MoistureRule.from_dict(data)

                return rule_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_5 = LabLimitRule.from_dict(data)

                return rule_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_6 = DimensionRule.from_dict(data)

                return rule_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_7 = AmountsRule.from_dict(data)

                return rule_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_8 = DocumentRequiredRule.from_dict(data)

                return rule_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_9 = PreApprovalRule.from_dict(data)

                return rule_type_9
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_10 = ConstructionYearRule.from_dict(data)

                return rule_type_10
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_11 = OriginRule.from_dict(data)

                return rule_type_11
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_12 = BrandRule.from_dict(data)

                return rule_type_12
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_13 = PackagingRule.from_dict(data)

                return rule_type_13
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_14 = DeliveryRule.from_dict(data)

                return rule_type_14
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_15 = LeadTimeRule.from_dict(data)

                return rule_type_15
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                rule_type_16 = PerformanceRule.from_dict(data)

                return rule_type_16
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if not isinstance(data, dict):
                raise TypeError()
            rule_type_17 = ConditionAtLeastRule.from_dict(data)

            return rule_type_17

        rule = _parse_rule(d.pop("rule"))

        text = d.pop("text")

        settled = Settling.from_dict(d.pop("settled"))

        asked = cls(
            rule=rule,
            text=text,
            settled=settled,
        )

        asked.additional_properties = d
        return asked

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
