"""What the law makes of a load, beside what receivers ask: a yes of theirs is none where the law closes the way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.facts import About
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.regulation import Force, Law, Regulation
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.rule import Level, OnFail
from services.acceptance.domain.verdict import Outcome, Result, Verdict, overall
from services.vocabulary.places import Region


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

    def _applied(self, region: Region | None, fate: Fate) -> Iterator[Held]:
        """A class that should not contain a substance is asked nothing about it, until it turns out to."""
        material = self._load.material
        for one in self._law.applying(material, region, self._load.today, fate, self._named):
            verdict = evaluate(one.demands, self._known, self._load)
            if verdict.outcome is Outcome.FAIL or one.concerns(material):
                yield Held(one, verdict)


def lawful(verdict: Verdict, held: Iterable[Held]) -> Verdict:
    """The receiver's verdict with what the law asks beside it; what is asked already is not asked again."""
    results = [*verdict.results]
    for further in (result for one in held if one.binds for result in one.verdict.results):
        if not any(_settles(asked, further) for asked in results):
            results.append(further)
    return verdict if len(results) == len(verdict.results) else overall(results)


def _settles(asked: Result, further: Result) -> bool:
    """Whether the one rule asks the same as the other, and refuses where that does."""
    return (asked.blocks or not further.blocks) and type(asked.rule) is type(further.rule) and _bare(asked.rule) == _bare(further.rule)


def _bare(rule: Rule) -> Rule:
    """What is asked, whoever asks it and whatever comes of it."""
    return replace(rule, id="", level=Level.REQUIRED, on_fail=OnFail(), source=None)
