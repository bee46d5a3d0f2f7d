"""A whole project: which of its fractions are worth keeping apart, and what that earns over leaving all of it to the machine."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Care, care
from services.acceptance.domain.outlets.outlet import Outlet, usual
from services.acceptance.domain.verdict import Outcome

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Fraction:
    """One item or lot with its fates, best first, and of these the one to choose and the one that comes of not choosing."""

    number: str
    title: str
    load: Load
    outlets: tuple[Outlet, ...]
    best: Outlet
    usual: Outlet

    @property
    def weighed(self) -> bool:
        return self.usual.way is not None

    @property
    def apart(self) -> bool:
        """Whether hands have to keep it whole or apart."""
        return care(self.best.fate, self.load) is not Care.MACHINE

    @property
    def earns(self) -> Decimal:
        """What the choice leaves over what comes of not choosing; never below zero."""
        return self.best.net - self.usual.net


def fraction(number: str, title: str, load: Load, outlets: tuple[Outlet, ...], today: dt.date) -> Fraction:
    """The best in euros of what is open, priced and in time; of two alike, the one higher in the waste hierarchy.

    Of what nobody knows the mass of, nothing is reckoned: it goes the usual way.
    """
    leaving = usual(outlets)
    weighed = outlets if leaving.way else ()
    open_ = [one for one in weighed if one.verdict.outcome is not Outcome.FAIL and one.priced and not one.late(today)]
    return Fraction(number, title, load, outlets, max([*open_, leaving], key=lambda one: (one.net, -one.fate.rank)), leaving)


@dataclass(frozen=True, slots=True)
class Dossier:
    """All fractions of a project, those to keep apart first by the day to decide; sums of what is chosen and of what is usual."""

    fractions: tuple[Fraction, ...]

    @property
    def net(self) -> Decimal:
        return sum((one.best.net for one in self.fractions), NOTHING)

    @property
    def mixed(self) -> Decimal:
        """What it comes to when nothing is kept apart."""
        return sum((one.usual.net for one in self.fractions), NOTHING)

    @property
    def earns(self) -> Decimal:
        return self.net - self.mixed

    @property
    def hours(self) -> Decimal:
        return sum((one.best.hours for one in self.fractions), NOTHING)

    @property
    def spares(self) -> Decimal:
        """Kilograms of CO2e against the usual way."""
        return sum((one.best.against_reference for one in self.fractions), NOTHING)


def dossier(fractions: Iterable[Fraction]) -> Dossier:
    return Dossier(tuple(sorted(fractions, key=_first)))


def _first(one: Fraction) -> tuple[bool, dt.date, str]:
    return not one.apart, one.best.decide_by or dt.date.max, one.number
