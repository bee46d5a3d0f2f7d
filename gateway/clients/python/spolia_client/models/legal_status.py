from enum import StrEnum


class LegalStatus(StrEnum):
    BIJPRODUCT = "bijproduct"
    END_OF_WASTE_EU = "end_of_waste_eu"
    GRONDSTOFVERKLARING = "grondstofverklaring"
    GRONDVERZET = "grondverzet"
    NOT_WASTE_PRODUCT = "not_waste_product"
    UNKNOWN = "unknown"
    WASTE_FOR_PREPARING_FOR_REUSE = "waste_for_preparing_for_reuse"
    WASTE_FOR_RECYCLING = "waste_for_recycling"

    def __str__(self) -> str:
        return str(self.value)
