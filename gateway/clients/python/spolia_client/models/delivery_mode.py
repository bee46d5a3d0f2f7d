from enum import StrEnum


class DeliveryMode(StrEnum):
    BARGE = "barge"
    COLLECTOR = "collector"
    DROP_OFF = "drop_off"
    PICK_UP = "pick_up"

    def __str__(self) -> str:
        return str(self.value)
