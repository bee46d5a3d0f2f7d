"""What the law asks of a material on its way, as dated rules per region: evaluated beside what receivers ask."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
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

    @property
    def demands(self) -> tuple[Rule, ...]:
        """The same rules under a name that no receiver's rule can have, each with where it stands."""
        return tuple(replace(rule, id=f"{self.code}/{rule.id}", source=rule.source or self.source) for rule in self.rules)

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

    __slots__ = ("_indexes", "packs")

    def __init__(self, packs: Iterable[Pack]) -> None:
        self.packs: Final = {pack.region: pack for pack in packs}
        self._indexes: Final = {region: _Index(pack) for region, pack in self.packs.items()}

    def in_force(self, region: Region | None, day: dt.date) -> tuple[Regulation, ...]:
        """What goes in a region that day: of two with one code the region's."""
        packs = [self.packs[one] for one in dict.fromkeys((None, region)) if one in self.packs]
        return tuple({one.code: one for pack in packs for one in pack.regulations if one.in_force(day)}.values())

    def applying(
        self, material: Material, region: Region | None, day: dt.date, fate: Fate | None = None, found: Collection[str] = ()
    ) -> tuple[Regulation, ...]:
        """What the law of the region where it is received asks of a material that day, on its way to one fate or to any.

        `found` are substances that are in it, or may be, whatever its class.
        """
        substances = material.may_contain.union(found)
        indexes = [self._indexes[one] for one in dict.fromkeys((None, region)) if one in self._indexes]
        own = self._indexes.get(region)
        found = {one.code: one for index in indexes for one in index.concerning(material, substances) if one.in_force(day)}
        standing = (one for one in found.values() if one.region is region or own is None or not own.replaces(one, day))
        return tuple(one for one in standing if fate is None or fate in one.fates)


class _Index:
    """The regulations of a pack by the classes they name, by the substances that classes may contain, and by their codes."""

    __slots__ = ("_by_class", "_by_code", "_by_substance")

    def __init__(self, pack: Pack) -> None:
        self._by_class: defaultdict[str, list[Regulation]] = defaultdict(list)
        self._by_substance: defaultdict[str, list[Regulation]] = defaultdict(list)
        self._by_code: defaultdict[str, list[Regulation]] = defaultdict(list)
        for one in pack.regulations:
            self._by_code[one.code].append(one)
            for code in one.materials:
                self._by_class[code].append(one)
            if one.may_contain is not None:
                self._by_substance[one.may_contain].append(one)

    def concerning(self, material: Material, substances: Collection[str]) -> Iterator[Regulation]:
        """Those that concern the class, or what may contain these; what does so in two ways comes twice."""
        for code in material.ancestors:
            yield from self._by_class.get(code, ())
        for substance in substances:
            yield from self._by_substance.get(substance, ())

    def replaces(self, other: Regulation, day: dt.date) -> bool:
        """Whether a regulation of this pack goes in the place of another's of its code, whatever classes it concerns."""
        return any(one.in_force(day) for one in self._by_code.get(other.code, ()))
