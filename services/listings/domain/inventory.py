"""A hub's own stock, told line by line by its own system: what a line changes, and what it no longer can."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final, NewType
from uuid import UUID

from services.kernel.identity import LotId, OrganizationId, ReservationId
from services.listings.domain.gate import Hold
from services.listings.domain.inventory_errors import InventoryChanged
from services.listings.domain.lot import Facts, Lot, Status, post
from services.listings.domain.offer import Audience, Offer
from services.listings.domain.stock import NONE

InventoryId = NewType("InventoryId", UUID)

Patch = Mapping[str, Any]
"""Fields of an item as JSON, each of which stands in place of the one of that name."""


MISSED: Final = b""
"""In place of a line's digest, for what a snapshot did not have."""


class SyncMode(StrEnum):
    """A delta tells of some items; a snapshot of all that the hub has."""

    DELTA = "delta"
    SNAPSHOT = "snapshot"


class SyncOutcome(StrEnum):
    """What became of a line. `conflict`: it was taken, and cuts into what is reserved."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    STALE = "stale"
    WITHDRAWN = "withdrawn"
    CONFLICT = "conflict"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Inventory:
    """One of an organization's inventories: what its items have in common, and what the hub's own words mean.

    `defaults` stand where an item does not say otherwise; `categories` lead from the hub's word to a code of the vocabulary.
    """

    id: InventoryId
    organization_id: OrganizationId
    name: str
    version: int = 0
    defaults: Patch = field(default_factory=dict)
    categories: Mapping[str, str] = field(default_factory=dict)


def expect(inventory: Inventory, version: int) -> None:
    """A change of its settings is made for the version its author read."""
    if inventory.version != version:
        raise InventoryChanged(inventory.name, expected=version, actual=inventory.version)


@dataclass(frozen=True, slots=True)
class Usage:
    """One of the hub's own words: the class it was said to mean, how many items have it, and the titles of some."""

    category: str
    material: str | None
    items: int
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """An item as it came: the how manieth, and its digest. No bytes: there were too many to keep."""

    number: int
    raw: bytes | None
    digest: bytes = b""


@dataclass(frozen=True, slots=True)
class Item:
    """What a line states: the offer, and what is the hub's alone. `gone`: the hub no longer has it."""

    external_id: str
    offer: Offer | None
    draft: bool = False
    gone: bool = False
    source_version: int | None = None
    category: str | None = None
    photographs: tuple[str, ...] = ()
    stock_place: str | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What is stored of an item and its lot, as far as a new line is judged by it. No item yet: `number` is None."""

    external_id: str
    number: int | None = None
    line: bytes = b""
    basis: bytes = b""
    source_version: int | None = None
    present: bool = False
    corrections: Patch | None = None
    lot_id: LotId | None = None
    lot_version: int = 0
    status: Status | None = None
    audience: Audience | None = None
    reserved: Decimal = NONE
    entries: int = 0

    @property
    def public(self) -> bool:
        """Whether everyone may see it."""
        return self.status is Status.PUBLISHED and self.audience is Audience.EVERYONE


@dataclass(frozen=True, slots=True)
class Missed:
    """An item that a snapshot may not have had, by its number."""

    external_id: str
    number: int
    lot_id: LotId | None


@dataclass(frozen=True, slots=True)
class Taken:
    """A line to be stored, as it was read, over what was known then. No lot: it is gone, or others have promises of it."""

    line: Line
    known: Known
    item: Item
    basis: bytes
    lot: Lot | None = None

    @property
    def promised(self) -> bool:
        """Whether its lot is to be told anew with its ledger: it was promised to somebody, and is not simply gone."""
        return self.known.entries > 0 and (not self.item.gone or self.known.reserved > 0)

    @property
    def present(self) -> bool:
        """Whether there is still something of it, if only promises."""
        return not self.item.gone or self.promised


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a line; of no line where a snapshot did not have the item."""

    outcome: SyncOutcome
    line: int | None = None
    external_id: str | None = None
    lot_id: LotId | None = None
    status: Status | None = None
    holds: tuple[Hold, ...] = ()
    error: Exception | None = None
    reservations: tuple[ReservationId, ...] = ()

    def __post_init__(self) -> None:
        """An error is kept as a fact alone: its traceback would hold the batch in a circle, until the garbage collector comes by."""
        if self.error:
            self.error.__traceback__ = self.error.__cause__ = self.error.__context__ = None


class Verdict(StrEnum):
    """Whether a line is to be taken."""

    TAKE = "take"
    UNCHANGED = "unchanged"
    STALE = "stale"


def judge(known: Known, digest: bytes, basis: bytes, version: int | None, mode: SyncMode) -> Verdict:
    """Late and repeated lines change nothing.

    Of two lines with source versions the higher one counts; the same version is the same state, whatever the line says now.
    What a snapshot withdrew comes back by a higher version, by a line without one, or by a snapshot, which says that it is there.
    """
    if known.number is None:
        return Verdict.TAKE
    before = known.source_version
    if version is not None and before is not None and version < before:
        return Verdict.STALE
    if digest == known.line:
        return Verdict.UNCHANGED if basis == known.basis or not known.present else Verdict.TAKE
    if version is None or version != before:
        return Verdict.TAKE
    return Verdict.TAKE if known.line == MISSED and mode is SyncMode.SNAPSHOT else Verdict.STALE


def is_taken_back(known: Known) -> bool:
    """Whether its owner withdrew the lot by hand: then no line brings it back."""
    return known.present and known.status is Status.WITHDRAWN


def brought(known: Known, lot_id: LotId, owner: OrganizationId, item: Item, offer: Offer, facts: Facts) -> Lot:
    """The lot that a line makes, or makes anew: whole, whatever was there before. What had gone is open again."""
    return replace(post(lot_id, owner, offer, facts, draft=item.draft), version=known.lot_version + 1)
