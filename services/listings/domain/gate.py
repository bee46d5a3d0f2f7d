"""The legal gate: what the law of a region makes of an offer, by the rules in force that day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from services.kernel.language import Language
from services.listings.domain.offer import Offer
from services.listings.domain.rule_packs import Effect, Pack, Rule, RulePackError
from services.listings.domain.rule_reading import read
from services.vocabulary.material import Material
from services.vocabulary.places import Region

PACKAGED: Final = Path(__file__).parent / "rules"


@dataclass(frozen=True, slots=True)
class Hold:
    """A reason to stay a draft: what is wrong and what would clear it, by which law, and in which field (a JSON pointer)."""

    code: str
    text: Mapping[Language, str]
    source: str
    pointer: str


@dataclass(frozen=True, slots=True)
class Caution:
    """A condition that everyone reads with the published lot, and the law it comes from."""

    code: str
    text: Mapping[Language, str]
    source: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """What follows for an offer: no holds, free to go. `traders_only` is the law's wish, whatever the owner's; `pack` names the rules."""

    holds: tuple[Hold, ...]
    cautions: tuple[Caution, ...]
    traders_only: bool
    pack: str


class Gate:
    """Every region's pack and the one for everywhere else. Equal only to itself; never changes."""

    __slots__ = ("_elsewhere", "_regional")

    def __init__(self, packs: Iterable[Pack]) -> None:
        regional = {pack.region: pack for pack in packs}
        self._elsewhere: Final = regional.pop(None)
        self._regional: Final[Mapping[str | None, Pack]] = MappingProxyType(regional)

    def rule(self, offer: Offer, material: Material, region: Region | None, today: date) -> Ruling:
        """The ruling on an offer of this material; no region, or one without a pack of its own, is ruled by the pack for everywhere."""
        pack = self._regional.get(region, self._elsewhere)
        applying = [rule for rule in pack.in_force(today) if rule.applies(offer, material, today)]
        return Ruling(
            holds=tuple(_hold(rule, pack) for rule in applying if rule.effect is Effect.HOLD),
            cautions=tuple(_caution(rule, pack) for rule in applying if rule.effect is Effect.CAUTION),
            traders_only=any(rule.traders_only for rule in applying),
            pack=pack.id,
        )


def load(folder: Path = PACKAGED) -> Gate:
    """The gate of a folder of packs; `RulePackError` names the file and rule that are wrong."""
    packs = read(folder)
    if missing := {str(region) for region in Region} - {pack.region for pack in packs}:
        raise RulePackError(folder, "", f"no pack for {', '.join(sorted(missing))}")
    return Gate(packs)


@cache
def gate() -> Gate:
    """The packaged gate, read once per process."""
    return load()


def _hold(rule: Rule, pack: Pack) -> Hold:
    return Hold(rule.code, dict(rule.text), _source(rule, pack), rule.pointer)


def _caution(rule: Rule, pack: Pack) -> Caution:
    return Caution(rule.code, dict(rule.text), _source(rule, pack))


def _source(rule: Rule, pack: Pack) -> str:
    return f"{rule.source} ({pack.id})"
