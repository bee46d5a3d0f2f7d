"""What the law asks of a material on its way, as dated rules per region: evaluated beside what receivers ask."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.rules import Rule
from services.kernel.language import Language
from services.vocabulary.material import Material, MaterialCode
from services.vocabulary.places import Region

_A_DAY: Final = dt.timedelta(days=1)


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

    demands: tuple[Rule, ...] = field(init=False)
    """The same rules under names that no receiver's rules can have, `flanders/tar_stays_out/pah`, each with where it stands."""

    def __post_init__(self) -> None:
        whose = f"{self.region}/{self.code}" if self.region else self.code
        named = tuple(replace(rule, id=f"{whose}/{rule.id}", source=rule.source or self.source) for rule in self.rules)
        object.__setattr__(self, "demands", named)

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
    dated: dt.date


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

    def edition(self, day: dt.date) -> tuple[dt.date, dt.date]:
        """By what the law of that day is known: when the packs were edited last, and when something began or ended last."""
        every = [one for pack in self.packs.values() for one in pack.regulations]
        turns = [*(one.start for one in every), *(one.end + _A_DAY for one in every if one.end)]
        turned = max((turn for turn in turns if turn <= day), default=dt.date.min)
        return max((pack.dated for pack in self.packs.values()), default=dt.date.min), turned

    def asking(self, demand: str, day: dt.date) -> tuple[Regulation, Rule] | None:
        """The rule of this name among `demands`, with the regulation of that day; None where there is none."""
        region, _, _ = demand.rpartition("/")[0].rpartition("/")
        index = self._indexes.get(Region(region) if region else None)
        return index.named(demand, day) if index else None


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

    def named(self, demand: str, day: dt.date) -> tuple[Regulation, Rule] | None:
        code = demand.split("/")[-2]
        standing = (one for one in self._by_code.get(code, ()) if one.in_force(day))
        return next(((one, rule) for one in standing for rule in one.demands if rule.id == demand), None)

    def replaces(self, other: Regulation, day: dt.date) -> bool:
        """Whether a regulation of this pack goes in the place of another's of its code, whatever classes it concerns."""
        return any(one.in_force(day) for one in self._by_code.get(other.code, ()))


NO_LAW: Final = Law(())
"""For what is held against criteria alone."""
