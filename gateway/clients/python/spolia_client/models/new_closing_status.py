from enum import StrEnum


class NewClosingStatus(StrEnum):
    CLOSED = "closed"
    FULFILLED = "fulfilled"

    def __str__(self) -> str:
        return str(self.value)
