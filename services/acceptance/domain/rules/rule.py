"""What every rule has, whatever it asks: a name, how much it matters, what proves it, and what comes of breaking it."""

from collections.abc import Callable
from dataclasses import dataclass
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


Term = str
"""A code of the list of terms, checked against it when a draft is saved."""


class Level(StrEnum):
    """Must have, or nice to have: what is preferred never changes a verdict."""

    REQUIRED = "required"
    PREFERRED = "preferred"


class Consequence(StrEnum):
    REJECT = "reject"
    SURCHARGE = "surcharge"
    RENEGOTIATE = "renegotiate"
    RECLASSIFY = "reclassify"


class ChargedPer(StrEnum):
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
    per: ChargedPer


@dataclass(frozen=True, slots=True)
class OnFail:
    """What comes of a load that breaks the rule. Only a refusal keeps it outside."""

    __pydantic_config__: ClassVar = STRICT

    consequence: Consequence = Consequence.REJECT
    charge: Charge | None = None
    """What a surcharge is, or what a refused load costs its sender."""
    reclassified_as: str | None = None
    """What it is taken as instead, in the receiver's own words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What every rule has."""

    __pydantic_config__: ClassVar = STRICT

    id: str
    """The rule's own name, unique in its version: letters, digits, hyphens."""
    level: Level = Level.REQUIRED
    proof: Basis = Basis.DERIVED
    """The weakest basis on which it is believed: a rule that wants a measurement is not met by a statement."""
    on_fail: OnFail = OnFail()
    source: str | None = None
    """Where the receiver, or whoever transcribed it, has it from."""
