"""A site of a receiver: where material is brought, and what is taken there from whom."""

from dataclasses import dataclass
from enum import StrEnum

from services.acceptance.domain.place import Place
from services.kernel.identity import SiteId
from services.vocabulary.material import MaterialCode


class SiteRole(StrEnum):
    """What happens to material at the site: the last stop, a stop to gather loads, or a stop to hand in."""

    RECEIVING = "receiving"
    BULKING = "bulking"
    COLLECTION_POINT = "collection_point"


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


@dataclass(frozen=True, slots=True)
class Site:
    """`materials` are classes of the vocabulary; each stands for everything below it."""

    id: SiteId
    name: str
    role: SiteRole
    place: Place
    delivery_modes: tuple[DeliveryMode, ...]
    takes_from: tuple[Visitor, ...]
    materials: tuple[MaterialCode, ...]
    opening_hours: str | None = None
