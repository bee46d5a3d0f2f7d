from enum import StrEnum


class WantAudience(StrEnum):
    EVERYONE = "everyone"
    PRIVATE = "private"
    TRADERS = "traders"

    def __str__(self) -> str:
        return str(self.value)
