"""What the law asks of a material on its way, as dated rules per region: evaluated beside what receivers ask."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.rules import Rule
from services.kernel.language import Language
from services.vocabulary.material import Material, MaterialCode
from services.vocabulary.places import Region


class Force(StrEnum):
    """What comes of meeting it, or not."""

    BINDING = "binding"
    """Who does not meet it may not go this way."""
    STATUS = "status"
    """Who meets it has a product; who does not may go this way still, as waste."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regulation:
    """One thing the law asks, from its first day to its last, both included; `text` says it plainly, and `source` where it stands.

    It concerns these classes with all below them, or every class that may contain the substance named, on the way to these fates.
    """

    code: str
    force: Force
    start: dt.date
    end: dt.date | None
    source: str
    text: Mapping[Language, str]
    materials: tuple[MaterialCode, ...]
    may_contain: str | None
    fates: tuple[Fate, ...]
    rules: tuple[Rule, ...]
    pack: str
    region: Region | None

    def in_force(self, day: dt.date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)

    def concerns(self, material: Material) -> bool:
        return self.may_contain in material.may_contain or any(code in self.materials for code in material.ancestors)


@dataclass(frozen=True, slots=True)
class Pack:
    """A region's regulations; those of no region go for everywhere. `id` has the day they were last edited: `flanders-2026-11-22`."""

    id: str
    region: Region | None
    regulations: tuple[Regulation, ...]


class Law:
    """What goes in every region there is a pack for. Never changes."""

    __slots__ = ("packs",)

    def __init__(self, packs: Iterable[Pack]) -> None:
        self.packs: Final = {pack.region: pack for pack in packs}

    def in_force(self, region: Region | None, day: dt.date) -> tuple[Regulation, ...]:
        """What goes in a region that day: of two with one code the region's."""
        packs = [self.packs[one] for one in dict.fromkeys((None, region)) if one in self.packs]
        return tuple({one.code: one for pack in packs for one in pack.regulations if one.in_force(day)}.values())

    def applying(self, material: Material, region: Region | None, day: dt.date, fate: Fate | None = None) -> tuple[Regulation, ...]:
        """What the law of the region where it is received asks of a material that day, on its way to one fate or to any."""
        concerning = (one for one in self.in_force(region, day) if one.concerns(material))
        return tuple(one for one in concerning if fate is None or fate in one.fates)
