from enum import StrEnum


class Unit(StrEnum):
    KG = "kg"
    M = "m"
    M2 = "m2"
    M3 = "m3"
    PIECE = "piece"
    T = "t"

    def __str__(self) -> str:
        return str(self.value)
