from enum import StrEnum


class Visitor(StrEnum):
    PRIVATE = "private"
    RESIDENTS = "residents"
    TRADERS = "traders"

    def __str__(self) -> str:
        return str(self.value)
