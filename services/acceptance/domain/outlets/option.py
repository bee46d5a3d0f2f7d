"""A way a load can go: to a programme at one of its sites, or one that is always there."""

from dataclasses import dataclass, replace
from enum import StrEnum

from services.acceptance.domain.criteria import Criteria, Fate
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.rules.measures import Amounts, Per
from services.acceptance.domain.site import Site


class Always(StrEnum):
    """Ways that need no receiver by name."""

    DIRECT_REUSE = "direct_reuse"
    """Sold or given away here, to whoever looks for it."""
    CRUSHER = "crusher"
    DISPOSAL = "disposal"
    """As mixed, or as hazardous waste."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A programme's version at one of its sites."""

    programme: Programme
    version: Version
    receiver_name: str
    site: Site


@dataclass(frozen=True, slots=True)
class Option:
    """Where it would go under which criteria: to a destination, or the way that is `always` there."""

    criteria: Criteria
    to: Destination | Always

    @property
    def fate(self) -> Fate:
        return self.criteria.fate

    def without_minimum(self) -> "Option":
        """The same where a delivery may be as small as it is."""
        kept = tuple(rule for rule in self.criteria.rules if not (isinstance(rule, Amounts) and rule.per is Per.DELIVERY and rule.at_least))
        return replace(self, criteria=replace(self.criteria, rules=kept))


class Care(StrEnum):
    """How it has to come out of the building."""

    WHOLE = "whole"
    APART = "apart"
    MACHINE = "machine"


def care(fate: Fate, load: Load) -> Care:
    """Hazardous waste comes out by itself, whoever takes it: never by the machine with the rest."""
    match fate:
        case Fate.DISPOSAL if load.hazardous:
            return Care.APART
        case Fate.REUSE | Fate.PREPARING:
            return Care.WHOLE
        case Fate.CLOSED_LOOP | Fate.OPEN_LOOP:
            return Care.APART
        case Fate.CRUSHER | Fate.DISPOSAL:
            return Care.MACHINE
