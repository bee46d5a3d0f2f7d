from enum import StrEnum


class Presence(StrEnum):
    ABSENT = "absent"
    PRESENT = "present"
    SUSPECTED = "suspected"

    def __str__(self) -> str:
        return str(self.value)
