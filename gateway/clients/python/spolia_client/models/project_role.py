from enum import StrEnum


class ProjectRole(StrEnum):
    COORDINATOR = "coordinator"
    DEMOLISHER = "demolisher"
    MANAGER = "manager"
    OWNER = "owner"
    SURVEYOR = "surveyor"

    def __str__(self) -> str:
        return str(self.value)
