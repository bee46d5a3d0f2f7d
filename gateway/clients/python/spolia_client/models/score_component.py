from enum import StrEnum


class ScoreComponent(StrEnum):
    COMPLETENESS = "completeness"
    CONDITION = "condition"
    DISTANCE = "distance"
    MATERIAL = "material"
    QUANTITY = "quantity"
    TIME = "time"
    WORDS = "words"

    def __str__(self) -> str:
        return str(self.value)
