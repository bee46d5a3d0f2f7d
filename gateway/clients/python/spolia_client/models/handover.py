from enum import StrEnum


class Handover(StrEnum):
    BUYER_DISMANTLES = "buyer_dismantles"
    DELIVERED = "delivered"
    DISMANTLED = "dismantled"
    LOADED = "loaded"
    PACKED = "packed"

    def __str__(self) -> str:
        return str(self.value)
