from enum import StrEnum


class NearbyCostVat(StrEnum):
    EXCLUDED = "excluded"
    INCLUDED = "included"

    def __str__(self) -> str:
        return str(self.value)
