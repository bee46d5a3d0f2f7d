from enum import StrEnum


class Care(StrEnum):
    APART = "apart"
    MACHINE = "machine"
    WHOLE = "whole"

    def __str__(self) -> str:
        return str(self.value)
