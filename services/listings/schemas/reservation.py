"""Reservations as buyers ask for them and as both parties read them."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Final, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from services.kernel.identity import LotId, OrganizationId, WantId
from services.kernel.quantity import Quantity
from services.kit.scalars import Moment, Number
from services.listings.domain import reservation as domain
from services.listings.domain.pickup import Pickup
from services.listings.schemas.lot import PlaceOut
from services.listings.schemas.parts import ContactBody, Part, QuantityBody

LONGEST_NOTE: Final = 1_000
MOST_LOTS: Final = 20
"""Of one call: their owners' work on them waits until all are held."""

Note = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_NOTE, pattern=r"^[^\x00]*$")]


class ReservationIn(Part):
    """A quantity to be held."""

    quantity: Annotated[QuantityBody, Field(description="In the unit of the lot.", examples=[{"value": 400, "unit": "piece"}])]
    until: Annotated[
        Moment | None, Field(description="How long it is to be held; 72 hours when left out, 14 days at most, unless set otherwise.")
    ] = None
    note: Annotated[Note | None, Field(description="For the owner to read.")] = None
    want_id: Annotated[UUID | None, Field(description="The want that it is for.")] = None

    def wish(self, lot_id: LotId) -> domain.Wish:
        return domain.Wish(lot_id, self.quantity.meant(), self.until, self.note, WantId(self.want_id) if self.want_id else None)


class LotReservationIn(ReservationIn):
    """A quantity of one of several lots."""

    lot_id: Annotated[UUID, Field(description="The lot.")]


class ReservationsIn(Part):
    """Quantities of several lots, to be held all or none."""

    lots: Annotated[list[LotReservationIn], Field(min_length=1, max_length=MOST_LOTS, description="Each as if it were reserved by itself.")]

    def wishes(self) -> list[domain.Wish]:
        return [one.wish(LotId(one.lot_id)) for one in self.lots]


class ReleaseIn(Part):
    """Why it is let go of."""

    reason: Annotated[Note | None, Field(description="For the other side to read.")] = None


class DeliveryIn(Part):
    """What was handed over."""

    delivered: Annotated[QuantityBody | None, Field(description="In the unit of the lot; as much as was reserved, when left out.")] = None

    def meant(self) -> Quantity | None:
        return self.delivered.meant() if self.delivered else None


class ReservationState(BaseModel):
    """A reservation as its events tell of it."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    lot_id: UUID
    buyer_id: Annotated[UUID, Field(description="The organization that it is kept for.")]
    owner_id: Annotated[UUID, Field(description="The organization whose lot it is.")]
    status: Annotated[
        domain.ReservationStatus,
        Field(description="`held` until `expires_at`, unless it is confirmed before; then `completed`, or `released` by either side."),
    ]
    version: Annotated[int, Field(description="Rises with every change; also the ETag.")]
    quantity: QuantityBody
    short: Annotated[Number, Field(description="How much of it a count said is not there; 0 where all is.")]
    delivered: Annotated[QuantityBody | None, Field(description="What was handed over in the end; null until completed.")]
    note: str | None
    want_id: UUID | None
    held_at: datetime
    expires_at: Annotated[datetime, Field(description="When the hold ends by itself, by the server's clock.")]
    confirmed_at: datetime | None
    ended_at: datetime | None
    ended_by: Annotated[domain.Side | None, Field(description="Who ended it; null when nobody did.")]
    reason: str | None

    @classmethod
    def of(cls, reservation: domain.Reservation) -> Self:
        return cls.model_validate(_told(reservation))


class PickupOut(BaseModel):
    """What the two need to meet."""

    contact: ContactBody | None
    location: Annotated[PlaceOut, Field(description="Where it is, exactly.")]

    @classmethod
    def of(cls, pickup: Pickup) -> Self:
        contact = ContactBody.model_validate(pickup.contact) if pickup.contact else None
        return cls(contact=contact, location=PlaceOut.of(pickup.place))


class ReservationOut(ReservationState):
    """A reservation as one of its two parties reads it."""

    side: Annotated[domain.Side, Field(description="Which side you are on.")]
    pickup: Annotated[
        PickupOut | None, Field(description="The owner's contact and the exact place, while confirmed and when read by its id.")
    ] = None

    @classmethod
    def seen(cls, reservation: domain.Reservation, by: OrganizationId, pickup: Pickup | None = None) -> Self:
        told = PickupOut.of(pickup) if pickup else None
        return cls.model_validate(_told(reservation) | {"side": reservation.side(by), "pickup": told})


class ReservationsOut(BaseModel):
    """What was reserved together."""

    items: Annotated[list[ReservationOut], Field(description="In the order of the lots that were asked for.")]


class ReservationPage(BaseModel):
    """Some of one's reservations, newest first."""

    items: list[ReservationOut]
    next: Annotated[str | None, Field(description="Cursor of the next page; null on the last.")]


def _told(reservation: domain.Reservation) -> dict[str, object]:
    unit, delivered = reservation.quantity.unit, reservation.delivered
    plain = {name: getattr(reservation, name) for name in ReservationState.model_fields}
    return plain | {
        "quantity": QuantityBody.model_validate(reservation.quantity),
        "delivered": None if delivered is None else QuantityBody(value=Decimal(delivered), unit=unit),
    }
