"""Rows of schema `listings`. Nothing outside `store` imports them but the migrations."""

from typing import Final

from services.kit.feed.tables import feed_tables
from services.kit.idempotency.table import idempotency_table
from services.listings.store.tables.documents import DocumentPrivateRow, DocumentRow
from services.listings.store.tables.imports import ImportedRow, ImportRow, MappingRow
from services.listings.store.tables.inventories import CategoryRow, InventoryRow, ItemRow
from services.listings.store.tables.lots import LotRow, PrivateRow
from services.listings.store.tables.movements import MovementRow
from services.listings.store.tables.photographs import PhotographRow
from services.listings.store.tables.projects import OutcomesRow, ProjectRow, ProofRow, RightRow, StageRow, SurveyedRow
from services.listings.store.tables.reservations import EntryRow, ReservationRow
from services.listings.store.tables.schema import METADATA, Base
from services.listings.store.tables.stock_places import StandingRow, StockPlaceRow
from services.listings.store.tables.uploads import UploadRow
from services.listings.store.tables.wants import PrivateWantRow, WantRow

FEED: Final = feed_tables(METADATA)
IDEMPOTENCY: Final = idempotency_table(METADATA)

__all__ = [
    "FEED",
    "IDEMPOTENCY",
    "METADATA",
    "Base",
    "CategoryRow",
    "DocumentPrivateRow",
    "DocumentRow",
    "EntryRow",
    "ImportRow",
    "ImportedRow",
    "InventoryRow",
    "ItemRow",
    "LotRow",
    "MappingRow",
    "MovementRow",
    "OutcomesRow",
    "PhotographRow",
    "PrivateRow",
    "PrivateWantRow",
    "ProjectRow",
    "ProofRow",
    "ReservationRow",
    "RightRow",
    "StageRow",
    "StandingRow",
    "StockPlaceRow",
    "SurveyedRow",
    "UploadRow",
    "WantRow",
]
