from enum import StrEnum


class FactAudience(StrEnum):
    AUTHORITIES = "authorities"
    PARTNERS = "partners"
    PRIVATE = "private"
    PUBLIC = "public"

    def __str__(self) -> str:
        return str(self.value)
