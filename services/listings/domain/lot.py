"""A lot: an amount of one reclaimed material, at one place, for a while; and what may become of it."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from services.kernel.geography import Point, Precision
from services.kernel.identity import LotId, OrganizationId
from services.listings.domain.errors import LotHeldBack, LotNotOpen, StaleVersion
from services.listings.domain.gate import Ruling
from services.listings.domain.offer import Audience, Offer
from services.listings.domain.reservation_errors import UnitPromised
from services.listings.domain.stock import LotStock, Stock, restate
from services.vocabulary.units import Conversion


class Status(StrEnum):
    """A draft is its owner's alone; what is published can be found; the rest is over."""

    DRAFT = "draft"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


OVER: Final = frozenset({Status.WITHDRAWN, Status.EXPIRED})
"""What was withdrawn or has expired stays so."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A class of the vocabulary that the title may mean, and how surely: 0..1."""

    code: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Resolved:
    """What material it is: as stated (confidence 1), or as the title was understood by one version of the vocabulary."""

    code: str
    confidence: float
    alternatives: tuple[Guess, ...]
    vocabulary_version: str


@dataclass(frozen=True, slots=True)
class Attribute:
    """A value of an attribute, as its owner stated it or as these words of the text tell it."""

    attribute: str
    value: str
    written: str | None = None

    @property
    def stated(self) -> bool:
        return self.written is None


@dataclass(frozen=True, slots=True)
class Place:
    """A place as it may be shown or as it is: the point, how exact it is, and where that lies."""

    point: Point
    precision: Precision
    municipality: str | None
    region: str | None
    country: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What Spolia derives from an offer; derived again whenever the offer changes."""

    material: Resolved
    place: Place
    shown: Place
    audience: Audience
    mass: Conversion | None
    completeness: float
    missing: tuple[str, ...]
    ruling: Ruling
    attributes: tuple[Attribute, ...] = ()


@dataclass(frozen=True, slots=True)
class Lot:
    """An offer that has an owner, an id, a status, a version, and a stock that others may have promises of.

    `kept_back`: its owner wants it a draft, whatever the gate says.
    """

    id: LotId
    organization_id: OrganizationId
    offer: Offer
    facts: Facts
    stock: Stock
    status: Status = Status.DRAFT
    version: int = 1
    kept_back: bool = False

    @property
    def stocked(self) -> LotStock:
        """The lot as far as its stock goes."""
        return LotStock(self.id, self.organization_id, self.offer.quantity.unit, self.stock)

    @property
    def findable(self) -> bool:
        """Whether a search has it: published, and something of it can still be had."""
        return self.status is Status.PUBLISHED and self.stock.remaining > 0


def expect(lot: Lot, version: int) -> None:
    """An edit is made for the version its author read."""
    if lot.version != version:
        raise StaleVersion(lot.id, expected=version, actual=lot.version)


def post(lot_id: LotId, owner: OrganizationId, offer: Offer, facts: Facts, *, draft: bool) -> Lot:
    """A new lot: published at once, unless its owner wants a draft or the gate holds it back."""
    status = Status.DRAFT if draft or facts.ruling.holds else Status.PUBLISHED
    return Lot(lot_id, owner, offer, facts, Stock(offer.quantity.value), status, kept_back=draft)


def change(lot: Lot, offer: Offer, facts: Facts) -> Lot:
    """The lot with another offer. What was published and may no longer be goes back to draft."""
    _open(lot)
    status = Status.DRAFT if facts.ruling.holds else lot.status
    return replace(lot, offer=offer, facts=facts, stock=_restocked(lot, offer), status=status, version=lot.version + 1)


def cleared(before: Lot, lot: Lot) -> Lot:
    """The changed lot; one that the gate alone held back goes out once nothing holds it any more."""
    was_held = before.status is Status.DRAFT and bool(before.facts.ruling.holds)
    return replace(lot, status=Status.PUBLISHED) if was_held and not before.kept_back and not lot.facts.ruling.holds else lot


def publish(lot: Lot, facts: Facts) -> Lot:
    """The lot as everyone sees it from now on, by today's law; publishing what is published tells it again."""
    _open(lot)
    if facts.ruling.holds:
        raise LotHeldBack(lot.id, facts.ruling.holds)
    return replace(lot, facts=facts, status=Status.PUBLISHED, version=lot.version + 1, kept_back=False)


def withdraw(lot: Lot) -> Lot:
    """Taken back by its owner, for good."""
    if lot.status is Status.WITHDRAWN:
        return lot
    _open(lot)
    return replace(lot, status=Status.WITHDRAWN, version=lot.version + 1)


def _restocked(lot: Lot, offer: Offer) -> Stock:
    """What is stated anew, in the unit of the ledger once there is one."""
    unit = lot.offer.quantity.unit
    if lot.stock.entries and offer.quantity.unit is not unit:
        raise UnitPromised(lot.id, unit)
    return restate(lot.id, lot.stock, offer.quantity.value)


def _open(lot: Lot) -> None:
    if lot.status in OVER:
        raise LotNotOpen(lot.id, lot.status)
