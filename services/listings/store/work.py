"""One piece of work on listings."""

from collections.abc import Mapping
from typing import ClassVar

from sqlalchemy.ext.asyncio import AsyncSession

from services.kit.idempotency.answers import Answers
from services.kit.work import Work
from services.listings.domain.errors import ExternalIdTaken
from services.listings.store.lots import LotRepository
from services.listings.store.tables import IDEMPOTENCY


class ListingsWork(Work):
    """Lots, stored and announced together or not at all."""

    constraints: ClassVar[Mapping[str, type[Exception]]] = {"uq_lots_organization_id_external_id": ExternalIdTaken}

    lots: LotRepository
    answers: Answers

    def _open(self, session: AsyncSession) -> None:
        self.lots = LotRepository(session)
        self.answers = Answers(session, IDEMPOTENCY)
