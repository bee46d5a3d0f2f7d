"""What the owner of a lot states beside what is published of it: facts, each for its own audience."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from typing import Final

from services.acceptance.domain.facts import About, Aspect, Fact
from services.acceptance.domain.lot_errors import ApprovalStated, StaleFacts, TooManyFacts
from services.kernel.identity import FactId, LotId, OrganizationId

MOST_FACTS: Final = 200
"""Facts of one lot: the longest published criteria ask for some 25, and each may be stated more than once."""


@dataclass(frozen=True, slots=True)
class StatedFact:
    """A fact with a name, by which a verdict tells what it rests on without holding it."""

    id: FactId
    fact: Fact


@dataclass(frozen=True, slots=True)
class Sheet:
    """The facts of one lot that its reader may see, and what the others are about, each thing once. Version 0: nothing was ever stated."""

    lot_id: LotId
    version: int = 0
    facts: tuple[StatedFact, ...] = ()
    hidden: tuple[Aspect, ...] = ()


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who reads. An authority may see what is stated for authorities."""

    organization_id: OrganizationId | None = None
    trader: bool = False
    authority: bool = False


def told_to(viewer: Viewer, owner: OrganizationId, stated: Iterable[StatedFact]) -> tuple[StatedFact, ...]:
    """Facts that the viewer may see, as he is told of them: a partner hears of no other partner."""
    if viewer.organization_id == owner:
        return tuple(stated)
    own = frozenset({viewer.organization_id} if viewer.organization_id else ())
    return tuple(replace(one, fact=replace(one.fact, partners=one.fact.partners & own)) for one in stated)


def restated(sheet: Sheet, facts: Collection[StatedFact]) -> Sheet:
    """The sheet with these facts and no others; a `AcceptanceError` says what may not be stated."""
    if len(facts) > MOST_FACTS:
        raise TooManyFacts(MOST_FACTS)
    if any(one.fact.aspect.about is About.APPROVAL for one in facts):
        raise ApprovalStated
    return Sheet(sheet.lot_id, sheet.version + 1, tuple(facts))


def expect(sheet: Sheet, version: int) -> None:
    if sheet.version != version:
        raise StaleFacts(sheet.lot_id, expected=version, actual=sheet.version)
