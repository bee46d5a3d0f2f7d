from enum import StrEnum


class SubjectKind(StrEnum):
    LOT = "lot"
    PROGRAMME = "programme"
    RECEIVER = "receiver"
    RESERVATION = "reservation"
    WANT = "want"

    def __str__(self) -> str:
        return str(self.value)
