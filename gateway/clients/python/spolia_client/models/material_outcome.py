from enum import StrEnum


class MaterialOutcome(StrEnum):
    BACKFILLED = "backfilled"
    DISPOSED = "disposed"
    PREPARED = "prepared"
    RECOVERED = "recovered"
    RECYCLED = "recycled"
    REUSED = "reused"

    def __str__(self) -> str:
        return str(self.value)
