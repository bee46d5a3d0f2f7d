"""What of a whole project is worth keeping apart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from services.acceptance.domain.outlets.choosing import chosen
from services.acceptance.domain.outlets.dossier import Dossier, Fraction, dossier, fraction
from services.acceptance.domain.outlets.load import Load
from services.acceptance.domain.outlets.offered import Offered
from services.acceptance.domain.outlets.option import Always
from services.acceptance.domain.outlets.outlet import outlets
from services.acceptance.domain.outlets.project import Item, Project
from services.acceptance.domain.outlets.rates import Rates
from services.acceptance.domain.sheet import Viewer
from services.acceptance.domain.standing import Standing
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.store.work import AcceptanceWork
from services.acceptance.use_cases.outlets import Approvals
from services.kernel.identity import LotId


@dataclass(frozen=True, slots=True)
class Reckoned:
    """All that a project is reckoned from; `published` are its lots that are, with all their facts."""

    project: Project
    published: Mapping[LotId, Offered]
    standings: tuple[Standing, ...]
    viewer: Viewer
    rates: Rates
    today: date

    def dossier(self) -> Dossier:
        """Some milliseconds for each item: not for the event loop."""
        return dossier(self.fractions())

    def fractions(self) -> Iterator[Fraction]:
        """Of every item that is counted and leaves its place."""
        for item in self.project.items:
            if not item.stays and (load := self._load(item)):
                ways = outlets(load, chosen(self.standings, load), self.rates, regulations())
                kept = tuple(way for way in ways if item.reusable or way.option.to is not Always.DIRECT_REUSE)
                yield fraction(item.number, item.title, load, kept, self.today)

    def _load(self, item: Item) -> Load | None:
        """By its lot's facts where it is published, else by what the inventory says of it."""
        lot = self.published.get(item.lot_id) if item.lot_id else None
        offered = lot or item.offered(self.project.place, self.project.start)
        return offered.load(self.viewer, self.today) if offered else None


def lots_of(project: Project) -> list[LotId]:
    return [item.lot_id for item in project.items if item.lot_id]


async def reckon(house: AcceptanceWork, viewer: Viewer, project: Project, approved: Approvals, rates: Rates, today: date) -> Reckoned:
    """Two statements, however many items. `house` reads in the name of the house, to judge by all that is known."""
    codes = {item.lot.material for item in project.items if item.lot}
    async with house:
        published = await house.offered.of(lots_of(project))
        standings = await house.programmes.in_force(today, codes) if codes else ()
    offered = {lot_id: replace(one, approvals=approved.get(lot_id, {})) for lot_id, one in published.items()}
    return Reckoned(project, offered, standings, viewer, rates, today)
