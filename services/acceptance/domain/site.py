"""A site of a receiver: where material is brought, and what is taken there from whom."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from services.acceptance.domain.place import Place
from services.kernel.identity import SiteId
from services.kernel.quantity import Quantity
from services.vocabulary.material import MaterialCode


class SiteRole(StrEnum):
    """What happens to material at the site: the last stop, a stop to gather loads, or a stop to hand in."""

    RECEIVING = "receiving"
    BULKING = "bulking"
    COLLECTION_POINT = "collection_point"
    SERVICE = "service"
    """Where help is given from: nothing has to come there."""


class DeliveryMode(StrEnum):
    """How material comes."""

    DROP_OFF = "drop_off"
    PICK_UP = "pick_up"
    BARGE = "barge"
    COLLECTOR = "collector"


class Visitor(StrEnum):
    """Who may come."""

    RESIDENTS = "residents"
    PRIVATE = "private"
    TRADERS = "traders"


class Service(StrEnum):
    """What is done for others: whoever helps a material on its way."""

    DISMANTLING = "dismantling"
    TESTING = "testing"
    CLEANING = "cleaning"
    STORAGE = "storage"
    TRANSPORT = "transport"
    RESALE = "resale"
    """Bought, and sold again: dealers."""


class Period(StrEnum):
    VISIT = "visit"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Quota:
    """At most so much in a period; of one visitor, or of all together where `shared`."""

    quantity: Quantity
    per: Period
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Vehicle:
    """The largest that gets in: its permitted mass in tonnes, its length and height in metres; no limit where None."""

    tonnes: Decimal | None = None
    length_m: Decimal | None = None
    height_m: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """`materials` are classes of the vocabulary; each stands for everything below it.

    `municipalities` are REFNIS codes: residents of these alone may come, of any where there are none. `hours` are in the syntax of
    OpenStreetMap, `opening_hours` in the receiver's own words. A site with `services` does that for others, with these materials.
    """

    id: SiteId
    name: str
    role: SiteRole
    place: Place
    delivery_modes: tuple[DeliveryMode, ...]
    takes_from: tuple[Visitor, ...]
    materials: tuple[MaterialCode, ...]
    opening_hours: str | None = None
    hours: str | None = None
    municipalities: tuple[str, ...] = ()
    appointment: bool = False
    quota: Quota | None = None
    vehicle: Vehicle | None = None
    services: tuple[Service, ...] = ()
