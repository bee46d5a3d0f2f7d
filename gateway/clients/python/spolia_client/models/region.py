from enum import StrEnum


class Region(StrEnum):
    BRUSSELS = "brussels"
    FLANDERS = "flanders"
    WALLONIA = "wallonia"

    def __str__(self) -> str:
        return str(self.value)
