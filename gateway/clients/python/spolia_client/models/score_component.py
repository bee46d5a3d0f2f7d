from enum import StrEnum


class ScoreComponent(StrEnum):
    ATTRIBUTES = "attributes"
    CO2 = "co2"
    COMPLETENESS = "completeness"
    CONDITION = "condition"
    DISTANCE = "distance"
    MATERIAL = "material"
    PRICE = "price"
    QUANTITY = "quantity"
    TIME = "time"
    WORDS = "words"

    def __str__(self) -> str:
        return str(self.value)
