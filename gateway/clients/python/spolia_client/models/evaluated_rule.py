from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.evaluated_rule_verdict_outcome import EvaluatedRuleVerdictOutcome
from ..models.remedy import Remedy
from ..models.why import Why

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
    from ..models.typical_cost import TypicalCost


T = TypeVar("T", bound="EvaluatedRule")


@_attrs_define
class EvaluatedRule:
    """One rule, and what came of it, in the reader's language."""

    rule: str
    """ The rule's id. """
    kind: str
    """ Which kind of rule it is. """
    asks: str
    """ The rule in words. """
    regulation: None | str
    """ The law that asks it, by its code at `/v1/regulations`; null otherwise. """
    outcome: EvaluatedRuleVerdictOutcome
    why: Why
    """ What made it so, beside the rule and the fact. """
    reason: str
    """ Why, in words: the fact that decided, with its source and date. """
    blocks: bool
    """ Whether it keeps the load outside while it is not met. """
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
    """ The fact that decided; null where none did. """
    remedy: None | Remedy
    """ What kind of work would help; null where none does. """
    help_: None | str
    """ What to do, in words. """
    cost: None | TypicalCost
    """ What that typically costs, where known. """
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
        from ..models.property_fact import PropertyFact
        from ..models.substance_fact import SubstanceFact
        from ..models.typical_cost import TypicalCost

        rule = self.rule

        kind = self.kind

        asks = self.asks

        regulation: None | str
        regulation = self.regulation

        outcome = self.outcome.value

        why = self.why.value

        reason = self.reason

        blocks = self.blocks

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rule": rule,
                "kind": kind,
                "asks": asks,
                "regulation": regulation,
                "outcome": outcome,
                "why": why,
                "reason": reason,
                "blocks": blocks,
                "fact": fact,
                "remedy": remedy,
                "help": help_,
                "cost": cost,
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
        from ..models.typical_cost import TypicalCost

        d = dict(src_dict)
        rule = d.pop("rule")

        kind = d.pop("kind")

        asks = d.pop("asks")

        def _parse_regulation(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        regulation = _parse_regulation(d.pop("regulation"))

        outcome = EvaluatedRuleVerdictOutcome(d.pop("outcome"))

        why = Why(d.pop("why"))

        reason = d.pop("reason")

        blocks = d.pop("blocks")

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

        evaluated_rule = cls(
            rule=rule,
            kind=kind,
            asks=asks,
            regulation=regulation,
            outcome=outcome,
            why=why,
            reason=reason,
            blocks=blocks,
            fact=fact,
            remedy=remedy,
            help_=help_,
            cost=cost,
        )

        evaluated_rule.additional_properties = d
        return evaluated_rule

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
