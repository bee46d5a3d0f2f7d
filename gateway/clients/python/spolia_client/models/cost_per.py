from enum import StrEnum


class CostPer(StrEnum):
    BUILDING = "building"
    LOAD = "load"
    LOT = "lot"
    PIECE = "piece"
    SAMPLE = "sample"
    T = "t"

    def __str__(self) -> str:
        return str(self.value)
