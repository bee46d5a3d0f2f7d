from enum import StrEnum


class ListTermsKind(StrEnum):
    ATTACHMENT = "attachment"
    CERTIFICATE = "certificate"
    COMPONENT = "component"
    DELIVERY_MODE = "delivery_mode"
    DOCUMENT = "document"
    ORIGIN = "origin"
    PACKAGING = "packaging"
    PROPERTY = "property"
    SUBSTANCE = "substance"

    def __str__(self) -> str:
        return str(self.value)
