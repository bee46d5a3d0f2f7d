from enum import StrEnum


class Audience(StrEnum):
    EVERYONE = "everyone"
    TRADERS = "traders"

    def __str__(self) -> str:
        return str(self.value)
