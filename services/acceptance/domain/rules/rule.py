"""What every rule has, whatever it asks: a name, how much it matters, what proves it, and what comes of breaking it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar, get_args

from services.acceptance.domain.amounts import STRICT
from services.acceptance.domain.facts import Basis
from services.kernel.money import Money


class Tagged:
    """Kinds of rules are told apart by `rule`, so that what is wrong is told of the rule that was meant. For an annotation."""

    def __get_pydantic_core_schema__(self, kinds: Any, schema: Callable[[Any], Any]) -> dict[str, Any]:
        choices = {kind.__dataclass_fields__["rule"].default: schema(kind) for kind in get_args(kinds)}
        return {"type": "tagged-union", "discriminator": "rule", "choices": choices}

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        """The tag has a default for whoever writes rules in Python; in JSON it must be there."""
        told: dict[str, Any] = handler(core)
        for kind in told["oneOf"]:
            rule = handler.resolve_ref_schema(kind)
            rule["properties"]["rule"].pop("default", None)
            rule["properties"]["rule"]["description"] = "Which kind of rule it is."
            rule["required"] = sorted({"rule", *rule["required"]})
        return told


Term = str
"""A code of the list of terms, checked against it when a draft is saved."""


class Level(StrEnum):
    """Must have, or nice to have: what is preferred never changes a verdict."""

    REQUIRED = "required"
    PREFERRED = "preferred"


class Consequence(StrEnum):
    """What comes of a load that breaks a rule."""

    REJECT = "reject"
    SURCHARGE = "surcharge"
    RENEGOTIATE = "renegotiate"
    RECLASSIFY = "reclassify"


class ChargedPer(StrEnum):
    """What money is asked for."""

    TONNE = "t"
    PIECE = "piece"
    LOAD = "load"
    CUBIC_METRE = "m3"
    SQUARE_METRE = "m2"


@dataclass(frozen=True, slots=True)
class Charge:
    """Money by the tonne, piece or load; below zero the sender is paid."""

    __pydantic_config__: ClassVar = STRICT

    money: Money
    """How much; below zero the sender is paid."""
    per: ChargedPer
    """For what."""


@dataclass(frozen=True, slots=True)
class OnFail:
    """What comes of a load that breaks the rule. Only a refusal keeps it outside."""

    __pydantic_config__: ClassVar = STRICT

    consequence: Consequence = Consequence.REJECT
    """Refused, or taken at a price, after a talk or as something else."""
    charge: Charge | None = None
    """What a surcharge is, or what a refused load costs its sender."""
    reclassified_as: str | None = None
    """What it is taken as instead, in the receiver's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What every rule has. Described in metadata: the docstrings of fields are not inherited."""

    __pydantic_config__: ClassVar = STRICT

    id: str = field(metadata={"description": "The rule's own name, unique in its version: letters, digits, hyphens."})
    level: Level = field(default=Level.REQUIRED, metadata={"description": "Whether it must be met, or is only a wish."})
    proof: Basis = field(
        default=Basis.DERIVED,
        metadata={"description": "The weakest basis on which it is believed: who wants a measurement does not believe a statement."},
    )
    on_fail: OnFail = field(default=OnFail(), metadata={"description": "What comes of a load that breaks it."})
    source: str | None = field(default=None, metadata={"description": "Where the receiver, or whoever transcribed it, has it from."})
