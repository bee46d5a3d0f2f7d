from enum import StrEnum


class SiteRole(StrEnum):
    BULKING = "bulking"
    COLLECTION_POINT = "collection_point"
    RECEIVING = "receiving"
    SERVICE = "service"

    def __str__(self) -> str:
        return str(self.value)
