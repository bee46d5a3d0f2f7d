from enum import StrEnum


class SubjectKind(StrEnum):
    LOT = "lot"
    RECEIVER = "receiver"

    def __str__(self) -> str:
        return str(self.value)
