from enum import StrEnum


class VatRegime(StrEnum):
    MARGIN = "margin"
    NORMAL = "normal"
    PRIVATE = "private"

    def __str__(self) -> str:
        return str(self.value)
