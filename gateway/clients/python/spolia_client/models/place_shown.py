from enum import StrEnum


class PlaceShown(StrEnum):
    EXACT = "exact"
    MUNICIPALITY = "municipality"

    def __str__(self) -> str:
        return str(self.value)
