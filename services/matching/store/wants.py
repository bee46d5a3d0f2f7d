"""Wants from the projection, and from a lot outward those it may suit."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import orjson

from services.kernel.geography import Point
from services.kernel.identity import LotId, OrganizationId, WantId
from services.kit.metric import metric
from services.matching.domain.candidate import Candidate
from services.matching.domain.want import Want
from services.matching.store.candidates import Look, candidate_of
from services.matching.store.want_rows import want_of
from services.matching.store.want_statements import OWN_LOT, OWN_WANT, SUITED

MOST, _BY_WORDS = 60, 30
"""Wants that are scored of each class and of those found by words alone, of the nearest that may be suited: each is a need of its
own, and takes more than a lot does."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A lot, and what wants find it by."""

    lot: Candidate
    categories: list[int]
    tokens: frozenset[str]


@dataclass(frozen=True, slots=True)
class Suited:
    """Wants that a lot may suit, each with its document, and whether more were found than were taken."""

    wants: list[tuple[Want, str]]
    truncated: bool


async def own_want(look: Look, want_id: WantId, owner: OrganizationId) -> Want | None:
    """The want, if it is open and this organization's."""
    rows = await look.rows(OWN_WANT, {"id": want_id, "organization": owner})
    return next((want_of(orjson.loads(document), stated, ceiling) for ceiling, stated, document in rows), None)


async def own_lot(look: Look, lot_id: LotId, owner: OrganizationId) -> Offered | None:
    """The lot, if it can be had and is this organization's."""
    rows = await look.rows(OWN_LOT, {"id": lot_id, "organization": owner})
    return next((Offered(candidate_of(row[2:]), row[0], frozenset(row[1])) for row in rows), None)


async def suited(look: Look, offered: Offered, owner: OrganizationId, today: date, *, trader: bool) -> Suited:
    """Wants that may be seen by the lot's owner and that the lot may suit; none on days that lie behind."""
    lot = offered.lot
    if lot.end is not None and lot.end < today:
        return Suited([], truncated=False)
    rows = await look.rows(SUITED, _outward(offered, owner, today, trader=trader))
    wants = [(want_of(orjson.loads(document), stated, ceiling), document) for document, stated, ceiling, _ in rows]
    return Suited(wants, any(many for *_, many in rows))


def _outward(offered: Offered, owner: UUID, today: date, *, trader: bool) -> dict[str, Any]:
    lot = offered.lot
    x, y = metric(Point(lot.lon, lot.lat))
    return {
        "here": f"SRID=3035;POINT({x:.2f} {y:.2f})",
        "categories": offered.categories,
        "tokens": [*offered.tokens],
        "start": max(lot.start, today),
        "until": lot.end,
        "condition": int(lot.condition or 0),
        "trader": trader,
        "organization": owner,
        "most": MOST,
        "most_by_words": _BY_WORDS,
    }
