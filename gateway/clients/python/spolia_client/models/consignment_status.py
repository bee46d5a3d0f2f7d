from enum import StrEnum


class ConsignmentStatus(StrEnum):
    APPROVED = "approved"
    DECLINED = "declined"
    LAPSED = "lapsed"
    OFFERED = "offered"
    SCHEDULED = "scheduled"
    TAKEN_IN = "taken_in"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
