"""A place in a hub's stock: a hall, a rack, a yard; what it holds at most, what standing there costs, and what stands there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Final, NewType
from uuid import UUID

from rapidfuzz import fuzz, process

from services.kernel.identity import LotId, OrganizationId
from services.kernel.money import Money
from services.listings.domain.offer import Vat
from services.listings.domain.stock_place_errors import StockPlaceChanged, StockPlaceInUse, StockPlaceUnknown

StockPlaceId = NewType("StockPlaceId", UUID)

NEAR: Final = 3
ALIKE: Final = 60
"""Of 100 (rapidfuzz's ratio): `hal 3` and `hal 12` are, `hal` and `werf` are not."""


class StockPlaceKind(StrEnum):
    HALL = "hall"
    RACK = "rack"
    YARD = "yard"
    CONTAINER = "container"
    OTHER = "other"


class SpaceUnit(StrEnum):
    """What room is told in: floor, volume, pallets, weight."""

    SQUARE_METRE = "m2"
    CUBIC_METRE = "m3"
    PALLET = "pallet"
    TONNE = "t"


class FeePeriod(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Space:
    """So much room: what a place has, or what a lot takes of it."""

    value: Decimal
    unit: SpaceUnit


@dataclass(frozen=True, slots=True)
class Fee:
    """What it costs to let something stand there: an amount for each unit of room and each period that has begun."""

    money: Money
    per: SpaceUnit
    period: FeePeriod
    vat: Vat


@dataclass(frozen=True, slots=True)
class Described:
    """All that a hub states of a place. Names are its own, each once."""

    name: str
    kind: StockPlaceKind = StockPlaceKind.OTHER
    capacity: Space | None = None
    fees: tuple[Fee, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True)
class StockPlace:
    id: StockPlaceId
    organization_id: OrganizationId
    described: Described
    version: int = 1


@dataclass(frozen=True, slots=True)
class Usage:
    """What stands in a place: how many lots, how much of its room they take together, and of how many nobody knows how much."""

    lots: int = 0
    taken: Decimal = Decimal(0)
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a lot stands, since when, and how much room it takes there where that was said."""

    lot_id: LotId
    place_id: StockPlaceId
    name: str
    since: datetime
    takes: Space | None = None


def change(place: StockPlace, version: int, described: Described) -> StockPlace:
    """The place as described now. An edit is made for the version its author read."""
    _expect(place, version)
    return replace(place, described=described, version=place.version + 1)


def removable(place: StockPlace, version: int, usage: Usage) -> None:
    """A place in which lots stand is not removed: they would be lost."""
    _expect(place, version)
    if usage.lots:
        raise StockPlaceInUse(place.described.name, usage.lots)


def unknown(name: str, names: Iterable[str]) -> StockPlaceUnknown:
    """There is no such place; those that may have been meant."""
    found = process.extract(name, [*names], scorer=fuzz.ratio, limit=NEAR, score_cutoff=ALIKE)
    return StockPlaceUnknown(name, tuple(near for near, *_ in found))


def _expect(place: StockPlace, version: int) -> None:
    if place.version != version:
        raise StockPlaceChanged(place.described.name, expected=version, actual=place.version)
