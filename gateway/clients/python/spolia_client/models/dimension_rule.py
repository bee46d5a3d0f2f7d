from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    Self,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define

from ..models.basis import Basis
from ..models.measure import Measure
from ..models.rule_level import RuleLevel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.length import Length
    from ..models.on_fail import OnFail


T = TypeVar("T", bound="DimensionRule")


@_attrs_define
class DimensionRule:
    """A measure of one piece, or of the largest grain, lies between two lengths."""

    id: str
    """ The rule's own name, unique in its version: letters, digits, hyphens. """
    rule: Literal["dimension"]
    """ Which kind of rule it is. """
    measure: Measure
    """ Of one piece; `grain` is the largest grain. """
    level: RuleLevel | Unset = UNSET
    """ Must have, or nice to have: what is preferred never changes a verdict. """
    proof: Basis | Unset = UNSET
    """ How it is known, weakest first. """
    on_fail: OnFail | Unset = UNSET
    """ What comes of a load that breaks the rule. Only a refusal keeps it outside. """
    source: None | str | Unset = UNSET
    """ Where the receiver, or whoever transcribed it, has it from. """
    at_least: Length | None | Unset = UNSET
    """ The smallest, itself included; open where left out. """
    at_most: Length | None | Unset = UNSET
    """ The largest, itself included; open where left out. """

    def to_dict(self) -> dict[str, Any]:
        from ..models.length import Length

        id = self.id

        rule = self.rule

        measure = self.measure.value

        level: str | Unset = UNSET
        if not isinstance(self.level, Unset):
            level = self.level.value

        proof: str | Unset = UNSET
        if not isinstance(self.proof, Unset):
            proof = self.proof.value

        on_fail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.on_fail, Unset):
            on_fail = self.on_fail.to_dict()

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        at_least: dict[str, Any] | None | Unset
        if isinstance(self.at_least, Unset):
            at_least = UNSET
        elif isinstance(self.at_least, Length):
            at_least = self.at_least.to_dict()
        else:
            at_least = self.at_least

        at_most: dict[str, Any] | None | Unset
        if isinstance(self.at_most, Unset):
            at_most = UNSET
        elif isinstance(self.at_most, Length):
            at_most = self.at_most.to_dict()
        else:
            at_most = self.at_most

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "rule": rule,
                "measure": measure,
            }
        )
        if level is not UNSET:
            field_dict["level"] = level
        if proof is not UNSET:
            field_dict["proof"] = proof
        if on_fail is not UNSET:
            field_dict["on_fail"] = on_fail
        if source is not UNSET:
            field_dict["source"] = source
        if at_least is not UNSET:
            field_dict["at_least"] = at_least
        if at_most is not UNSET:
            field_dict["at_most"] = at_most

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.length import Length
        from ..models.on_fail import OnFail

        d = dict(src_dict)
        id = d.pop("id")

        rule = cast(Literal["dimension"], d.pop("rule"))
        if rule != "dimension":
            raise ValueError(f"rule must match const 'dimension', got '{rule}'")

        measure = Measure(d.pop("measure"))

        _level = d.pop("level", UNSET)
        level: RuleLevel | Unset
        if isinstance(_level, Unset):
            level = UNSET
        else:
            level = RuleLevel(_level)

        _proof = d.pop("proof", UNSET)
        proof: Basis | Unset
        if isinstance(_proof, Unset):
            proof = UNSET
        else:
            proof = Basis(_proof)

        _on_fail = d.pop("on_fail", UNSET)
        on_fail: OnFail | Unset
        if isinstance(_on_fail, Unset):
            on_fail = UNSET
        else:
            on_fail = OnFail.from_dict(_on_fail)

        def _parse_source(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source = _parse_source(d.pop("source", UNSET))

        def _parse_at_least(data: object) -> Length | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                at_least_type_0 = Length.from_dict(data)

                return at_least_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Length | None | Unset, data)

        at_least = _parse_at_least(d.pop("at_least", UNSET))

        def _parse_at_most(data: object) -> Length | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                at_most_type_0 = Length.from_dict(data)

                return at_most_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Length | None | Unset, data)

        at_most = _parse_at_most(d.pop("at_most", UNSET))

        dimension_rule = cls(
            id=id,
            rule=rule,
            measure=measure,
            level=level,
            proof=proof,
            on_fail=on_fail,
            source=source,
            at_least=at_least,
            at_most=at_most,
        )

        return dimension_rule
