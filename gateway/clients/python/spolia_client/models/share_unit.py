from enum import StrEnum


class ShareUnit(StrEnum):
    GKG = "g/kg"
    MGKG = "mg/kg"
    PERCENT = "percent"
    PPM = "ppm"

    def __str__(self) -> str:
        return str(self.value)
