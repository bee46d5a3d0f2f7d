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


T = TypeVar("T", bound="ConstructionYearRule")


@_attrs_define
class ConstructionYearRule:
    """The building is of this year or later, or of this year or earlier; a year nobody knows is unknown, never young."""

    id: str
    """ The rule's own name, unique in its version: letters, digits, hyphens. """
    rule: Literal["construction_year"]
    """ Which kind of rule it is. """
    level: RuleLevel | Unset = UNSET
    """ Must have, or nice to have: what is preferred never changes a verdict. """
    proof: Basis | Unset = UNSET
    """ How it is known, weakest first. """
    on_fail: OnFail | Unset = UNSET
    """ What comes of a load that breaks the rule. Only a refusal keeps it outside. """
    source: None | str | Unset = UNSET
    """ Where the receiver, or whoever transcribed it, has it from. """
    not_before: int | None | Unset = UNSET
    """ The first year that is taken. """
    not_after: int | None | Unset = UNSET
    """ The last year that is taken. """

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        rule = self.rule

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

        not_before: int | None | Unset
        if isinstance(self.not_before, Unset):
            not_before = UNSET
        else:
            not_before = self.not_before

        not_after: int | None | Unset
        if isinstance(self.not_after, Unset):
            not_after = UNSET
        else:
            not_after = self.not_after

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "rule": rule,
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
        if not_before is not UNSET:
            field_dict["not_before"] = not_before
        if not_after is not UNSET:
            field_dict["not_after"] = not_after

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.on_fail import OnFail

        d = dict(src_dict)
        id = d.pop("id")

        rule = cast(Literal["construction_year"], d.pop("rule"))
        if rule != "construction_year":
            raise ValueError(f"rule must match const 'construction_year', got '{rule}'")

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

        def _parse_not_before(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        not_before = _parse_not_before(d.pop("not_before", UNSET))

        def _parse_not_after(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        not_after = _parse_not_after(d.pop("not_after", UNSET))

        construction_year_rule = cls(
            id=id,
            rule=rule,
            level=level,
            proof=proof,
            on_fail=on_fail,
            source=source,
            not_before=not_before,
            not_after=not_after,
        )

        return construction_year_rule
