from enum import StrEnum


class Wetness(StrEnum):
    ANY = "any"
    AT_MOST = "at_most"
    DRY = "dry"

    def __str__(self) -> str:
        return str(self.value)
