from enum import StrEnum


class ChargedVat(StrEnum):
    EXCLUDED = "excluded"
    INCLUDED = "included"

    def __str__(self) -> str:
        return str(self.value)
