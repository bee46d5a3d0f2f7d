from enum import StrEnum


class ProjectRight(StrEnum):
    EDIT = "edit"
    PUBLISH = "publish"
    READ = "read"

    def __str__(self) -> str:
        return str(self.value)
