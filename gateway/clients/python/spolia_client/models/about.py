from enum import StrEnum


class About(StrEnum):
    APPROVAL = "approval"
    ATTACHMENT = "attachment"
    BRAND = "brand"
    CONDITION = "condition"
    CONSTRUCTION_YEAR = "construction_year"
    DELIVERY_MODE = "delivery_mode"
    DIMENSION = "dimension"
    DOCUMENT = "document"
    FRACTION = "fraction"
    MOISTURE = "moisture"
    ORIGIN = "origin"
    PACKAGING = "packaging"
    PROPERTY = "property"
    SUBSTANCE = "substance"

    def __str__(self) -> str:
        return str(self.value)
