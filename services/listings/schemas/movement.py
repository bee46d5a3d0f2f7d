"""Goods in and out, as they are told and read."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Final, Self
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from services.kernel.identity import ReservationId
from services.kit.scalars import Moment, Number
from services.listings.domain import movement as domain
from services.listings.domain.stock import Stock
from services.listings.schemas.lot import Answer
from services.listings.schemas.parts import Part, QuantityBody, Text
from services.listings.schemas.reservation import ReservationOut
from services.listings.schemas.stock_place import Note, SpaceBody

HEAVIEST: Final = 200_000
"""Kilograms: twice what weighbridges for the road weigh at most."""

Kilograms = Annotated[Number, Field(gt=0, le=HEAVIEST, decimal_places=3)]


class WeightBody(Part):
    """What was weighed. Two of the three are enough, from which the third is reckoned, or the net weight alone."""

    gross_kg: Annotated[Kilograms | None, Field(description="The lorry with its load.")] = None
    tare_kg: Annotated[Kilograms | None, Field(description="The lorry.")] = None
    net_kg: Annotated[Kilograms | None, Field(description="The load; gross less tare.")] = None
    ticket: Annotated[Text | None, Field(description="Number of the weighbridge's ticket.")] = None

    def meant(self) -> domain.Weight:
        gross, tare, net = self.gross_kg, self.tare_kg, self.net_kg
        match gross, tare, net:
            case Decimal(), Decimal(), None:
                net = gross - tare
            case Decimal(), None, Decimal():
                tare = gross - net
            case None, Decimal(), Decimal():
                gross = tare + net
        return domain.Weight(gross, tare, net, self.ticket)


def _adds_up(weighed: WeightBody | None) -> WeightBody | None:
    """What is told adds up; what is on record is read as it is."""
    match weighed and weighed.meant():
        case domain.Weight(gross_kg=Decimal() as gross, tare_kg=Decimal() as tare, net_kg=Decimal() as net):
            if min(tare, net) <= 0 or gross != tare + net or gross > HEAVIEST:
                told = "gross_kg is tare_kg plus net_kg, each more than 0, together at most {heaviest}"
                raise PydanticCustomError("weight_unequal", told, {"heaviest": HEAVIEST})
    return weighed


class MovementIn(Part):
    """What came, left or was put elsewhere."""

    kind: Annotated[domain.MovementKind, Field(description="`in` adds to what is there, `out` takes from it, `moved` changes its place.")]
    at: Annotated[Moment | None, Field(description="When it happened; now, when left out.")] = None
    quantity: Annotated[
        QuantityBody | None, Field(description="In the unit of the lot. A lot in kg or t may leave it to the net weight.")
    ] = None
    weight: Annotated[WeightBody | None, AfterValidator(_adds_up)] = None
    counterparty: Annotated[Text | None, Field(description="Who brought or took it, in your own words.")] = None
    reservation_id: Annotated[UUID | None, Field(description="Of what goes `out`: the confirmed reservation that is completed by it.")] = (
        None
    )
    stock_place: Annotated[Text | None, Field(description="Name of the place where the lot stands from then on.")] = None
    takes: Annotated[SpaceBody | None, Field(description="How much room the lot takes there from then on.")] = None
    announced: Annotated[
        bool, Field(description="Of what comes `in`: the lot's quantity has it already, since it was posted with what was expected.")
    ] = False
    note: Note | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        kind = self.kind
        if kind is domain.MovementKind.MOVED and self.stock_place is None:
            raise PydanticCustomError("moved_nowhere", "say to which stock_place it was moved")
        for field, only in (("reservation_id", domain.MovementKind.OUT), ("announced", domain.MovementKind.IN)):
            if getattr(self, field) and kind is not only:
                raise PydanticCustomError("movement_unfit", "{field} is said of a movement {only} alone", {"field": field, "only": only})
        return self

    def passage(self) -> domain.Passage:
        return domain.Passage(
            self.kind,
            self.at,
            self.quantity.meant() if self.quantity else None,
            self.weight.meant() if self.weight else None,
            self.counterparty,
            ReservationId(self.reservation_id) if self.reservation_id else None,
            self.stock_place,
            self.takes.meant() if self.takes else None,
            self.announced,
            self.note,
        )


class MovementOut(Answer):
    """A movement on record."""

    id: UUID
    lot_id: UUID
    title: Annotated[str, Field(description="Of the lot.")]
    external_id: Annotated[str | None, Field(description="Your own id of the lot.")]
    kind: domain.MovementKind
    at: datetime
    recorded_at: datetime
    quantity: QuantityBody | None
    weight: WeightBody | None
    counterparty: str | None
    reservation_id: UUID | None
    from_place: Annotated[str | None, Field(description="Name of the place where it stood before.")]
    stock_place: Annotated[str | None, Field(description="Name of the place where it stood after.")]
    announced: bool
    note: str | None
    entry: Annotated[int | None, Field(description="Number in the ledger of the lot; null where its stock is as it was.")]


class MovementPage(Answer):
    """Some movements, the last recorded first."""

    items: list[MovementOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


class StockOut(Answer):
    """What is there, in the unit of the lot."""

    present: Annotated[Number, Field(description="Promised or not.")]
    reserved: Annotated[Number, Field(description="Held or confirmed.")]
    remaining: Annotated[Number, Field(description="What can still be had.")]
    shortfall: Annotated[Number, Field(description="How much more was promised than there is.")]


class MovementRecordedOut(Answer):
    """A movement, and what it made of the stock."""

    movement: MovementOut
    stock: StockOut
    short: Annotated[list[ReservationOut], Field(description="The reservations that go short, each saying by how much.")]

    @classmethod
    def of(cls, movement: domain.Movement, stock: Stock, short: list[ReservationOut]) -> Self:
        return cls(movement=MovementOut.model_validate(movement), stock=StockOut.model_validate(stock), short=short)
