"""One piece of work on receivers, their programmes, what is known of lots, and what is brought."""

from collections.abc import Mapping
from typing import ClassVar, Final
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from services.acceptance.domain.errors import ReceiverHasProgrammes, ReceiverNameTaken, SiteNameTaken
from services.acceptance.domain.programme_errors import ProgrammeChanged, ProgrammeNameTaken
from services.acceptance.store.consignments import ConsignmentRepository
from services.acceptance.store.facts import FactRepository
from services.acceptance.store.handovers import HandoverRepository
from services.acceptance.store.judging import JudgingRepository
from services.acceptance.store.lots import LotRepository
from services.acceptance.store.nearby import NearbyReading
from services.acceptance.store.offered import OfferedRepository
from services.acceptance.store.own_rates import OwnRatesRepository
from services.acceptance.store.programmes import ProgrammeRepository
from services.acceptance.store.receivers import ReceiverRepository
from services.acceptance.store.tables import IDEMPOTENCY
from services.acceptance.store.verdicts import VerdictRepository
from services.kernel.identity import OrganizationId
from services.kit.idempotency.answers import Answers
from services.kit.work import Work

HOUSE: Final = OrganizationId(UUID(int=0))
"""In whose name facts are read to judge by: row level security shows it all of them, and what is answered hides them again."""


class AcceptanceWork(Work):
    constraints: ClassVar[Mapping[str, type[Exception]]] = {
        "uq_receivers_organization_id_name": ReceiverNameTaken,
        "uq_sites_receiver_id_name": SiteNameTaken,
        "fk_programme_versions_programme_id": ReceiverHasProgrammes,
        "uq_programmes_receiver_id_organization_id_name": ProgrammeNameTaken,
        "ck_programme_versions_later_end": ProgrammeChanged,
        "ex_programme_versions_valid": ProgrammeChanged,
    }

    receivers: ReceiverRepository
    handovers: HandoverRepository
    programmes: ProgrammeRepository
    offered: OfferedRepository
    rates: OwnRatesRepository
    lots: LotRepository
    facts: FactRepository
    consignments: ConsignmentRepository
    nearby: NearbyReading
    judging: JudgingRepository
    verdicts: VerdictRepository
    answers: Answers

    def _open(self, session: AsyncSession) -> None:
        self.receivers = ReceiverRepository(session)
        self.handovers = HandoverRepository(session)
        self.programmes = ProgrammeRepository(session)
        self.offered = OfferedRepository(session)
        self.rates = OwnRatesRepository(session)
        self.lots = LotRepository(session)
        self.facts = FactRepository(session)
        self.consignments = ConsignmentRepository(session)
        self.nearby = NearbyReading(session)
        self.judging = JudgingRepository(session)
        self.verdicts = VerdictRepository(session)
        self.answers = Answers(session, IDEMPOTENCY)
