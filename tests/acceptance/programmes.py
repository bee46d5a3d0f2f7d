"""Programmes and what they are made of, plain and with something changed."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from uuid6 import uuid7

from services.acceptance.domain.amounts import Share
from services.acceptance.domain.criteria import Criteria, Fate
from services.acceptance.domain.place import at_postal_code
from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.domain.receiver import Kind, Receiver
from services.acceptance.domain.rules.composition import MaxFraction
from services.acceptance.domain.site import DeliveryMode, Site, SiteRole, Visitor
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId, SiteId, VersionId
from services.vocabulary.material import MaterialCode

SPRING, SUMMER = dt.date(2027, 3, 1), dt.date(2027, 7, 1)
NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)

SAND = MaxFraction(id="sand", component="sand", at_most=Share(Decimal(5)))


def criteria(*materials: str, **overrides: Any) -> Criteria:
    stated = {"materials": tuple(map(MaterialCode, materials or ("boards.plasterboard",))), "fate": Fate.CLOSED_LOOP, "rules": (SAND,)}
    return Criteria(**(stated | overrides))


def draft(number: int = 1, valid_from: dt.date = SPRING, valid_until: dt.date | None = None, *materials: str) -> Version:
    return Version(VersionId(uuid7()), number, criteria(*materials), valid_from, valid_until)


def bound(number: int = 1, valid_from: dt.date = SPRING, valid_until: dt.date | None = None, *materials: str) -> Version:
    return Version(VersionId(uuid7()), number, criteria(*materials), valid_from, valid_until, Stage.PUBLISHED, NOON)


def site(name: str = "Poort") -> Site:
    place = at_postal_code("2800", "BE")
    return Site(SiteId(uuid7()), name, SiteRole.RECEIVING, place, (DeliveryMode.BARGE,), (Visitor.TRADERS,), (MaterialCode("boards"),))


def receiver(owner: OrganizationId, *sites: Site) -> Receiver:
    return Receiver(ReceiverId(uuid7()), owner, f"Gips {uuid7()}", Kind.RECYCLER, sites=sites)


def programme(of: Receiver, versions: Sequence[Version] = (), **overrides: Any) -> Programme:
    stated = {"organization_id": of.organization_id, "name": "Gipsplaten", "country": "BE"}
    return Programme(ProgrammeId(uuid7()), of.id, versions=tuple(versions), **(stated | overrides))
