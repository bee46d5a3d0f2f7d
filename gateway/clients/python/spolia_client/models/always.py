from enum import StrEnum


class Always(StrEnum):
    CRUSHER = "crusher"
    DIRECT_REUSE = "direct_reuse"
    DISPOSAL = "disposal"

    def __str__(self) -> str:
        return str(self.value)
