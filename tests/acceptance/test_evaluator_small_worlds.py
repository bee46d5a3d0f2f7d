"""The laws again, over every set of up to three facts of a small world: what chance seldom draws, this cannot miss."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product

import pytest

from services.acceptance.domain.amounts import Length, Share
from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.evaluating import evaluated
from services.acceptance.domain.facts import FOREIGN, OTHER, About, Amount, Aspect, Basis, Choice, Fact, Presence, Value
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.composition import AllowedAttachments, Forbidden, LabLimit, MaxContamination, MaxFraction
from services.acceptance.domain.rules.fitness import Performance
from services.acceptance.domain.rules.papers import Origin
from services.acceptance.domain.verdict import Outcome
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.vocabulary import vocabulary
from tests.acceptance.generated import TODAY

LOAD = Circumstances(vocabulary().get("boards.plasterboard"), Quantity(Decimal(1), Unit.TONNE), TODAY)
SMALL = Length(Decimal("11.2"))
LITTLE, MUCH, BETWEEN = Amount.exactly(Decimal("0.01")), Amount.exactly(Decimal("0.08")), Amount(Decimal("0.03"), Decimal("0.06"))


def world(*about: tuple[Aspect, Iterable[Value]]) -> tuple[Fact, ...]:
    bases = (Basis.STATED, Basis.CERTIFIED)
    return tuple(Fact(aspect, value, basis) for aspect, values in about for value, basis in product(values, bases))


def shares(of: str, grain: tuple[Decimal | None, Decimal | None] | None = None) -> tuple[Aspect, Iterable[Value]]:
    return Aspect(About.FRACTION, of, grain), (LITTLE, MUCH, BETWEEN)


def presence(of: str, about: About = About.SUBSTANCE) -> tuple[Aspect, Iterable[Value]]:
    return Aspect(about, of), Presence


def figures(of: str) -> tuple[Aspect, Iterable[Value]]:
    limits = [(1, 1), (5, 5), (9, 9), (1, 3), (7, 9), (3, 7), (1, 9)]
    return Aspect(About.PROPERTY, of), [Amount(Decimal(low), Decimal(high)) for low, high in limits]


SAND = world(shares("sand"), shares("sand", (None, SMALL.mm)), shares(FOREIGN), presence("sand"))
FIVE, TWO = Share(Decimal(5)), Share(Decimal(2))
WORLDS: dict[str, tuple[tuple[Fact, ...], tuple[Rule, ...]]] = {
    "fraction": (SAND, (MaxFraction(id="r", component="sand", at_most=FIVE), MaxFraction(id="r", component="sand", at_most=TWO))),
    "fines": (
        SAND,
        (
            MaxFraction(id="r", component="sand", at_most=FIVE, grain_to=SMALL),
            MaxFraction(id="r", component="sand", at_most=TWO, grain_to=SMALL),
        ),
    ),
    "contamination": (SAND, (MaxContamination(id="r", at_most=FIVE), MaxContamination(id="r", at_most=TWO))),
    "laboratory": (
        SAND,
        (
            LabLimit(id="r", substance="sand", at_most=FIVE, proof=Basis.DERIVED),
            LabLimit(id="r", substance="sand", at_most=TWO, proof=Basis.DERIVED),
        ),
    ),
    "forbidden": (SAND, (Forbidden(id="r", what="sand"),)),
    "attachments": (
        world(*(presence(of, About.ATTACHMENT) for of in ("nails", "steel", OTHER))),
        (AllowedAttachments(id="r", allowed=("nails",)), AllowedAttachments(id="r")),
    ),
    "performance": (
        world(figures("sound_reduction")),
        (
            Performance(id="r", property="sound_reduction", at_most=Decimal(8)),
            Performance(id="r", property="sound_reduction", at_least=Decimal(2), at_most=Decimal(8)),
            Performance(id="r", property="sound_reduction", at_least=Decimal(4), at_most=Decimal(6)),
        ),
    ),
    "origin": (
        world((Aspect(About.ORIGIN), [Choice(frozenset(codes)) for codes in ("a", "b", "c", "ab", "bc")])),
        (Origin(id="r", allowed=("a", "b")), Origin(id="r", allowed=("a",)), Origin(id="r", allowed=("a",), refused=("a",))),
    ),
}


def known(facts: tuple[Fact, ...], most: int) -> Iterator[tuple[Fact, ...]]:
    for size in range(most + 1):
        yield from combinations(facts, size)


def proved(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Each of them, and each of them wanting a certificate."""
    return (*rules, *(replace(rule, proof=Basis.CERTIFIED) for rule in rules))


def outcome(rule: Rule, facts: tuple[Fact, ...]) -> Outcome:
    return evaluated(rule, Knowledge(facts), LOAD).outcome


@pytest.mark.parametrize("name", WORLDS)
def test_one_more_fact_never_turns_pass_into_unknown(name: str) -> None:
    facts, rules = WORLDS[name]
    for rule in proved(rules[:2]):
        passing = [some for some in known(facts, 2) if outcome(rule, some) is Outcome.PASS]
        reopened = [(some, more) for some in passing for more in facts if outcome(rule, (*some, more)) is Outcome.UNKNOWN]
        assert passing
        assert reopened == []


@pytest.mark.parametrize("name", WORLDS)
def test_a_stricter_rule_never_turns_fail_into_pass(name: str) -> None:
    facts, rules = WORLDS[name]
    for some in known(facts, 3):
        looser = [outcome(rule, some) for rule in rules]
        stricter = [outcome(replace(rule, proof=Basis.CERTIFIED), some) for rule in rules]
        for step, one in enumerate(looser):
            if one is Outcome.FAIL:
                assert Outcome.PASS not in (*looser[step:], *stricter[step:]), (rules[step], some)
