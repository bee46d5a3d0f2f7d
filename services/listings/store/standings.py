"""What stands where in PostgreSQL; the session acts for the hub."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import Select, delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.lot import Status
from services.listings.domain.stock_place import Space, SpaceUnit, Standing, StockPlaceId
from services.listings.store.lots import Found
from services.listings.store.tables import LotRow, StandingRow, StockPlaceRow

_PRESENT = func.coalesce(LotRow.counted, LotRow.quantity) - LotRow.taken


class StandingRepository:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, lots: Sequence[LotId]) -> Mapping[LotId, Standing]:
        """Where these lots stand, as far as anybody said."""
        found = await self._session.execute(_standings().where(StandingRow.lot_id.in_(lots)))
        return {LotId(row.lot_id): _standing(row) for row in found}

    async def within(self, place_id: StockPlaceId, limit: int, before: UUID | None = None) -> list[Standing]:
        """What stands in a place, the lot that came into Spolia last first, at most `limit`, those before an id."""
        query = _standings().join(LotRow, LotRow.id == StandingRow.lot_id).order_by(StandingRow.lot_id.desc()).limit(limit)
        query = query.where(StandingRow.place_id == place_id, LotRow.status != Status.WITHDRAWN, _PRESENT > 0)
        if before is not None:
            query = query.where(StandingRow.lot_id < before)
        return [_standing(row) for row in await self._session.execute(query)]

    async def put(self, owner: OrganizationId, standing: Standing) -> None:
        """The lot stands there from now on."""
        takes = standing.takes
        row = {
            "place_id": standing.place_id,
            "takes": takes.value if takes else None,
            "takes_unit": takes.unit if takes else None,
            "since": standing.since,
        }
        stored = insert(StandingRow).values(lot_id=standing.lot_id, organization_id=owner, **row)
        await self._session.execute(stored.on_conflict_do_update(index_elements=["lot_id"], set_=row))

    async def clear(self, place_id: StockPlaceId) -> None:
        """Nothing stands there any more."""
        await self._session.execute(delete(StandingRow).where(StandingRow.place_id == place_id))


def _standings() -> Select[*tuple[object, ...]]:
    columns = StandingRow.lot_id, StandingRow.place_id, StandingRow.takes, StandingRow.takes_unit, StandingRow.since, StockPlaceRow.name
    return select(*columns).join(StockPlaceRow, StockPlaceRow.id == StandingRow.place_id)


def _standing(row: Found) -> Standing:
    takes = Space(row.takes, SpaceUnit(row.takes_unit)) if row.takes is not None else None
    return Standing(LotId(row.lot_id), StockPlaceId(row.place_id), row.name, row.since, takes)
