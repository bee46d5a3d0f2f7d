from enum import StrEnum


class FindOutletsVisitor(StrEnum):
    PRIVATE = "private"
    TRADERS = "traders"

    def __str__(self) -> str:
        return str(self.value)
