"""What the law makes of a load, beside what receivers ask: a yes of theirs is none where the law closes the way."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Final

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.facts import About
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.regulation import Force, Law, Regulation
from services.acceptance.domain.rules.papers import DocumentRequired
from services.acceptance.domain.verdict import GRAVITY, Outcome, Result, Verdict, overall
from services.vocabulary.places import Region

_ASIDE: Final = frozenset({"id", "level", "on_fail", "source"})
"""What a rule is called, and what comes of it, beside what it asks."""


@dataclass(frozen=True, slots=True)
class Held:
    """What a load comes to by one regulation. Only what binds can close a way."""

    regulation: Regulation
    verdict: Verdict

    @property
    def binds(self) -> bool:
        return self.regulation.force is Force.BINDING


class Lawbook:
    """What the law makes of one load, by where it is received and what becomes of it: each evaluated once, however many ways there are."""

    __slots__ = ("_held", "_known", "_law", "_load", "_named")

    def __init__(self, law: Law, known: Knowledge, load: Circumstances) -> None:
        self._law, self._known, self._load = law, known, load
        self._named = frozenset(aspect.of for about in (About.SUBSTANCE, About.FRACTION) for aspect, _ in known.about(about))
        self._held: dict[tuple[Region | None, Fate], tuple[Held, ...]] = {}

    def on(self, region: Region | None, fate: Fate) -> tuple[Held, ...]:
        """Every regulation that goes there that day, that of everywhere first."""
        if (region, fate) not in self._held:
            self._held[region, fate] = tuple(self._applied(region, fate))
        return self._held[region, fate]

    def mildest(self, regions: Collection[Region | None], fate: Fate) -> tuple[Held, ...]:
        """Of several regions where it may be received, what goes where it gets furthest; nothing where it is received nowhere."""
        return min((self.on(region, fate) for region in regions), key=_gravity, default=())

    def _applied(self, region: Region | None, fate: Fate) -> Iterator[Held]:
        """A class that should not contain a substance is asked nothing about it, until it turns out to."""
        material = self._load.material
        for one in self._law.applying(material, region, self._load.today, fate, self._named):
            verdict = evaluate(one.demands, self._known, self._load)
            if verdict.outcome is Outcome.FAIL or one.concerns(material):
                yield Held(one, verdict)


def _gravity(held: Iterable[Held]) -> int:
    return max((GRAVITY[one.verdict.outcome] for one in held if one.binds), default=0)


def lawful(verdict: Verdict, held: Iterable[Held]) -> Verdict:
    """The receiver's verdict with what the law asks beside it; what is asked already is not asked again."""
    results = [*verdict.results]
    for further in (result for one in held if one.binds for result in one.verdict.results):
        if not any(_settles(asked, further) for asked in results):
            results.append(further)
    return verdict if len(results) == len(verdict.results) else overall(results)


def _settles(asked: Result, further: Result) -> bool:
    """Whether the one rule asks the same as the other, whoever asks it, and refuses where that does."""
    one, other = asked.rule, further.rule
    if type(one) is not type(other) or (further.blocks and not asked.blocks):
        return False
    if isinstance(one, DocumentRequired) and isinstance(other, DocumentRequired) and one.number:
        other = replace(other, number=True)  # the same paper, asked for with its number, is that paper
    return all(getattr(one, part.name) == getattr(other, part.name) for part in fields(one) if part.name not in _ASIDE)
