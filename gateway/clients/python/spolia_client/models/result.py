from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.remedy import Remedy
from ..models.services_acceptance_domain_verdict_outcome import (
    ServicesAcceptanceDomainVerdictOutcome,
)
from ..models.why import Why

if TYPE_CHECKING:
    from ..models.allowed_attachments_rule import AllowedAttachmentsRule
    from ..models.amounts_rule import AmountsRule
    from ..models.approval_fact import ApprovalFact
    from ..models.attachment_fact import AttachmentFact
    from ..models.brand_fact import BrandFact
    from ..models.brand_rule import BrandRule
    from ..models.condition_at_least_rule import ConditionAtLeastRule
    from ..models.condition_fact import ConditionFact
    from ..models.construction_year_fact import ConstructionYearFact
    from ..models.construction_year_rule import ConstructionYearRule
    from ..models.delivery_fact import DeliveryFact
    from ..models.delivery_rule import DeliveryRule
    from ..models.dimension_fact import DimensionFact
    from ..models.dimension_rule import DimensionRule
    from ..models.document_fact import DocumentFact
    from ..models.document_required_rule import DocumentRequiredRule
    from ..models.forbidden_rule import ForbiddenRule
    from ..models.fraction_fact import FractionFact
    from ..models.lab_limit_rule import LabLimitRule
    from ..models.lead_time_rule import LeadTimeRule
    from ..models.max_contamination_rule import MaxContaminationRule
    from ..models.max_fraction_rule import MaxFractionRule
    from ..models.moisture_fact import MoistureFact
    from ..models.moisture_rule import MoistureRule
    from ..models.origin_fact import OriginFact
    from ..models.origin_rule import OriginRule
    from ..models.packaging_fact import PackagingFact
    from ..models.packaging_rule import PackagingRule
    from ..models.performance_rule import PerformanceRule
    from ..models.pre_approval_rule import PreApprovalRule
    from ..models.property_fact import PropertyFact
    from ..models.substance_fact import SubstanceFact
    from ..models.typical_cost import TypicalCost


T = TypeVar("T", bound="Result")


