"""What is there of a lot, stated or counted anew by its owner, and what the ledger says of it."""

from dataclasses import replace
from decimal import Decimal

from services.listings.domain.errors import LotNotOpen
from services.listings.domain.ledger import Entry, Kind, enter
from services.listings.domain.lot import Lot, Status
from services.listings.domain.stock import NONE, Stock, deliver, receive, recount

Taken = tuple[Lot, tuple[Entry, ...]]


def restated(before: Lot, lot: Lot) -> Taken:
    """The changed lot, and an entry where its stock is another one now and there is a ledger already."""
    if lot.stock == before.stock or not before.stock.entries:
        return lot, ()
    stock, entries = enter(before.stock, lot.stock, Kind.RESTATED)
    return replace(lot, stock=stock), entries


def count(lot: Lot, counted: Decimal) -> Taken:
    """The lot as counted. Never refused for being less than was promised: that is a shortfall on record."""
    if lot.status is Status.WITHDRAWN:
        raise LotNotOpen(lot.id, lot.status)
    return _entered(lot, recount(lot.stock, counted), Kind.RECOUNTED)


def came_in(lot: Lot, amount: Decimal) -> Taken:
    """The lot with so much more of it. Nothing comes to what its owner took back."""
    if lot.status is Status.WITHDRAWN:
        raise LotNotOpen(lot.id, lot.status)
    return _entered(lot, receive(lot.stock, amount), Kind.RECEIVED)


def went_out(lot: Lot, amount: Decimal) -> Taken:
    """The lot with so much less of it. It has left, so that it is never refused: what was promised of it is a shortfall on record."""
    return _entered(lot, deliver(lot.stock, NONE, amount), Kind.ISSUED)


def _entered(lot: Lot, after: Stock, kind: Kind) -> Taken:
    stock, entries = enter(lot.stock, after, kind)
    return replace(lot, stock=stock, version=lot.version + 1), entries
