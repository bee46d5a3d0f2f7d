"""Judging what has changed: load, judge, save, commit, some lots at a time, beside the answering of requests."""

import asyncio
from collections.abc import Callable
from datetime import date
from time import monotonic
from typing import Final

from services.acceptance.domain.criteria import Criteria, Fate
from services.acceptance.domain.judging import Bound, Case, Docket, Judgement, judged
from services.acceptance.domain.uses import Use
from services.acceptance.schemas.regulation_packs import regulations
from services.acceptance.schemas.use_profiles import uses
from services.acceptance.schemas.verdict_state import use_id
from services.acceptance.store.judging import Asked, Mark
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import ProgrammeId, VersionId
from services.kit.logging import logger
from services.vocabulary.vocabulary import vocabulary

AT_ONCE: Final = 200
"""Lots of one transaction: a tenth of a second or two of work, so that whoever states a fact soon sees what it did."""

UNREADABLE: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What values can do that nobody thought of. Trouble with the database is not the lot's."""

NOTICE_EVERY_S: Final = 1.0
"""How long a version may be in force before lots are judged by it."""


class Judge:
    """One in every process; a lock lets one at a time judge. Keeps what is in force in memory until something else is."""

    def __init__(self, work: Callable[[], AcceptanceWork], today: Callable[[], date]) -> None:
        self._work = work
        self._today = today
        self._mark: Mark | None = None
        self._docket = Docket(())
        self._noticed = -NOTICE_EVERY_S

    async def step(self) -> int:
        """Judge some of what waits; how many lots. From time to time, look first for what nobody put down."""
        today, late = self._today(), monotonic() - self._noticed >= NOTICE_EVERY_S
        async with self._work() as work:
            if not (late or await work.judging.waiting()) or not await work.judging.mine():
                return 0
            if late:
                await work.judging.notice(today, uses().dated, *regulations().edition(today))
                self._noticed = monotonic()
            batch = await work.judging.batch(AT_ONCE)
            if batch.asked:
                docket = await self._current(work, today)
                await work.judging.keep(batch, await _judgements(work, batch.asked, docket, today))
            await work.commit()
        return len(batch.asked)

    async def _current(self, work: AcceptanceWork, today: date) -> Docket:
        mark = await work.judging.mark()
        if mark != self._mark:
            bounds = map(Bound.of, await work.programmes.in_force(today))
            self._docket = Docket([*bounds, *map(_of_use, uses())], regulations())
            self._mark = mark
        return self._docket


async def _judgements(work: AcceptanceWork, asked: Asked, docket: Docket, today: date) -> list[Judgement]:
    """Every verdict. A lot that cannot be judged is set aside, without verdicts until something of it changes: the others have theirs."""
    try:
        return await asyncio.to_thread(judged, await _cases(work, asked), docket, vocabulary(), today)
    except UNREADABLE:
        if len(asked) == 1:
            logger("acceptance.judging").exception("lot set aside", lot_id=str(*asked))
            return []
    return [one for half in _halves(asked) for one in await _judgements(work, half, docket, today)]


def _halves(asked: Asked) -> tuple[Asked, Asked]:
    pairs, middle = [*asked.items()], len(asked) // 2
    return dict(pairs[:middle]), dict(pairs[middle:])


def _of_use(use: Use) -> Bound:
    """A use is judged as a programme is, wherever the lot lies. It is no way to go, so that no law closes it."""
    criteria = Criteria(materials=use.materials, fate=Fate.REUSE, rules=use.rules)
    return Bound(ProgrammeId(use_id(use.code)), VersionId(use_id(f"{use.code} of {uses().dated}")), None, (), criteria)


async def _cases(work: AcceptanceWork, asked: Asked) -> list[Case]:
    """Those that are published still, with all that is stated of them."""
    lots, stated = await work.lots.of([*asked]), await work.facts.of([*asked])
    return [Case(lot, tuple(stated[lot_id]), asked[lot_id]) for lot_id, lot in lots.items()]