@_attrs_define
class Result:
    """One rule, and what came of it."""

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
    asks: str
    """ The rule in words, in the reader's language. """
    regulation: None | str
    """ The law that asks it, by its code at `/v1/regulations`; null where the receiver does. """
    outcome: ServicesAcceptanceDomainVerdictOutcome
    """ Never pass on missing facts. """
    why: None | Why
    """ What made it so; null where the fact that decided is hidden from you. """
    reason: str
    """ Why, in words: the fact that decided with its source and date, where it is for you. """
    remedy: None | Remedy
    """ What kind of work would settle a doubt or mend a no; null where nothing does, or it is hidden. """
    help_: None | str
    """ What to do, in words. """
    cost: None | TypicalCost
    """ What that typically costs, where known. """
    fact: (
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
        | None
        | OriginFact
        | PackagingFact
        | PropertyFact
        | SubstanceFact
    )
    """ The fact that decided; null where there is none, or it is not for you. """
    hidden: bool
    """ There is a fact that decided, which you may not see: you are told the outcome alone. """
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.allowed_attachments_rule import AllowedAttachmentsRule
        from ..models.amounts_rule import AmountsRule
        from ..models.approval_fact import ApprovalFact
        from ..models.attachment_fact import AttachmentFact
        from ..models.brand_fact import BrandFact
        from ..models.brand_rule import BrandRule
        from ..models.condition_fact import ConditionFact
        from ..models.construction_year_fact import ConstructionYearFact
        from ..models.construction_year_rule import ConstructionYearRule
        from ..models.delivery_fact import DeliveryFact
        from ..models.delivery_rule import DeliveryRule
        from ..models.dimension_fact import DimensionFact
        from ..models.dimension_rule import DimensionRule
        from ..models.document_fact import DocumentFact
        from ..models.document_required_rule import DocumentRequiredRule
        from ..models.forbidden_rule import ForbiddenRule
        from ..models.fraction_fact import FractionFact
        from ..models.lab_limit_rule import LabLimitRule
        from ..models.lead_time_rule import LeadTimeRule
        from ..models.max_contamination_rule import MaxContaminationRule
        from ..models.max_fraction_rule import MaxFractionRule
        from ..models.moisture_fact import MoistureFact
        from ..models.moisture_rule import MoistureRule
        from ..models.origin_fact import OriginFact
        from ..models.origin_rule import OriginRule
        from ..models.packaging_fact import PackagingFact
        from ..models.packaging_rule import PackagingRule
        from ..models.performance_rule import PerformanceRule
        from ..models.pre_approval_rule import PreApprovalRule
        from ..models.property_fact import PropertyFact
        from ..models.substance_fact import SubstanceFact
        from ..models.typical_cost import TypicalCost

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

        asks = self.asks

        regulation: None | str
        regulation = self.regulation

        outcome = self.outcome.value

        why: None | str
        if isinstance(self.why, Why):
            why = self.why.value
        else:
            why = self.why

        reason = self.reason

        remedy: None | str
        if isinstance(self.remedy, Remedy):
            remedy = self.remedy.value
        else:
            remedy = self.remedy

        help_: None | str
        help_ = self.help_

        cost: dict[str, Any] | None
        if isinstance(self.cost, TypicalCost):
            cost = self.cost.to_dict()
        else:
            cost = self.cost

        fact: dict[str, Any] | None
        if (
            isinstance(self.fact, FractionFact)
            or isinstance(self.fact, SubstanceFact)
            or isinstance(self.fact, AttachmentFact)
            or isinstance(self.fact, MoistureFact)
            or isinstance(self.fact, DimensionFact)
            or isinstance(self.fact, OriginFact)
            or isinstance(self.fact, BrandFact)
            or isinstance(self.fact, ConstructionYearFact)
            or isinstance(self.fact, PackagingFact)
            or isinstance(self.fact, DeliveryFact)
            or isinstance(self.fact, ConditionFact)
            or isinstance(self.fact, DocumentFact)
            or isinstance(self.fact, ApprovalFact)
            or isinstance(self.fact, PropertyFact)
        ):
            fact = self.fact.to_dict()
        else:
            fact = self.fact

        hidden = self.hidden

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rule": rule,
                "asks": asks,
                "regulation": regulation,
                "outcome": outcome,
                "why": why,
                "reason": reason,
                "remedy": remedy,
                "help": help_,
                "cost": cost,
                "fact": fact,
                "hidden": hidden,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.allowed_attachments_rule import AllowedAttachmentsRule
        from ..models.amounts_rule import AmountsRule
        from ..models.approval_fact import ApprovalFact
        from ..models.attachment_fact import AttachmentFact
        from ..models.brand_fact import BrandFact
        from ..models.brand_rule import BrandRule
        from ..models.condition_at_least_rule import ConditionAtLeastRule
        from ..models.condition_fact import ConditionFact
        from ..models.construction_year_fact import ConstructionYearFact
        from ..models.construction_year_rule import ConstructionYearRule
        from ..models.delivery_fact import DeliveryFact
        from ..models.delivery_rule import DeliveryRule
        from ..models.dimension_fact import DimensionFact
        from ..models.dimension_rule import DimensionRule
        from ..models.document_fact import DocumentFact
        from ..models.document_required_rule import DocumentRequiredRule
        from ..models.forbidden_rule import ForbiddenRule
        from ..models.fraction_fact import FractionFact
        from ..models.lab_limit_rule import LabLimitRule
        from ..models.lead_time_rule import LeadTimeRule
        from ..models.max_contamination_rule import MaxContaminationRule
        from ..models.max_fraction_rule import MaxFractionRule
        from ..models.moisture_fact import MoistureFact
        from ..models.moisture_rule import MoistureRule
        from ..models.origin_fact import OriginFact
        from ..models.origin_rule import OriginRule
        from ..models.packaging_fact import PackagingFact
        from ..models.packaging_rule import PackagingRule
        from ..models.performance_rule import PerformanceRule
        from ..models.pre_approval_rule import PreApprovalRule
        from ..models.property_fact import PropertyFact
        from ..models.substance_fact import SubstanceFact
        from ..models.typical_cost import TypicalCost

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

        asks = d.pop("asks")

        def _parse_regulation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        regulation = _parse_regulation(d.pop("regulation"))

        outcome = ServicesAcceptanceDomainVerdictOutcome(d.pop("outcome"))

        def _parse_why(data: object) -> None | Why:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                why_type_0 = Why(data)

                return why_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Why, data)

        why = _parse_why(d.pop("why"))

        reason = d.pop("reason")

        def _parse_remedy(data: object) -> None | Remedy:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                remedy_type_0 = Remedy(data)

                return remedy_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Remedy, data)

        remedy = _parse_remedy(d.pop("remedy"))

        def _parse_help_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        help_ = _parse_help_(d.pop("help"))

        def _parse_cost(data: object) -> None | TypicalCost:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                cost_type_0 = TypicalCost.from_dict(data)

                return cost_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TypicalCost, data)

        cost = _parse_cost(d.pop("cost"))

        def _parse_fact(
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
            | None
            | OriginFact
            | PackagingFact
            | PropertyFact
            | SubstanceFact
        ):
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_0 = FractionFact.from_dict(data)

                return fact_type_0_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_1 = SubstanceFact.from_dict(data)

                return fact_type_0_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_2 = AttachmentFact.from_dict(data)

                return fact_type_0_type_2
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_3 = MoistureFact.from_dict(data)

                return fact_type_0_type_3
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_4 = DimensionFact.from_dict(data)

                return fact_type_0_type_4
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_5 = OriginFact.from_dict(data)

                return fact_type_0_type_5
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_6 = BrandFact.from_dict(data)

                return fact_type_0_type_6
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_7 = ConstructionYearFact.from_dict(data)

                return fact_type_0_type_7
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_8 = PackagingFact.from_dict(data)

                return fact_type_0_type_8
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_9 = DeliveryFact.from_dict(data)

                return fact_type_0_type_9
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_10 = ConditionFact.from_dict(data)

                return fact_type_0_type_10
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_11 = DocumentFact.from_dict(data)

                return fact_type_0_type_11
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_12 = ApprovalFact.from_dict(data)

                return fact_type_0_type_12
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fact_type_0_type_13 = PropertyFact.from_dict(data)

                return fact_type_0_type_13
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
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
                | None
                | OriginFact
                | PackagingFact
                | PropertyFact
                | SubstanceFact,
                data,
            )

        fact = _parse_fact(d.pop("fact"))

        hidden = d.pop("hidden")

        result = cls(
            rule=rule,
            asks=asks,
            regulation=regulation,
            outcome=outcome,
            why=why,
            reason=reason,
            remedy=remedy,
            help_=help_,
            cost=cost,
            fact=fact,
            hidden=hidden,
        )

        result.additional_properties = d
        return result

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
