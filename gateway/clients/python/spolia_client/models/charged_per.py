from enum import StrEnum


class ChargedPer(StrEnum):
    LOAD = "load"
    M2 = "m2"
    M3 = "m3"
    PIECE = "piece"
    T = "t"

    def __str__(self) -> str:
        return str(self.value)
