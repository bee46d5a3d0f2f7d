"""An outlet: one way for a load, with its verdict, its lines, its net value, by when to decide, and what it spares."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from services.acceptance.domain.criteria import Fate
from services.acceptance.domain.evaluating import evaluate
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.lawful import Held, Lawbook, lawful
from services.acceptance.domain.outlets import gate, handwork, haulage, prices, risks
from services.acceptance.domain.outlets.always import always
from services.acceptance.domain.outlets.footprint import Footprint, footprint
from services.acceptance.domain.outlets.handwork import Work
from services.acceptance.domain.outlets.haulage import Packing, Way
from services.acceptance.domain.outlets.lines import Line, LineKind, net
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.option import Always, Destination, Option
from services.acceptance.domain.outlets.rates import Rates
from services.acceptance.domain.outlets.risks import Help
from services.acceptance.domain.outlets.timing import days_needed, decide_by
from services.acceptance.domain.place import region_of
from services.acceptance.domain.regulation import Law
from services.acceptance.domain.verdict import Outcome, Verdict
from services.vocabulary.places import Region


@dataclass(frozen=True, slots=True)
class Outlet:
    """Lines sum to `net`. `priced` says that somebody named a price for it; `hours` are by hand.

    The verdict is the receiver's and the law's together; `law` is every regulation that goes where it is received.
    """

    option: Option
    verdict: Verdict
    helps: tuple[Help, ...]
    lines: tuple[Line, ...]
    hours: Decimal
    way: Way | None
    decide_by: dt.date | None
    footprint: Footprint
    law: tuple[Held, ...] = ()
    against_reference: Decimal = Decimal(0)
    """Kilograms of CO2e that it spares against the way the load would go when nobody chooses."""

    @property
    def fate(self) -> Fate:
        return self.option.fate

    @property
    def net(self) -> Decimal:
        return net(self.lines)

    @property
    def priced(self) -> bool:
        return any(one.kind is LineKind.PRICE for one in self.lines)

    @property
    def closed(self) -> bool:
        """Refused, and nothing helps."""
        return self.verdict.outcome is Outcome.FAIL and self.verdict.remedies_away is None

    def late(self, today: dt.date) -> bool:
        return self.decide_by is not None and self.decide_by < today


def outlet(load: Load, option: Option, rates: Rates, law: tuple[Held, ...] = ()) -> Outlet:
    """What the way comes to, compared with none; `law` is what the law makes of the load there."""
    asked = (*option.criteria.rules, *gate.rules(load, option))
    verdict = lawful(evaluate(asked, _known(load, option), load.circumstances), law)
    packing, work = haulage.packing(load, option, rates), handwork.by_hand(load, option, rates)
    there, given = haulage.way(load, option, packing, rates), risks.helps(load, verdict, rates)
    judged = Judged(option, verdict, given, packing, work, there)
    return Outlet(
        option,
        verdict,
        given,
        tuple(_lines(load, judged, rates)),
        work.hours,
        there,
        decide_by(load, days_needed(load, option, verdict, work.hours, rates)),
        footprint(load, option, there, rates),
        law,
    )


def outlets(load: Load, options: Iterable[Option], rates: Rates, law: Law) -> tuple[Outlet, ...]:
    """Every way, those that are always there too, best first: by the waste hierarchy, then by what is left of it in euros."""
    book = Lawbook(law, load.known, load.circumstances)
    ways = [outlet(load, one, rates, book.on(_received(load, one), one.fate)) for one in (*options, *always(load, rates))]
    reference = usual(ways).footprint.balance
    compared = (replace(one, against_reference=reference - one.footprint.balance) for one in ways)
    return tuple(sorted(compared, key=_order))


def usual(outlets: Iterable[Outlet]) -> Outlet:
    """Where it goes when nobody chooses: to the crusher where that takes it and does not refuse it, else away as waste."""
    standing = {one.option.to: one for one in outlets if isinstance(one.option.to, Always)}
    crusher = standing.get(Always.CRUSHER)
    return standing[Always.DISPOSAL] if crusher is None or crusher.verdict.outcome is Outcome.FAIL else crusher


@dataclass(frozen=True, slots=True)
class Judged:
    """What every line of a way is reckoned from."""

    option: Option
    verdict: Verdict
    helps: tuple[Help, ...]
    packing: Packing
    work: Work
    way: Way | None

    @property
    def trips(self) -> int:
        """Lorries, each a load that is charged for; one where nobody knows the mass."""
        return self.way.trips if self.way else 1


def _received(load: Load, option: Option) -> Region | None:
    """Whose law goes: that of the site; of a way that is always there, that of the lot's own place."""
    return region_of(option.to.site.place) if isinstance(option.to, Destination) else load.region


def _known(load: Load, option: Option) -> Knowledge:
    """A receiver's yes is known to his own programme alone."""
    to = option.to
    return load.approved.get(to.programme.id, load.known) if isinstance(to, Destination) else load.known


def _order(one: Outlet) -> tuple[bool, int, Decimal, Decimal]:
    """What is refused for good comes last."""
    return one.closed, one.fate.rank, -one.net, one.way.km if one.way else Decimal(0)


def _lines(load: Load, one: Judged, rates: Rates) -> Iterator[Line]:
    paid = prices.prices(load, one.option, one.trips, rates)
    earned = net(paid)
    yield from paid
    further = (
        prices.surcharges(load, one.verdict, one.trips, rates),
        handwork.dismantling(load, one.option, one.work, rates),
        handwork.cleaning(load, one.option, rates),
        handwork.sorting(load, one.option, rates),
        handwork.breakage(load, one.option, rates, earned),
        haulage.packed(load, one.option, one.packing, rates),
        haulage.transport(load, one.option, one.way, rates),
        risks.remedies(one.helps),
        risks.refusal(load, one.option, one.verdict, one.way, rates),
        risks.unsold(load, one.option, earned, rates),
    )
    yield from (line for line in further if line)
