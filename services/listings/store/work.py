"""One piece of work on listings."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import ClassVar, Final
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from services.kernel.identity import OrganizationId
from services.kit.idempotency.answers import Answers
from services.kit.work import Work
from services.listings.domain.document_errors import SameDocument
from services.listings.domain.errors import ExternalIdTaken
from services.listings.domain.stock_place_errors import StockPlaceNameTaken
from services.listings.domain.want_errors import WantExternalIdTaken
from services.listings.store.documents import DocumentRepository
from services.listings.store.import_mappings import MappingRepository
from services.listings.store.imports import ImportRepository
from services.listings.store.inventories import InventoryRepository
from services.listings.store.items import ItemRepository
from services.listings.store.ledger import LedgerRepository
from services.listings.store.lots import LotRepository
from services.listings.store.movements import MovementRepository
from services.listings.store.outcomes import OutcomesRepository
from services.listings.store.photographs import PhotographRepository
from services.listings.store.projects import ProjectRepository
from services.listings.store.proofs import ProofRepository
from services.listings.store.reservations import ReservationRepository
from services.listings.store.standings import StandingRepository
from services.listings.store.stock_places import StockPlaceRepository
from services.listings.store.stocks import StockRepository
from services.listings.store.surveys import SurveyRepository
from services.listings.store.tables import IDEMPOTENCY
from services.listings.store.uploads import UploadRepository
from services.listings.store.wants import WantRepository

HOUSE: Final = UUID(int=0)
"""Whom listings itself acts for when it expires wants and tells other services of them: no organization has this id."""

_ACT_FOR: Final = text("SELECT set_config('spolia.organization', :organization, true)")


class ListingsWork(Work):
    """Lots, what is promised of them, inventories, wants and projects, stored and announced together or not at all."""

    constraints: ClassVar[Mapping[str, type[Exception]]] = {
        "uq_lots_organization_id_external_id": ExternalIdTaken,
        "uq_inventory_items_lot_id": ExternalIdTaken,
        "uq_stock_places_organization_id_name": StockPlaceNameTaken,
        "uq_wants_organization_id_external_id": WantExternalIdTaken,
        "uq_document_private_organization_id_subject_sent_sha256": SameDocument,
    }

    lots: LotRepository
    inventories: InventoryRepository
    items: ItemRepository
    stocks: StockRepository
    stock_places: StockPlaceRepository
    standings: StandingRepository
    movements: MovementRepository
    reservations: ReservationRepository
    ledger: LedgerRepository
    wants: WantRepository
    projects: ProjectRepository
    surveys: SurveyRepository
    outcomes: OutcomesRepository
    proofs: ProofRepository
    documents: DocumentRepository
    imports: ImportRepository
    mappings: MappingRepository
    uploads: UploadRepository
    photographs: PhotographRepository
    answers: Answers

    def _open(self, session: AsyncSession) -> None:
        self._acts_for = self._organization
        self.lots = LotRepository(session)
        self.inventories = InventoryRepository(session)
        self.items = ItemRepository(session)
        self.stocks = StockRepository(session)
        self.stock_places = StockPlaceRepository(session)
        self.standings = StandingRepository(session)
        self.movements = MovementRepository(session)
        self.reservations = ReservationRepository(session)
        self.ledger = LedgerRepository(session)
        self.wants = WantRepository(session)
        self.projects = ProjectRepository(session)
        self.surveys = SurveyRepository(session)
        self.outcomes = OutcomesRepository(session)
        self.proofs = ProofRepository(session)
        self.documents = DocumentRepository(session)
        self.imports = ImportRepository(session)
        self.mappings = MappingRepository(session)
        self.uploads = UploadRepository(session)
        self.photographs = PhotographRepository(session)
        self.answers = Answers(session, IDEMPOTENCY)

    @asynccontextmanager
    async def on_behalf_of(self, organization: OrganizationId) -> AsyncIterator[None]:
        """Row level security shows what this organization may see: what one party does may change what others were promised."""
        before, self._acts_for = self._acts_for, organization
        await self._session.execute(_ACT_FOR, {"organization": str(organization)})
        yield
        self._acts_for = before
        await self._session.execute(_ACT_FOR, {"organization": str(before or "")})
