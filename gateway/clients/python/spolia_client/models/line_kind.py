from enum import StrEnum


class LineKind(StrEnum):
    BREAKAGE = "breakage"
    CLEANING = "cleaning"
    CONTAINER = "container"
    DISMANTLING = "dismantling"
    PACKAGING = "packaging"
    PRICE = "price"
    REFUSAL_RISK = "refusal_risk"
    REMEDIES = "remedies"
    SORTING = "sorting"
    SURCHARGE = "surcharge"
    TRANSPORT = "transport"
    UNSOLD_RISK = "unsold_risk"

    def __str__(self) -> str:
        return str(self.value)
