"""Published lots, as the projection holds them."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.lot import Lot
from services.acceptance.domain.lot_errors import LotNotFound
from services.acceptance.domain.site import Site
from services.acceptance.store.published import lot_of
from services.acceptance.store.reach import NEAREST, SITES, sited
from services.acceptance.store.tables import LOTS
from services.kernel.identity import LotId, OrganizationId

_HERE: Final = LOTS.c.gone_on.is_(None)

_AROUND: Final = text(f"""
WITH {SITES}
SELECT lot.document FROM acceptance.lots AS lot {NEAREST}
WHERE lot.classes && CAST(:materials AS text[]) AND (lot.gone_on IS NULL OR lot.gone_on >= CAST(:since AS date))
  AND (CAST(:trader AS boolean) OR NOT lot.traders_only) AND here.metres <= CAST(:metres AS float8)
ORDER BY here.metres, lot.lot_id LIMIT :limit
""")  # noqa: S608 - parts of our own


class LotRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def seen(self, lot_id: LotId, asker: OrganizationId | None, *, trader: bool) -> Lot:
        """The lot, if it is published and the asker may find it; `LotNotFound` otherwise."""
        lot = (await self.of([lot_id])).get(lot_id)
        if lot is None or (lot.traders_only and not trader and lot.organization_id != asker):
            raise LotNotFound(lot_id)
        return lot

    async def owned(self, lot_id: LotId, owner: OrganizationId) -> Lot:
        """The owner's own published lot."""
        lot = (await self.of([lot_id])).get(lot_id)
        if lot is None or lot.organization_id != owner:
            raise LotNotFound(lot_id)
        return lot

    async def of(self, lots: Collection[LotId]) -> dict[LotId, Lot]:
        """Those of these lots that are published, by id."""
        query = select(LOTS.c.document).where(LOTS.c.lot_id.in_(lots), _HERE)
        found = [lot_of(document) for document in await self._session.scalars(query)]
        return {lot.id: lot for lot in found}

    async def around(
        self, sites: Sequence[Site], radius_km: float, materials: Collection[str], since: date, limit: int, *, trader: bool
    ) -> list[Lot]:
        """Lots of these classes around any of the sites that are published, or were on that day or later; the nearest first."""
        given = {"materials": [*materials], "since": since, "metres": radius_km * 1000, "trader": trader, "limit": limit}
        return [lot_of(document) for document in await self._session.scalars(_AROUND, sited(sites) | given)]
