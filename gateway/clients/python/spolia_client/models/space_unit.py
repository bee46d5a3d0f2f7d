from enum import StrEnum


class SpaceUnit(StrEnum):
    M2 = "m2"
    M3 = "m3"
    PALLET = "pallet"
    T = "t"

    def __str__(self) -> str:
        return str(self.value)
