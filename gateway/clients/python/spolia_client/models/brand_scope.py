from enum import StrEnum


class BrandScope(StrEnum):
    ANY = "any"
    OWN = "own"

    def __str__(self) -> str:
        return str(self.value)
