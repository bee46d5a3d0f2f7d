"""A lot that others have, or had, promises of, as its hub tells of it anew: its quantity is a count then, never refused."""

from dataclasses import replace
from decimal import Decimal

from services.listings.domain.inventory import Item
from services.listings.domain.ledger import Entry
from services.listings.domain.lot import Facts, Lot, Status, change, cleared
from services.listings.domain.offer import Offer
from services.listings.domain.reservation_errors import UnitPromised
from services.listings.domain.stocktaking import Taken, count

NONE_LEFT = Decimal(0)


def kept(lot: Lot, offer: Offer) -> Offer:
    """The offer with the quantity that was stated, which the ledger began with."""
    if offer.quantity.unit is not lot.offer.quantity.unit:
        raise UnitPromised(lot.id, lot.offer.quantity.unit)
    return replace(offer, quantity=lot.offer.quantity)


def retold(lot: Lot, item: Item, offer: Offer, facts: Facts, there: Decimal) -> Taken:
    """The lot as the item tells of it, with so much of it there; the same lot where that is nothing new."""
    status = Status.DRAFT if item.draft or facts.ruling.holds else Status.PUBLISHED
    changed = replace(change(replace(lot, status=Status.DRAFT), kept(lot, offer), facts), status=status, kept_back=item.draft)
    entries: tuple[Entry, ...] = ()
    if there != lot.stock.present:
        changed, entries = count(changed, there)
    changed = replace(changed, version=lot.version)
    return (lot, ()) if changed == lot else (replace(changed, version=lot.version + 1), entries)


def corrected(lot: Lot, offer: Offer, facts: Facts) -> Lot:
    """The lot with what was corrected; the same lot where it changes nothing."""
    changed = cleared(lot, change(lot, offer, facts))
    return lot if replace(changed, version=lot.version) == lot else changed


def sold_out(lot: Lot) -> Taken:
    """The hub has none left, though some was promised: a shortfall on record."""
    return (lot, ()) if lot.stock.present == NONE_LEFT else count(lot, NONE_LEFT)
