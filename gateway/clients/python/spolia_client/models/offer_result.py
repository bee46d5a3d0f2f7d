from enum import StrEnum


class OfferResult(StrEnum):
    DRAFT = "draft"
    PUBLISHED = "published"
    REFUSED = "refused"

    def __str__(self) -> str:
        return str(self.value)
