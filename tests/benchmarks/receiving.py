"""Receivers for a benchmark: the demo's examples over and over, each with four sites in as many towns, and lots of what they take."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from uuid6 import uuid7

from gateway.demo.receiving import DemoProgramme, receivers
from services.acceptance.domain.place import Place
from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.domain.receiver import Kind, Receiver
from services.acceptance.domain.site import DeliveryMode, Site, SiteRole, Visitor
from services.acceptance.schemas.criteria import CRITERIA
from services.acceptance.store.projecting import take
from services.acceptance.store.work import AcceptanceWork
from services.kernel.geography import Point, Precision
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId, SiteId, VersionId
from services.kit.database import Database
from services.vocabulary.material import MaterialCode
from tests.benchmarks.lots import TOWNS
from tests.matching.lots import TODAY, event, published_lot

SITES: Final = 4
_ROLES: Final = (SiteRole.RECEIVING, SiteRole.RECEIVING, SiteRole.BULKING, SiteRole.COLLECTION_POINT)
_EXAMPLES: Final = tuple(one for receiver in receivers() for one in receiver.programmes)
CLASSES: Final = tuple(sorted({code for one in _EXAMPLES for code in one.criteria["materials"]}))


async def fill(url: str, programmes: int, lots: int) -> list[str]:
    """So many programmes in force and lots that are published; the ids of the lots."""
    database, chance = Database(url, "bench", 2), random.Random(7)  # noqa: S311 - made up, no secrets
    for nth in range(programmes):
        example = _EXAMPLES[nth % len(_EXAMPLES)]
        receiver = _receiver(chance, nth, tuple(map(MaterialCode, example.criteria["materials"])))
        async with AcceptanceWork(database.sessions, receiver.organization_id) as work:
            await work.receivers.add(receiver)
            await work.programmes.add(_programme(receiver, example))
            await work.commit()
    told = [*_lots(chance, lots)]
    async with database.sessions() as session:
        await take(session, [event(one) for one in told], TODAY)
        await session.commit()
    await database.close()
    return [one["id"] for one in told]


def _receiver(chance: random.Random, nth: int, materials: tuple[MaterialCode, ...]) -> Receiver:
    sites = tuple(_site(chance, role, number, materials) for number, role in enumerate(_ROLES[:SITES]))
    return Receiver(ReceiverId(uuid7()), OrganizationId(uuid7()), f"Receiver {nth}", Kind.RECYCLER, sites=sites)


def _site(chance: random.Random, role: SiteRole, number: int, materials: tuple[MaterialCode, ...]) -> Site:
    town = chance.choice(TOWNS)
    place = Place(Point(town.lon + chance.gauss(0, 0.05), town.lat + chance.gauss(0, 0.03)), Precision.POINT, "BE")
    return Site(SiteId(uuid7()), f"Site {number}", role, place, (DeliveryMode.DROP_OFF,), (Visitor.TRADERS,), materials)


def _programme(receiver: Receiver, example: DemoProgramme) -> Programme:
    criteria = CRITERIA.validate_python(example.criteria)
    version = Version(VersionId(uuid7()), 1, criteria, date(2026, 1, 1), stage=Stage.PUBLISHED, published_at=datetime.now(UTC))
    made = Programme(ProgrammeId(uuid7()), receiver.id, receiver.organization_id, example.name, "BE")
    return replace(made, versions=(version,))


def _lots(chance: random.Random, lots: int) -> Iterator[dict[str, Any]]:
    for _ in range(lots):
        town = chance.choice(TOWNS)
        yield published_lot(
            material=chance.choice(CLASSES),
            point=(town.lon + chance.gauss(0, 0.05), town.lat + chance.gauss(0, 0.03)),
            until=(TODAY + timedelta(days=chance.randint(20, 200))).isoformat(),
            certainty=chance.choice(("released", "permitted")),
            value=chance.randint(1, 500),
            unit=chance.choice(("m2", "t")),
            mass_kg=chance.uniform(200, 30_000),
        )
