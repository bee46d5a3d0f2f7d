from enum import StrEnum


class SearchScope(StrEnum):
    BELOW = "below"
    EXACT = "exact"
    RELATED = "related"

    def __str__(self) -> str:
        return str(self.value)
