from enum import StrEnum


class SheetCode(StrEnum):
    A4_14 = "a4_14"
    A4_21 = "a4_21"
    A4_24 = "a4_24"
    A4_4 = "a4_4"
    A4_8 = "a4_8"

    def __str__(self) -> str:
        return str(self.value)
