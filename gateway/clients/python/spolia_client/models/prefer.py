from enum import StrEnum


class Prefer(StrEnum):
    CO2 = "co2"
    DISTANCE = "distance"
    PRICE = "price"
    TIME = "time"

    def __str__(self) -> str:
        return str(self.value)
