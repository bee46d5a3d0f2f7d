"""Acceptance without a feed: programmes are established, lots published, facts stated, and a judge judges."""

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from uuid6 import uuid7

from services.acceptance.domain.amounts import Share
from services.acceptance.domain.facts import About, Amount, Aspect, Fact
from services.acceptance.domain.programme import Programme, Version
from services.acceptance.domain.rules.composition import MaxFraction
from services.acceptance.domain.sheet import StatedFact, restated
from services.acceptance.domain.site import Site
from services.acceptance.store.tables import VERDICTS
from services.acceptance.store.work import HOUSE, AcceptanceWork
from services.acceptance.use_cases import judging
from services.acceptance.use_cases.judging import Judge
from services.kernel.identity import FactId, LotId, OrganizationId
from services.kit.database import Database
from tests.acceptance.programmes import bound, criteria, programme, receiver, site
from tests.matching.lots import TODAY, published_lot

BOARD = "boards.plasterboard"
SAND = MaxFraction(id="sand", component="sand", at_most=Share(Decimal(5)))
CLEAN = Fact(Aspect(About.FRACTION, "sand"), Amount.exactly(Decimal("0.01")))
DIRTY = Fact(Aspect(About.FRACTION, "sand"), Amount.exactly(Decimal("0.09")))


def in_force(*rules: Any, number: int = 1, since: dt.date = TODAY, material: str = BOARD) -> Version:
    return replace(bound(number, since), criteria=criteria(material, rules=rules))


def a_board(**overrides: Any) -> dict[str, Any]:
    return published_lot(**({"material": BOARD, "title": "gipsplaten"} | overrides))


@dataclass(slots=True)
class Acceptance:
    """The service's store and its judge, on a day of one's choice."""

    database: Database
    today: dt.date = TODAY
    judge: Judge = field(init=False)

    def __post_init__(self) -> None:
        self.judge = Judge(lambda: self.work(HOUSE), lambda: self.today)

    def work(self, organization: UUID | None) -> AcceptanceWork:
        return AcceptanceWork(self.database.sessions, organization)

    async def established(self, *versions: Version, sites: tuple[Site, ...] = (), **overrides: Any) -> Programme:
        """A programme of a new receiver."""
        of = receiver(OrganizationId(uuid7()), *(sites or (site(),)))
        one = programme(of, versions, **overrides)
        async with self.work(of.organization_id) as work:
            await work.receivers.add(of)
            await work.programmes.add(one)
            await work.commit()
        return one

    async def stated(self, lot: dict[str, Any], *facts: Fact) -> None:
        """These facts and no others, by the lot's owner."""
        owner = OrganizationId(UUID(lot["organization_id"]))
        async with self.work(owner) as work:
            held = await work.lots.owned(LotId(UUID(lot["id"])), owner)
            sheet = await work.facts.for_change(held)
            await work.facts.save(held, restated(sheet, [StatedFact(FactId(uuid7()), fact) for fact in facts]))
            await work.judging.again([held.id])
            await work.commit()

    async def forget(self) -> None:
        """As if a year had gone by for the lots that are gone."""
        async with self.database.sessions() as session:
            await session.execute(text("DELETE FROM acceptance.lots WHERE gone_on IS NOT NULL"))
            await session.commit()

    async def judged(self) -> int:
        """Until nothing waits, as if a second had passed; how many lots."""
        self.judge._noticed = -judging.NOTICE_EVERY_S
        lots = 0
        while done := await self.judge.step():
            lots += done
        return lots

    async def verdicts(self) -> dict[tuple[str, UUID], str]:
        async with self.database.sessions() as session:
            rows = await session.execute(select(VERDICTS.c.lot_id, VERDICTS.c.programme_id, VERDICTS.c.outcome))
            return {(str(row.lot_id), row.programme_id): row.outcome for row in rows}

    async def told(self) -> list[Any]:
        """What the feed was given of verdicts, in order."""
        async with self.database.sessions() as session:
            query = "SELECT subject, version, data, public FROM acceptance.outbox WHERE type = 'verdict.changed.v1' ORDER BY id"
            return [*(await session.execute(text(query))).all()]


@asynccontextmanager
async def judging_on(url: str) -> AsyncIterator[Acceptance]:
    database = Database(url, "acceptance", 3)
    yield Acceptance(database)
    await database.close()
