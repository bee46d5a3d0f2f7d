from enum import StrEnum


class Consequence(StrEnum):
    RECLASSIFY = "reclassify"
    REJECT = "reject"
    RENEGOTIATE = "renegotiate"
    SURCHARGE = "surcharge"

    def __str__(self) -> str:
        return str(self.value)
