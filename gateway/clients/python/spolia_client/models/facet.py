from enum import StrEnum


class Facet(StrEnum):
    CLASS = "class"
    CONDITION = "condition"
    DISTANCE = "distance"
    MONTH = "month"
    PRICE = "price"

    def __str__(self) -> str:
        return str(self.value)
