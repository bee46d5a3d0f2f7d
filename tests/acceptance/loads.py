"""Loads and programmes to try."""

import datetime as dt
from decimal import Decimal
from typing import Any, Final
from uuid import uuid4

from services.acceptance.domain.circumstances import Circumstances
from services.acceptance.domain.criteria import Criteria, Fate, Price, PriceKind, Vat
from services.acceptance.domain.facts import Fact
from services.acceptance.domain.knowledge import Knowledge
from services.acceptance.domain.outlets.load import Load, amounts
from services.acceptance.domain.outlets.option import Destination, Option
from services.acceptance.domain.place import Place
from services.acceptance.domain.programme import Programme, Stage, Version
from services.acceptance.domain.rules import Rule
from services.acceptance.domain.rules.rule import Charge, ChargedPer
from services.acceptance.domain.site import DeliveryMode, Site, SiteRole, Visitor
from services.acceptance.schemas.regulation_packs import regulations
from services.kernel.geography import Point, Precision
from services.kernel.identity import OrganizationId, ProgrammeId, ReceiverId, SiteId, VersionId
from services.kernel.money import Money
from services.kernel.quantity import Quantity, Unit
from services.vocabulary.material import MaterialCode
from services.vocabulary.vocabulary import vocabulary

TODAY: Final = dt.date(2026, 11, 22)
MECHELEN: Final = Point(4.48, 51.03)
KALLO: Final = Point(4.27, 51.25)
LAW: Final = regulations()


def a_load(code: str, amount: str, unit: Unit, *facts: Fact, days: int | None = 90, place: Point = MECHELEN, **told: Any) -> Load:
    """So much of a class in Mechelen, to be gone in so many days."""
    until = None if days is None else TODAY + dt.timedelta(days=days)
    circumstances = Circumstances(vocabulary().get(code), Quantity(Decimal(amount), unit), TODAY, until)
    known = Knowledge(facts)
    return Load(circumstances, known, told.pop("shown", known), place, amounts(circumstances), **told)


def a_price(amount: str, kind: PriceKind = PriceKind.GATE_FEE, per: ChargedPer = ChargedPer.TONNE, **told: Any) -> Price:
    terms = {"vat": Vat.EXCLUDED, "since": TODAY} | told
    return Price(kind=kind, charge=Charge(Money(Decimal(amount)), per), **terms)


def a_way(
    *rules: Rule,
    fate: Fate = Fate.CLOSED_LOOP,
    prices: tuple[Price, ...] = (),
    place: Point = KALLO,
    modes: tuple[DeliveryMode, ...] = (DeliveryMode.DROP_OFF,),
    role: SiteRole = SiteRole.RECEIVING,
    code: str = "boards.plasterboard",
) -> Option:
    """A programme with these criteria at one site."""
    criteria = Criteria(materials=(MaterialCode(code),), fate=fate, rules=rules, prices=prices)
    version = Version(VersionId(uuid4()), 1, criteria, TODAY, stage=Stage.PUBLISHED)
    programme = Programme(ProgrammeId(uuid4()), ReceiverId(uuid4()), OrganizationId(uuid4()), "Gips", "BE", versions=(version,))
    at = Place(place, Precision.POINT, "BE")
    site = Site(SiteId(uuid4()), "Kallo", role, at, modes, (Visitor.TRADERS,), (MaterialCode(code),))
    return Option(criteria, Destination(programme, version, "Gipsfabriek", site))
