"""How much of a lot there is: as stated, as counted since, as promised to buyers, as taken away."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from services.kernel.identity import LotId, OrganizationId
from services.kernel.quantity import Unit
from services.listings.domain.reservation_errors import QuantityPromised

NONE: Final = Decimal(0)


@dataclass(frozen=True, slots=True)
class Stock:
    """All in the unit of the lot. What was stated is an estimate, and a count takes its place, with what came in since.

    `taken` is what left since either. `reserved` is held or confirmed. It never exceeds what is present but for
    a `shortfall` that is on record. `entries` is how many the ledger has of it.
    """

    stated: Decimal
    counted: Decimal | None = None
    taken: Decimal = NONE
    reserved: Decimal = NONE
    shortfall: Decimal = NONE
    entries: int = 0

    @property
    def present(self) -> Decimal:
        """What is there still, promised or not."""
        return (self.stated if self.counted is None else self.counted) - self.taken

    @property
    def remaining(self) -> Decimal:
        """What can still be had."""
        return max(NONE, self.present - self.reserved)


@dataclass(frozen=True, slots=True)
class LotStock:
    """A lot as far as its stock goes."""

    lot_id: LotId
    organization_id: OrganizationId
    unit: Unit
    stock: Stock


def let_go(stock: Stock, amount: Decimal) -> Stock:
    """A promise of so much no longer stands."""
    return _settled(replace(stock, reserved=stock.reserved - amount))


def deliver(stock: Stock, promised: Decimal, delivered: Decimal) -> Stock:
    """So much has left, whatever was promised. More than was thought to be there shows that the estimate was low, no more."""
    taken = stock.taken + min(delivered, stock.present)
    return _settled(replace(stock, reserved=stock.reserved - promised, taken=taken))


def receive(stock: Stock, amount: Decimal) -> Stock:
    """So much has come in, beside what was stated or counted."""
    return _settled(replace(stock, counted=(stock.stated if stock.counted is None else stock.counted) + amount))


def recount(stock: Stock, counted: Decimal) -> Stock:
    """So much is there, whatever was stated or promised; what is promised beyond it is a shortfall on record."""
    return _settled(replace(stock, counted=counted, taken=NONE))


def restate(lot_id: LotId, stock: Stock, stated: Decimal) -> Stock:
    """Another estimate of what is there from now on; an earlier count no longer stands. Less than is promised takes a count."""
    if stated == stock.stated:
        return stock
    if stated < stock.reserved:
        raise QuantityPromised(lot_id, str(stock.reserved.normalize()))
    return _settled(replace(stock, stated=stated, counted=None, taken=NONE))


def _settled(stock: Stock) -> Stock:
    return replace(stock, shortfall=max(NONE, stock.reserved - stock.present))
