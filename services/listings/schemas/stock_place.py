"""Places in a hub's stock as they are described and read."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Self
from uuid import UUID

from pydantic import ConfigDict, Field, StringConstraints

from services.kernel.quantity import LARGEST
from services.kit.patching import MergePatch
from services.kit.scalars import Number
from services.listings.domain import stock_place as domain
from services.listings.domain.lot import Lot
from services.listings.domain.offer import Vat
from services.listings.schemas.lot import Answer
from services.listings.schemas.parts import MoneyBody, Part, QuantityBody, Text

Note = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1_000, pattern=r"^[^\x00]*$")]


class SpaceBody(Part):
    """So much room: floor, volume, pallets or weight."""

    value: Annotated[Number, Field(gt=0, le=LARGEST, decimal_places=4, examples=[120])]
    unit: Annotated[domain.SpaceUnit, Field(examples=["pallet"])]

    def meant(self) -> domain.Space:
        return domain.Space(self.value, self.unit)


class FeeBody(MoneyBody):
    """What it costs to let something stand there: for each unit of room and each period that has begun."""

    per: domain.SpaceUnit
    period: domain.FeePeriod
    vat: Annotated[Vat, Field(description="Whether VAT is in the amount.")]

    def fee(self) -> domain.Fee:
        return domain.Fee(self.meant(), self.per, self.period, self.vat)

    @classmethod
    def of(cls, fee: domain.Fee) -> Self:
        return cls(amount=fee.money.amount, currency=fee.money.currency, per=fee.per, period=fee.period, vat=fee.vat)


class StockPlaceIn(Part):
    """A place in your stock. A name is enough."""

    name: Annotated[Text, Field(description="Your own, each once; as your system writes it.", examples=["Hal 2, rek B-14"])]
    kind: domain.StockPlaceKind = domain.StockPlaceKind.OTHER
    capacity: Annotated[SpaceBody | None, Field(description="How much room there is.")] = None
    fees: Annotated[list[FeeBody], Field(default_factory=list, max_length=10)]
    note: Note | None = None

    def described(self) -> domain.Described:
        capacity = self.capacity.meant() if self.capacity else None
        return domain.Described(self.name, self.kind, capacity, tuple(one.fee() for one in self.fees), self.note)

    @classmethod
    def of(cls, told: domain.Described) -> Self:
        capacity = SpaceBody.model_validate(told.capacity) if told.capacity else None
        return cls(name=told.name, kind=told.kind, capacity=capacity, fees=[FeeBody.of(one) for one in told.fees], note=told.note)


class StockPlacePatch(MergePatch):
    """A merge patch (RFC 7396) of a place: what is left out stays, null removes."""

    whole = StockPlaceIn


class UsageOut(Answer):
    """How full a place is, in the unit of its capacity."""

    lots: Annotated[int, Field(ge=0, description="Lots of which something stands there.")]
    taken: Annotated[Number | None, Field(description="Room that they take; null where no capacity is stated.")]
    share: Annotated[float | None, Field(description="Of the capacity: 1 is full, more is too full.")]
    unknown: Annotated[
        int, Field(ge=0, description="Lots of which nobody said how much room they take; they count for nothing in `taken`.")
    ]

    @classmethod
    def of(cls, usage: domain.Usage, capacity: domain.Space | None) -> Self:
        if capacity is None:
            return cls(lots=usage.lots, taken=None, share=None, unknown=usage.lots)
        return cls(lots=usage.lots, taken=usage.taken, share=float(round(usage.taken / capacity.value, 4)), unknown=usage.unknown)


class StockPlaceOut(StockPlaceIn):
    """One of your places, and how full it is."""

    id: UUID
    version: Annotated[int, Field(description="Rises with every change of the place itself; also the ETag.")]
    usage: UsageOut

    model_config = ConfigDict(extra="ignore", from_attributes=True)

    @classmethod
    def seen(cls, place: domain.StockPlace, usage: domain.Usage) -> Self:
        told = StockPlaceIn.of(place.described)
        use = UsageOut.of(usage, place.described.capacity)
        return cls(**dict(told), id=place.id, version=place.version, usage=use)


class StockPlacePage(Answer):
    """Some of your places, newest first."""

    items: list[StockPlaceOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


class StandingOut(Answer):
    """Where a lot stands, and since when it does."""

    lot_id: UUID
    stock_place_id: UUID
    stock_place: Annotated[str, Field(description="Its name.")]
    takes: Annotated[SpaceBody | None, Field(description="Room, where that was said.")]
    since: datetime

    @classmethod
    def of(cls, one: domain.Standing) -> Self:
        takes = SpaceBody.model_validate(one.takes) if one.takes else None
        return cls(lot_id=one.lot_id, stock_place_id=one.place_id, stock_place=one.name, takes=takes, since=one.since)


class StoredLotOut(StandingOut):
    """A lot that stands in a place."""

    title: str
    external_id: str | None
    present: Annotated[QuantityBody, Field(description="How much of it is there now, promised or not.")]

    @classmethod
    def seen(cls, one: domain.Standing, lot: Lot) -> Self:
        present = QuantityBody.model_construct(value=Decimal(lot.stock.present), unit=lot.offer.quantity.unit)
        return cls(**dict(StandingOut.of(one)), title=lot.offer.title, external_id=lot.offer.external_id, present=present)


class StoredLotPage(Answer):
    """What stands in a place."""

    items: list[StoredLotOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]
