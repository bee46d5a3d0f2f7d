from enum import StrEnum


class PricedPer(StrEnum):
    KG = "kg"
    LOT = "lot"
    M = "m"
    M2 = "m2"
    M3 = "m3"
    PIECE = "piece"
    T = "t"

    def __str__(self) -> str:
        return str(self.value)
