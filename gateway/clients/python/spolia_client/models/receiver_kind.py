from enum import StrEnum


class ReceiverKind(StrEnum):
    DEALER = "dealer"
    HUB = "hub"
    MANUFACTURER = "manufacturer"
    RECYCLER = "recycler"
    RECYCLING_PARK = "recycling_park"
    SERVICE_FIRM = "service_firm"
    TAKE_BACK_SCHEME = "take_back_scheme"

    def __str__(self) -> str:
        return str(self.value)
