from enum import StrEnum


class SyncOutcome(StrEnum):
    CONFLICT = "conflict"
    CREATED = "created"
    REFUSED = "refused"
    STALE = "stale"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
