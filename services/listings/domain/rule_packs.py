"""Rules of law as data: a few kinds of condition, dated, packed per region. Which substance or region is the data's affair."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from services.kernel.language import Language
from services.listings.domain.offer import Evidence, EvidenceKind, Finding, LegalStatus, Offer, Substance
from services.vocabulary.material import Material


class Effect(StrEnum):
    """A hold keeps the lot a draft; a caution is published with it."""

    HOLD = "hold"
    CAUTION = "caution"


@dataclass(eq=False)
class RulePackError(Exception):
    """The rules themselves are wrong: in which file, which rule, and what would be right."""

    file: Path
    rule: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file.name}: rule {self.rule!r}: {self.problem}" if self.rule else f"{self.file.name}: {self.problem}"


@dataclass(frozen=True, slots=True)
class When:
    """What a rule is about: all that is stated here must be so of the offer and its class; what is not stated is not asked.

    A condition only ever looks at what the lot is, never at its evidence, so that another paper can clear a hold but never cause one.
    `eural_hazardous` is the class's own hazardous entry; `eural_other_than` looks at the class's entry, else the stated one.
    """

    classes: frozenset[str] = frozenset()
    may_contain: frozenset[str] = frozenset()
    found: frozenset[tuple[Substance, Finding]] = frozenset()
    hazardous: bool | None = None
    building_year_before: int | None = None
    legal_status: frozenset[LegalStatus] = frozenset()
    legal_status_other_than: frozenset[LegalStatus] = frozenset()
    eural_hazardous: frozenset[str] = frozenset()
    eural_other_than: frozenset[str] = frozenset()
    eural_stated: frozenset[str] = frozenset()

    def holds(self, offer: Offer, material: Material) -> bool:
        return self._of_class(material) and self._of_offer(offer) and self._of_codes(offer, material)

    def _of_class(self, material: Material) -> bool:
        return (
            (not self.classes or not self.classes.isdisjoint(material.ancestors))
            and (not self.may_contain or not self.may_contain.isdisjoint(material.may_contain))
            and (self.hazardous is None or self.hazardous == material.hazardous)
        )

    def _of_offer(self, offer: Offer) -> bool:
        return (
            (not self.found or not self.found.isdisjoint(offer.substances))
            and (self.building_year_before is None or _older(offer, self.building_year_before))
            and (not self.legal_status or offer.legal_status in self.legal_status)
            and offer.legal_status not in self.legal_status_other_than
        )

    def _of_codes(self, offer: Offer, material: Material) -> bool:
        return (
            (not self.eural_hazardous or material.eural_hazardous in self.eural_hazardous)
            and (not self.eural_other_than or (material.eural or _stated(offer)) not in self.eural_other_than)
            and (not self.eural_stated or _stated(offer) in self.eural_stated)
        )


@dataclass(frozen=True, slots=True)
class Clearance:
    """What lifts a rule: a valid paper of one of these kinds, and each of these substances found absent and nothing else."""

    evidence: frozenset[EvidenceKind]
    absent: frozenset[Substance] = frozenset()

    def given(self, offer: Offer, today: date) -> bool:
        papers = any(paper.kind in self.evidence and valid(paper, today) for paper in offer.evidence)
        return papers and all(_findings(offer, substance) == {Finding.ABSENT} for substance in self.absent)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of law: from its first day to its last, both included; `pointer` is the field that would clear a hold."""

    code: str
    effect: Effect
    start: date
    end: date | None
    source: str
    text: Mapping[Language, str]
    when: When
    cleared_by: Clearance | None
    pointer: str
    traders_only: bool

    def in_force(self, today: date) -> bool:
        return self.start <= today and (self.end is None or today <= self.end)

    def applies(self, offer: Offer, material: Material, today: date) -> bool:
        return self.when.holds(offer, material) and not (self.cleared_by and self.cleared_by.given(offer, today))


@dataclass(frozen=True, slots=True)
class Pack:
    """A region's rules upon those for everywhere: of two with one code the region's goes, while it is in force."""

    name: str
    dated: date
    region: str | None
    rules: tuple[Rule, ...]
    base: "Pack | None" = None

    @property
    def id(self) -> str:
        """The pack and the day its rules, or those below them, were last edited: `flanders-2026-01-01`."""
        return f"{self.name}-{max(self.dated, self.base.dated) if self.base else self.dated}"

    def in_force(self, today: date) -> tuple[Rule, ...]:
        below = {rule.code: rule for rule in self.base.in_force(today)} if self.base else {}
        return tuple((below | {rule.code: rule for rule in self.rules if rule.in_force(today)}).values())


def valid(paper: Evidence, today: date) -> bool:
    """A paper counts when it is dated, not in the future, and has not expired."""
    return paper.date is not None and paper.date <= today and (paper.valid_until is None or today <= paper.valid_until)


def _older(offer: Offer, year: int) -> bool:
    """An unknown building year counts as old."""
    return offer.building_year is None or offer.building_year < year


def _findings(offer: Offer, substance: Substance) -> set[Finding]:
    return {finding for found, finding in offer.substances if found is substance}


def _stated(offer: Offer) -> str | None:
    """The six digits of the stated entry, however it was written: `17 06 05*` is `170605`."""
    return "".join(sign for sign in offer.eural if sign.isdecimal()) if offer.eural else None
