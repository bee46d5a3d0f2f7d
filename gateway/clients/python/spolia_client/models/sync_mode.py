from enum import StrEnum


class SyncMode(StrEnum):
    DELTA = "delta"
    SNAPSHOT = "snapshot"

    def __str__(self) -> str:
        return str(self.value)
