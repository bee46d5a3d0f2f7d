from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fate import Fate
from ..models.force import Force
from ..models.region import Region

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


T = TypeVar("T", bound="Regulation")


@_attrs_define
class Regulation:
    """One thing the law asks of materials on their way, in the rules that criteria are made of."""

    code: str
    """ Stable; the region's goes before that of everywhere. """
    force: Force
    """ What comes of meeting it, or not. """
    region: None | Region
    """ Whose law it is; null: everywhere. """
    valid_from: datetime.date
    """ The first day. """
    valid_until: datetime.date | None
    """ The last day; null: until it is changed. """
    text: str
    """ What it says, plainly, in the reader's language. """
    source: str
    """ Where it stands, with what nobody has checked marked [bg]. """
    pack: str
    """ The pack it comes with and the day that was last edited. """
    materials: list[str]
    """ Classes it concerns, each with all below it. """
    may_contain: None | str
    """ It concerns every class that may contain this substance. """
    fates: list[Fate]
    rules: list[
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

        code = self.code

        force = self.force.value

        region: None | str
        if isinstance(self.region, Region):
            region = self.region.value
        else:
            region = self.region

        valid_from = self.valid_from.isoformat()

        valid_until: None | str
        if isinstance(self.valid_until, datetime.date):
            valid_until = self.valid_until.isoformat()
        else:
            valid_until = self.valid_until

        text = self.text

        source = self.source

        pack = self.pack

        materials = self.materials

        may_contain: None | str
        may_contain = self.may_contain

        fates = []
        for fates_item_data in self.fates:
            fates_item = fates_item_data.value
            fates.append(fates_item)

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "force": force,
                "region": region,
                "valid_from": valid_from,
                "valid_until": valid_until,
                "text": text,
                "source": source,
                "pack": pack,
                "materials": materials,
                "may_contain": may_contain,
                "fates": fates,
                "rules": rules,
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

        d = dict(src_dict)
        code = d.pop("code")

        force = Force(d.pop("force"))

        def _parse_region(data: object) -> None | Region:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                region_type_0 = Region(data)

                return region_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Region, data)

        region = _parse_region(d.pop("region"))

        valid_from = datetime.date.fromisoformat(d.pop("valid_from"))

        def _parse_valid_until(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_until_type_0 = datetime.date.fromisoformat(data)

                return valid_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        valid_until = _parse_valid_until(d.pop("valid_until"))

        text = d.pop("text")

        source = d.pop("source")

        pack = d.pop("pack")

        materials = cast(list[str], d.pop("materials"))

        def _parse_may_contain(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        may_contain = _parse_may_contain(d.pop("may_contain"))

        fates = []
        _fates = d.pop("fates")
        for fates_item_data in _fates:
            fates_item = Fate(fates_item_data)

            fates.append(fates_item)

        rules = []
        _rules = d.pop("rules")
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

        regulation = cls(
            code=code,
            force=force,
            region=region,
            valid_from=valid_from,
            valid_until=valid_until,
            text=text,
            source=source,
            pack=pack,
            materials=materials,
            may_contain=may_contain,
            fates=fates,
            rules=rules,
        )

        regulation.additional_properties = d
        return regulation

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
