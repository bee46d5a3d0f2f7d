from enum import StrEnum


class Precision(StrEnum):
    MUNICIPALITY = "municipality"
    POINT = "point"
    POSTAL_CODE = "postal_code"

    def __str__(self) -> str:
        return str(self.value)
