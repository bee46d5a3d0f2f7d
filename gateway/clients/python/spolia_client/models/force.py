from enum import StrEnum


class Force(StrEnum):
    BINDING = "binding"
    STATUS = "status"

    def __str__(self) -> str:
        return str(self.value)
