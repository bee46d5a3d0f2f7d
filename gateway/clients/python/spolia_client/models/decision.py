from enum import StrEnum


class Decision(StrEnum):
    ACCEPTED = "accepted"
    DOWNGRADED = "downgraded"
    REJECTED = "rejected"
    SURCHARGED = "surcharged"

    def __str__(self) -> str:
        return str(self.value)
