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
    from ..models.mass_share import MassShare
    from ..models.on_fail import OnFail


T = TypeVar("T", bound="LabLimitRule")


@_attrs_define
class LabLimitRule:
    """A laboratory found at most this much of a substance."""

    id: str
    """ The rule's own name, unique in its version: letters, digits, hyphens. """
    rule: Literal["lab_limit"]
    """ Which kind of rule it is. """
    substance: str
    """ The substance or component that is looked for. """
    at_most: MassShare
    """ A share of the mass: from nothing to the whole, `Impossible` otherwise. """
    level: RuleLevel | Unset = UNSET
    """ Must have, or nice to have: what is preferred never changes a verdict. """
    proof: Basis | Unset = UNSET
    """ How it is known, weakest first. """
    on_fail: OnFail | Unset = UNSET
    """ What comes of a load that breaks the rule. Only a refusal keeps it outside. """
    source: None | str | Unset = UNSET
    """ Where the receiver, or whoever transcribed it, has it from. """
    method: None | str | Unset = UNSET
    """ The standard it is measured by; found by another, it is not proved. """

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        rule = self.rule

        substance = self.substance

        at_most = self.at_most.to_dict()

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
                "substance": substance,
                "at_most": at_most,
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
        if method is not UNSET:
            field_dict["method"] = method

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.mass_share import MassShare
        from ..models.on_fail import OnFail

        d = dict(src_dict)
        id = d.pop("id")

        rule = cast(Literal["lab_limit"], d.pop("rule"))
        if rule != "lab_limit":
            raise ValueError(f"rule must match const 'lab_limit', got '{rule}'")

        substance = d.pop("substance")

        at_most = MassShare.from_dict(d.pop("at_most"))

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

        def _parse_method(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        method = _parse_method(d.pop("method", UNSET))

        lab_limit_rule = cls(
            id=id,
            rule=rule,
            substance=substance,
            at_most=at_most,
            level=level,
            proof=proof,
            on_fail=on_fail,
            source=source,
            method=method,
        )

        return lab_limit_rule
