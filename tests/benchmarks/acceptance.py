"""Judging 1,000 lots against 300 programmes in one process, those that concern each, beside the least that it can cost.

The floor is the bare loop: for every pair, every rule, one look at what the facts say of the aspect that the rule asks about. It decides
nothing, explains nothing and keeps nothing. CPU time of this process; the best of five turns, taken in turns.

    python -m tests.benchmarks.acceptance
"""

import gc
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random
from time import process_time
from typing import Any, Final

from rich.console import Console
from uuid6 import uuid7

from gateway.demo.receiving import receivers
from services.acceptance.domain.facts import About, Amount, Aspect, Basis, Fact, Presence
from services.acceptance.domain.judging import Bound, Case, Docket, judged
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.reading import facts_of
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.sheet import StatedFact
from services.acceptance.schemas.criteria import CRITERIA
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.store.published import lot_of
from services.kernel.identity import FactId, ProgrammeId, VersionId
from services.kit.collecting import settle
from services.vocabulary.places import Region
from services.vocabulary.vocabulary import vocabulary
from tests.matching.lots import TODAY, day, published_lot

LOTS: Final = 1_000
PROGRAMMES: Final = 300
TARGET_S: Final = 2.0
TURNS: Final = 5
_ASKED: Final = {
    "max_fraction": (About.FRACTION, "component"),
    "max_total_contamination": (About.FRACTION, ""),
    "forbidden": (About.SUBSTANCE, "what"),
    "lab_limit": (About.FRACTION, "substance"),
    "moisture": (About.MOISTURE, ""),
    "dimension": (About.DIMENSION, "measure"),
    "performance": (About.PROPERTY, "property"),
}


def programmes(random: Random) -> list[Bound]:
    """Those of the demo over and over, every one for the whole of Belgium, its rules in another order, received in some region."""
    written = [CRITERIA.validate_python(one.criteria) for receiver in receivers() for one in receiver.programmes]
    every = [written[nth % len(written)] for nth in range(PROGRAMMES)]
    regions = [(one,) for one in Region]
    mixed = [replace(one, rules=tuple(random.sample(one.rules, len(one.rules)))) for one in every]
    return [Bound(ProgrammeId(uuid7()), VersionId(uuid7()), "BE", (), one, random.choice(regions)) for one in mixed]


def cases(random: Random, bounds: Sequence[Bound]) -> list[Case]:
    """Lots of the classes that programmes take, with some ten facts each: half of what they state suits, half leaves doubts."""
    codes = sorted({code for bound in bounds for code in bound.criteria.materials})
    return [_case(random, random.choice(codes)) for _ in range(LOTS)]


def _case(random: Random, code: str) -> Case:
    document = published_lot(material=code, title="van een sloop", value=random.randint(1, 30), unit="t", until=day(90))
    document["substances"] = [{"substance": "asbestos", "finding": random.choice(["absent", "suspected"])}]
    shares = [
        (of, Decimal(random.randint(0, 80)) / 1000) for of in random.sample(["sand", "foreign", "gypsum", "wood", "pak10", "hbcd"], 3)
    ]
    facts = [Fact(Aspect(About.FRACTION, of), Amount.exactly(share), random.choice([*Basis])) for of, share in shares]
    facts += [
        Fact(Aspect(About.SUBSTANCE, of), random.choice([*Presence])) for of in random.sample(["coal_tar", "pcb", "gypsum", "aac"], 2)
    ]
    return Case(lot_of(document), tuple(StatedFact(FactId(uuid7()), fact) for fact in facts))


def bare(every: Iterable[Case], docket: Docket) -> int:
    """The floor; how many facts it looked at, so that nothing is left out."""
    looked = 0
    for case in every:
        known = Knowledge([*facts_of(case.lot), *(one.fact for one in case.stated)])
        for bound in docket.concerning(case.lot):
            for rule in bound.criteria.rules:
                looked += len(known.of(_aspect(rule)))
    return looked


def _aspect(rule: Rule) -> Aspect:
    about, field = _ASKED.get(rule.rule, (About.DOCUMENT, ""))
    return Aspect(about, getattr(rule, field, ""))


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of CPU, and what came of it."""
    began = process_time()
    made = work()
    return process_time() - began, made


def main() -> None:
    random = Random(1)  # noqa: S311 - the same lots every time
    bounds = programmes(random)
    docket, every = Docket(bounds, regulations()), cases(random, bounds)
    settle()
    floors, ours = [], []
    for _ in range(TURNS):
        floors.append(timed(lambda: bare(every, docket)))
        ours.append(timed(lambda: judged(every, docket, vocabulary(), TODAY)))
        gc.collect()
    floor, (seconds, judgements) = min(floors)[0], min(ours, key=lambda one: one[0])
    rules = sum(len(one.results) for one in judgements)
    said = Console(soft_wrap=True, highlight=False).print
    said(f"{LOTS} lots, {PROGRAMMES} programmes: {len(judgements)} verdicts of {rules} rules")
    said(f"judged in {seconds:.2f} s of CPU, target {TARGET_S:.1f}; floor {floor:.2f} s, {seconds / floor:.1f} times")


if __name__ == "__main__":
    main()
