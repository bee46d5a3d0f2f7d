from enum import StrEnum


class Side(StrEnum):
    BUYER = "buyer"
    OWNER = "owner"

    def __str__(self) -> str:
        return str(self.value)
