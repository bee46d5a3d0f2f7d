from enum import StrEnum


class Measure(StrEnum):
    DIAMETER = "diameter"
    GRAIN = "grain"
    HEIGHT = "height"
    LENGTH = "length"
    THICKNESS = "thickness"
    WIDTH = "width"

    def __str__(self) -> str:
        return str(self.value)
