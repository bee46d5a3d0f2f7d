from enum import StrEnum


class ImportState(StrEnum):
    DONE = "done"
    FAILED = "failed"
    QUEUED = "queued"
    READING = "reading"

    def __str__(self) -> str:
        return str(self.value)
