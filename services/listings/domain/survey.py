"""A staged inventory: what is found in a building, told again and better at each stage, nothing of the earlier ones lost."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from services.kernel.identity import LotId, OrganizationId, ProjectId
from services.kernel.quantity import Quantity
from services.listings.domain.offer import Condition, Evidence, Finding, Substance
from services.listings.domain.project_errors import ItemUntitled, StageBehind
from services.vocabulary.units import Conversion, Dimensions


class Stage(StrEnum):
    """How closely it was looked at; each is nearer than those before it."""

    QUICK_SCAN = "quick_scan"
    RECLAMATION_AUDIT = "reclamation_audit"
    DESTRUCTIVE_SURVEY = "destructive_survey"
    DISMANTLED = "dismantled"


_ORDER: Final[Mapping[Stage, int]] = {stage: number for number, stage in enumerate(Stage)}


def is_behind(stage: Stage, other: Stage) -> bool:
    return _ORDER[stage] < _ORDER[other]


class ReusePotential(StrEnum):
    """Whether it can be used again: in the same place, or elsewhere with so much likelihood (after the French PEMD diagnosis)."""

    IN_SITU = "in_situ"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one stage says of an item. None says nothing: what an earlier stage said stands."""

    title: str | None = None
    description: str | None = None
    material: str | None = None
    eural: str | None = None
    quantity: Quantity | None = None
    dimensions: Dimensions | None = None
    condition: Condition | None = None
    place: str | None = None
    occurrence: str | None = None
    attachments: tuple[str, ...] | None = None
    substances: tuple[tuple[Substance, Finding], ...] | None = None
    evidence: tuple[Evidence, ...] | None = None
    photographs: tuple[str, ...] | None = None
    reuse_potential: ReusePotential | None = None

    def refined(self, later: "Statement") -> "Statement":
        """What both say together: the later one wherever it says something."""
        said = {field.name: value for field in fields(later) if (value := getattr(later, field.name)) is not None}
        return replace(self, **said)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A statement, by whom it was recorded, and when, by the database's clock."""

    statement: Statement
    by: OrganizationId
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What follows from what is known of an item: its class (and how surely), its waste code, its mass."""

    material: str
    confidence: float
    eural: str | None
    mass: Conversion | None


@dataclass(frozen=True, slots=True)
class Surveyed:
    """An item of a project's inventory: what each stage said of it, and what follows."""

    id: UUID
    project_id: ProjectId
    number: str
    stages: Mapping[Stage, Recorded]
    reading: Reading
    lot_id: LotId | None = None
    version: int = 1

    @property
    def stage(self) -> Stage:
        """The latest that said something of it."""
        return max(self.stages, key=_ORDER.__getitem__)

    @property
    def known(self) -> Statement:
        return known(self.stages)


def known(stages: Mapping[Stage, Recorded]) -> Statement:
    """What all stages say together, the latest first."""
    whole = Statement()
    for stage in sorted(stages, key=_ORDER.__getitem__):
        whole = whole.refined(stages[stage].statement)
    return whole


def record(number: str, stages: Mapping[Stage, Recorded], stage: Stage, recorded: Recorded) -> Mapping[Stage, Recorded] | None:
    """The stages with this one told, in place of what it said before; None when it says nothing new.

    A stage that is behind what is known already stays as it was: `StageBehind`, unless it is only told again.
    """
    if stage in stages and stages[stage].statement == recorded.statement:
        return None
    for later in stages:
        if is_behind(stage, later):
            raise StageBehind(number, stage, max(stages, key=_ORDER.__getitem__))
    told = {**stages, stage: recorded}
    if known(told).title is None:
        raise ItemUntitled(number)
    return told
