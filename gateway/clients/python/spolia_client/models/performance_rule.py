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
from ..models.rule_level import RuleLevel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.on_fail import OnFail


T = TypeVar("T", bound="PerformanceRule")


@_attrs_define
class PerformanceRule:
    """A property that a standard measures is at least or at most this figure, at least this class, or one of these
    classes.

    """

    id: str
    """ The rule's own name, unique in its version: letters, digits, hyphens. """
    rule: Literal["performance"]
    """ Which kind of rule it is. """
    property_: str
    """ The property that is asked. """
    level: RuleLevel | Unset = UNSET
    """ Must have, or nice to have: what is preferred never changes a verdict. """
    proof: Basis | Unset = UNSET
    """ How it is known, weakest first. """
    on_fail: OnFail | Unset = UNSET
    """ What comes of a load that breaks the rule. Only a refusal keeps it outside. """
    source: None | str | Unset = UNSET
    """ Where the receiver, or whoever transcribed it, has it from. """
    at_least: float | None | str | Unset = UNSET
    """ The lowest figure, in the unit of the property. """
    at_most: float | None | str | Unset = UNSET
    """ The highest figure, in the unit of the property. """
    at_least_class: None | str | Unset = UNSET
    """ The lowest class of its scale. """
    one_of: list[str] | Unset = UNSET
    """ Classes that all will do. """
    method: None | str | Unset = UNSET
    """ The standard it is measured by; found by another, it is not proved. """

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        rule = self.rule

        property_ = self.property_

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

        at_least: float | None | str | Unset
        if isinstance(self.at_least, Unset):
            at_least = UNSET
        else:
            at_least = self.at_least

        at_most: float | None | str | Unset
        if isinstance(self.at_most, Unset):
            at_most = UNSET
        else:
            at_most = self.at_most

        at_least_class: None | str | Unset
        if isinstance(self.at_least_class, Unset):
            at_least_class = UNSET
        else:
            at_least_class = self.at_least_class

        one_of: list[str] | Unset = UNSET
        if not isinstance(self.one_of, Unset):
            one_of = self.one_of

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        else:
            method = self.method

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "rule": rule,
                "property": property_,
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
        if at_least_class is not UNSET:
            field_dict["at_least_class"] = at_least_class
        if one_of is not UNSET:
            field_dict["one_of"] = one_of
        if method is not UNSET:
            field_dict["method"] = method

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.on_fail import OnFail

        d = dict(src_dict)
        id = d.pop("id")

        rule = cast(Literal["performance"], d.pop("rule"))
        if rule != "performance":
            raise ValueError(f"rule must match const 'performance', got '{rule}'")

        property_ = d.pop("property")

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

        def _parse_at_least(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        at_least = _parse_at_least(d.pop("at_least", UNSET))

        def _parse_at_most(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        at_most = _parse_at_most(d.pop("at_most", UNSET))

        def _parse_at_least_class(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        at_least_class = _parse_at_least_class(d.pop("at_least_class", UNSET))

        one_of = cast(list[str], d.pop("one_of", UNSET))

        def _parse_method(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        method = _parse_method(d.pop("method", UNSET))

        performance_rule = cls(
            id=id,
            rule=rule,
            property_=property_,
            level=level,
            proof=proof,
            on_fail=on_fail,
            source=source,
            at_least=at_least,
            at_most=at_most,
            at_least_class=at_least_class,
            one_of=one_of,
            method=method,
        )

        return performance_rule
