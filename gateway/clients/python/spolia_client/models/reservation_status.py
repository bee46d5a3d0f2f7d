from enum import StrEnum


class ReservationStatus(StrEnum):
    COMPLETED = "completed"
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    HELD = "held"
    RELEASED = "released"

    def __str__(self) -> str:
        return str(self.value)
