from enum import StrEnum


class PriceKind(StrEnum):
    CREDIT = "credit"
    GATE_FEE = "gate_fee"
    PENALTY = "penalty"
    PICK_UP = "pick_up"

    def __str__(self) -> str:
        return str(self.value)
