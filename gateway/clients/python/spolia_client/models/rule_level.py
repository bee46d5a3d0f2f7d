from enum import StrEnum


class RuleLevel(StrEnum):
    PREFERRED = "preferred"
    REQUIRED = "required"

    def __str__(self) -> str:
        return str(self.value)
