from enum import StrEnum


class Certainty(StrEnum):
    AWARDED = "awarded"
    PERMITTED = "permitted"
    PERMIT_ASKED = "permit_asked"
    RELEASED = "released"
    STARTED = "started"
    UNKNOWN = "unknown"
    VACANT = "vacant"

    def __str__(self) -> str:
        return str(self.value)
