from enum import StrEnum


class LotStatus(StrEnum):
    DRAFT = "draft"
    EXPIRED = "expired"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"

    def __str__(self) -> str:
        return str(self.value)
