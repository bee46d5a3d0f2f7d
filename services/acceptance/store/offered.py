"""Published lots as loads, each read with its facts in one statement; and lots nearby in another."""

import datetime as dt
from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, Final

from pydantic import TypeAdapter
from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.criteria import Vat
from services.acceptance.domain.facts import Fact
from services.acceptance.domain.lot_errors import LotNotFound
from services.acceptance.domain.outlets.bulking import Neighbour
from services.acceptance.domain.outlets.load import Asked, Handover
from services.acceptance.domain.outlets.offered import Offered
from services.acceptance.domain.sheet import Viewer
from services.acceptance.store.published import Document, lot_of
from services.kernel.geography import Point
from services.kernel.identity import LotId
from services.kernel.money import Money
from services.kernel.quantity import Unit
from services.kernel.window import Certainty
from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import vocabulary

NEARBY_M: Final = 60_000
MOST_NEIGHBOURS: Final = 60
_FACTS: Final = TypeAdapter(tuple[Fact, ...])

LOTS: Final = text("""
SELECT l.document,
       (SELECT jsonb_agg(f.fact ORDER BY f.nth) FROM acceptance.facts f WHERE f.lot_id = l.lot_id) AS facts
FROM acceptance.lots l
WHERE l.lot_id = ANY (CAST(:ids AS uuid[])) AND l.gone_on IS NULL
""")

_NEAR: Final = text("""
SELECT l.document
FROM acceptance.lots l, (SELECT place, starts, until FROM acceptance.lots WHERE lot_id = CAST(:id AS uuid)) AS here
WHERE l.gone_on IS NULL AND l.lot_id <> CAST(:id AS uuid) AND l.classes && CAST(:codes AS text[])
  AND (NOT l.traders_only OR CAST(:trader AS boolean))
  AND (l.until IS NULL OR l.until >= here.starts) AND (here.until IS NULL OR l.starts <= here.until)
  AND ST_DWithin(l.place, here.place, CAST(:metres AS float8))
ORDER BY l.place <-> here.place
LIMIT CAST(:limit AS integer)
""")


class OfferedRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def lot(self, lot_id: LotId, viewer: Viewer) -> Offered:
        """The lot with all its facts, whoever may see them, if it is published and the viewer may find it; `LotNotFound` otherwise."""
        found = (await self.of([lot_id])).get(lot_id)
        if found is None or (found.lot.traders_only and not viewer.trader and found.lot.organization_id != viewer.organization_id):
            raise LotNotFound(lot_id)
        return found

    async def of(self, lots: Collection[LotId]) -> dict[LotId, Offered]:
        """Those of these lots that are published, with all their facts."""
        rows = await self._session.execute(LOTS, {"ids": [*lots]})
        return {one.lot.id: one for one in map(_offered, rows)}

    async def near(self, lot_id: LotId, codes: Collection[MaterialCode], viewer: Viewer) -> tuple[Neighbour, ...]:
        """The nearest other lots of these classes within `NEARBY_M`, that can be had in the same days."""
        told = {"id": lot_id, "codes": [*codes], "trader": viewer.trader, "metres": NEARBY_M, "limit": MOST_NEIGHBOURS}
        return tuple(_neighbour(document) for document in await self._session.scalars(_NEAR, told))


def _offered(row: Row[Any]) -> Offered:
    document: Document = row.document
    available, terms, stated = document["available"], document.get("terms") or {}, document["quantity"]["value"]
    lot, kg = lot_of(document), document.get("mass_kg")
    share = lot.quantity.value / Decimal(str(stated))  # the mass was told for all of it, some of which may be promised
    return Offered(
        lot,
        Point(*document["location"]["point"]),
        dt.date.fromisoformat(available["from"]),
        None if kg is None else Decimal(str(kg)) * share,
        available["certainty"] == Certainty.RELEASED,
        _asked(document.get("price")),
        Handover(terms["handover"]) if terms.get("handover") else None,
        _FACTS.validate_python(row.facts or ()),
    )


def _asked(told: Mapping[str, Any] | None) -> Asked | None:
    if told is None:
        return None
    per = None if told["per"] == "lot" else Unit(told["per"])
    return Asked(Money(Decimal(str(told["amount"])), told["currency"]), per, Vat(told["vat"]))


def _neighbour(document: Document) -> Neighbour:
    lot = lot_of(document)
    material = vocabulary().get(lot.material)
    return Neighbour(lot.id, document["title"], material, lot.quantity, Point(*document["location"]["point"]), lot.dimensions)
