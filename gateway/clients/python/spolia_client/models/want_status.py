from enum import StrEnum


class WantStatus(StrEnum):
    CLOSED = "closed"
    EXPIRED = "expired"
    FULFILLED = "fulfilled"
    OPEN = "open"

    def __str__(self) -> str:
        return str(self.value)
