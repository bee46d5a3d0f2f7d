from enum import StrEnum


class Lacking(StrEnum):
    FIGURE = "figure"
    MATERIAL = "material"

    def __str__(self) -> str:
        return str(self.value)
