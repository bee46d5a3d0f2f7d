"""One piece of work on receivers."""

from collections.abc import Mapping
from typing import ClassVar

from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.errors import ReceiverNameTaken, SiteNameTaken
from services.acceptance.store.receivers import ReceiverRepository
from services.acceptance.store.tables import IDEMPOTENCY
from services.kit.idempotency.answers import Answers
from services.kit.work import Work


class AcceptanceWork(Work):
    constraints: ClassVar[Mapping[str, type[Exception]]] = {
        "uq_receivers_organization_id_name": ReceiverNameTaken,
        "uq_sites_receiver_id_name": SiteNameTaken,
    }

    receivers: ReceiverRepository
    answers: Answers

    def _open(self, session: AsyncSession) -> None:
        self.receivers = ReceiverRepository(session)
        self.answers = Answers(session, IDEMPOTENCY)
