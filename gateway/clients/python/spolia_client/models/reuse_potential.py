from enum import StrEnum


class ReusePotential(StrEnum):
    HIGH = "high"
    IN_SITU = "in_situ"
    LOW = "low"
    MEDIUM = "medium"
    NONE = "none"

    def __str__(self) -> str:
        return str(self.value)
