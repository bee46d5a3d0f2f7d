from enum import StrEnum


class MovementKind(StrEnum):
    IN = "in"
    MOVED = "moved"
    OUT = "out"

    def __str__(self) -> str:
        return str(self.value)
