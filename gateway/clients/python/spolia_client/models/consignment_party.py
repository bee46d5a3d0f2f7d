from enum import StrEnum


class ConsignmentParty(StrEnum):
    RECEIVER = "receiver"
    SENDER = "sender"

    def __str__(self) -> str:
        return str(self.value)
