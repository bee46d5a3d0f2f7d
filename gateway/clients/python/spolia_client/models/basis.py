from enum import StrEnum


class Basis(StrEnum):
    CERTIFIED = "certified"
    DERIVED = "derived"
    MEASURED = "measured"
    STATED = "stated"

    def __str__(self) -> str:
        return str(self.value)
