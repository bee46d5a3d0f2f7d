"""Trying a draft version against real lots."""

import asyncio
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from services.acceptance.domain.judging import Bound, Case, Docket, judged
from services.acceptance.domain.programme import Stage
from services.acceptance.domain.programme_errors import ProgrammeNotFound, VersionPublished
from services.acceptance.domain.trying import Trial, tried
from services.acceptance.domain.versioning import version_of
from services.acceptance.store.work import AcceptanceWork
from services.kernel.identity import Actor, ProgrammeId
from services.vocabulary.vocabulary import vocabulary

MOST: Final = 2_000
"""Lots that are tried at once: about two seconds of work, beside the answering of requests. The nearest are."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Which lots: around the programme's sites, published within so many days."""

    radius_km: float
    days: int


async def attempt(work: AcceptanceWork, actor: Actor, programme_id: ProgrammeId, number: int, reach: Reach, today: date) -> Trial:
    """The keeper's own draft against lots of its classes, by the facts that the keeper may see.

    Those alone: a draft costs nothing and binds nobody, so by trying one limit after the other a hidden figure could be found.
    """
    async with work:
        programme = await work.programmes.get(programme_id)
        if programme.organization_id != actor.organization_id:
            raise ProgrammeNotFound(programme_id)
        version = version_of(programme, number)
        if version.stage is not Stage.DRAFT:
            raise VersionPublished(number)
        receiver = await work.receivers.get(programme.receiver_id)
        sites = programme.at(receiver.sites)
        since = today - timedelta(days=reach.days)
        lots = await work.lots.around(sites, reach.radius_km, version.criteria.materials, since, MOST + 1, trader=actor.trader)
        stated = await work.facts.of([lot.id for lot in lots[:MOST]])
    cases = [Case(lot, tuple(stated[lot.id])) for lot in lots[:MOST]]
    docket = Docket([Bound(programme.id, version.id, programme.country, programme.regions, version.criteria)])
    judgements = await asyncio.to_thread(judged, cases, docket, vocabulary(), today)
    return tried(version.criteria, judgements, truncated=len(lots) > MOST)
