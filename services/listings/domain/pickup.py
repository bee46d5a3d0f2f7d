"""What a buyer needs to come and get it."""

from dataclasses import dataclass

from services.listings.domain.lot import Place
from services.listings.domain.offer import Contact


@dataclass(frozen=True, slots=True)
class Pickup:
    """Whom to call, and where it is exactly: the owner's alone, and the buyer's while a reservation is confirmed."""

    contact: Contact | None
    place: Place
