from enum import StrEnum


class StockPlaceKind(StrEnum):
    CONTAINER = "container"
    HALL = "hall"
    OTHER = "other"
    RACK = "rack"
    YARD = "yard"

    def __str__(self) -> str:
        return str(self.value)
