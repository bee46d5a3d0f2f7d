from enum import StrEnum


class ProjectState(StrEnum):
    CANCELLED = "cancelled"
    DONE = "done"
    PLANNED = "planned"
    RUNNING = "running"

    def __str__(self) -> str:
        return str(self.value)
