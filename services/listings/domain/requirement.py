"""A requirement: what a buyer states of what is needed, before anything is derived."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from services.kernel.language import Language
from services.kernel.money import Money
from services.kernel.quantity import Quantity, Unit
from services.kernel.window import Window
from services.listings.domain.offer import Condition, Contact, Location


class WantAudience(StrEnum):
    """Who sees that something is needed. A trader is an organization with a KBO (or foreign VAT) number."""

    PRIVATE = "private"
    TRADERS = "traders"
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What is paid at most for one unit."""

    money: Money
    per: Unit


@dataclass(frozen=True, slots=True)
class Requirement:
    """All that the buyer states: what, by a title or a class of material, how much, where and when; the rest may be left out.

    `spare_percent` comes on top of the quantity, for breakage and sawing. `attributes` are what the text leaves out or says wrongly;
    None where it is not to have any of what it seems to say. `condition` is the least that will do.
    """

    quantity: Quantity
    location: Location
    needed: Window
    title: str | None = None
    material: str | None = None
    description: str | None = None
    language: Language | None = None
    attributes: tuple[tuple[str, str | None], ...] = ()
    spare_percent: Decimal = Decimal(0)
    radius_km: float | None = None
    condition: Condition | None = None
    price_ceiling: Ceiling | None = None
    tender_reference: str | None = None
    external_id: str | None = None
    audience: WantAudience = WantAudience.PRIVATE
    contact: Contact | None = None
