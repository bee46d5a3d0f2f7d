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


T = TypeVar("T", bound="DocumentRequiredRule")


@_attrs_define
class DocumentRequiredRule:
    """One of these documents comes with it."""

    id: str
    """ The rule's own name, unique in its version: letters, digits, hyphens. """
    rule: Literal["document_required"]
    """ Which kind of rule it is. """
    any_of: list[str]
    """ Kinds of documents, of which one is enough. """
    level: RuleLevel | Unset = UNSET
    """ Must have, or nice to have: what is preferred never changes a verdict. """
    proof: Basis | Unset = UNSET
    """ How it is known, weakest first. """
    on_fail: OnFail | Unset = UNSET
    """ What comes of a load that breaks the rule. Only a refusal keeps it outside. """
    source: None | str | Unset = UNSET
    """ Where the receiver, or whoever transcribed it, has it from. """
    number: bool | Unset = False
    """ Whether its number must be stated. """
    max_age_days: int | None | Unset = UNSET
    """ The oldest it may be, in days since it was issued. """
    issuers: list[str] | Unset = UNSET
    """ Who may have issued it; anybody where empty. """

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        rule = self.rule

        any_of = self.any_of

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

        number = self.number

        max_age_days: int | None | Unset
        if isinstance(self.max_age_days, Unset):
            max_age_days = UNSET
        else:
            max_age_days = self.max_age_days

        issuers: list[str] | Unset = UNSET
        if not isinstance(self.issuers, Unset):
            issuers = self.issuers

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "rule": rule,
                "any_of": any_of,
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
        if number is not UNSET:
            field_dict["number"] = number
        if max_age_days is not UNSET:
            field_dict["max_age_days"] = max_age_days
        if issuers is not UNSET:
            field_dict["issuers"] = issuers

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.on_fail import OnFail

        d = dict(src_dict)
        id = d.pop("id")

        rule = cast(Literal["document_required"], d.pop("rule"))
        if rule != "document_required":
            raise ValueError(f"rule must match const 'document_required', got '{rule}'")

        any_of = cast(list[str], d.pop("any_of"))

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

        number = d.pop("number", UNSET)

        def _parse_max_age_days(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_age_days = _parse_max_age_days(d.pop("max_age_days", UNSET))

        issuers = cast(list[str], d.pop("issuers", UNSET))

        document_required_rule = cls(
            id=id,
            rule=rule,
            any_of=any_of,
            level=level,
            proof=proof,
            on_fail=on_fail,
            source=source,
            number=number,
            max_age_days=max_age_days,
            issuers=issuers,
        )

        return document_required_rule
