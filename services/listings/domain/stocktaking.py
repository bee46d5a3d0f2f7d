"""What is there of a lot, stated or counted anew by its owner, and what the ledger says of it."""

from dataclasses import replace
from decimal import Decimal

from services.listings.domain.errors import LotNotOpen
from services.listings.domain.ledger import Entry, Kind, enter
from services.listings.domain.lot import Lot, Status
from services.listings.domain.stock import recount

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
    stock, entries = enter(lot.stock, recount(lot.stock, counted), Kind.RECOUNTED)
    return replace(lot, stock=stock, version=lot.version + 1), entries
