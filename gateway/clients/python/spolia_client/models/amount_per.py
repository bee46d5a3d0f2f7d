from enum import StrEnum


class AmountPer(StrEnum):
    DELIVERY = "delivery"
    YEAR = "year"

    def __str__(self) -> str:
        return str(self.value)
