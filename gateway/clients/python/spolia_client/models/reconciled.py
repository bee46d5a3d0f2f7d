from enum import StrEnum


class Reconciled(StrEnum):
    BOTH = "both"
    MISSING = "missing"
    UNEXPECTED = "unexpected"

    def __str__(self) -> str:
        return str(self.value)
